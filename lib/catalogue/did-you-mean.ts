import Fuse from 'fuse.js';
import { countBits } from './bit-set';
import { catalogueHref, withText } from './href';
import { searchTotal } from './matching';
import { oncePerSnapshot } from './once';
import type { Snapshot } from './snapshot';
import { LONGEST_WORD } from './text/corrections';
import { matchText, type TextMatch } from './text/match';
import type { TypedWord } from './text/typed-words';
import { everyPlaceOf } from './text-without';
import type { CatalogueQuery, Offer } from './types';
import type { Locale } from '@/lib/vocabulary/locale';

/** Spellings tried for a word before giving up. */
const SPELLINGS = 5;

const dictionaries = oncePerSnapshot(() => new Map<string, Fuse<string>>());

/** The words of the index that begin with a letter: Fuse.js reads every word it is given, and few typing errors are in the first two. */
function dictionary(snapshot: Snapshot, letter: string): Fuse<string> {
  const byLetter = dictionaries(snapshot);
  const words = () => [...snapshot.text.words.atPrefix(letter).keys()].filter((word) => word.length > 3 && !/\p{N}/u.test(word));
  const known = byLetter.get(letter) ?? new Fuse(words(), { threshold: 0.4, distance: 20, includeScore: true });
  byLetter.set(letter, known);
  return known;
}

/** The nearest spelling of the words that nothing was found for; only one that finds something. */
export function didYouMean(snapshot: Snapshot, query: CatalogueQuery, locale: Locale): Offer | null {
  const unknown = unknownWords(query.text, matchText(snapshot.text, query.text));
  if (unknown.length === 0) return null;
  const spellings = unknown.map(({ term }) => nearest(snapshot, term));
  for (let attempt = 0; attempt < SPELLINGS; attempt++) {
    const chosen = spellings.map((words) => words[attempt] ?? words[0]);
    const respelt = withText(query, respell(query.text, unknown, chosen));
    const count = respelt.text === query.text ? 0 : searchTotal(snapshot, respelt);
    if (count > 0) return { label: respelt.text, count, href: catalogueHref(respelt, locale) };
  }
  return null;
}

function unknownWords(text: string, match: TextMatch | null): TypedWord[] {
  const parts = match?.parts.filter(({ entries }) => countBits(entries) === 0) ?? [];
  const words = everyPlaceOf(parts.flatMap((part) => part.words), text);
  return words.filter(({ term }) => term.length <= LONGEST_WORD && !/\p{N}/u.test(term));
}

function nearest(snapshot: Snapshot, term: string): string[] {
  const letters = [...new Set(term.slice(0, 2))];
  const found = letters.flatMap((letter) => dictionary(snapshot, letter).search(term, { limit: SPELLINGS }));
  return found.sort((a, b) => a.score! - b.score!).slice(0, SPELLINGS).map(({ item }) => item);
}

function respell(text: string, words: readonly { readonly start: number; readonly end: number }[], chosen: readonly (string | undefined)[]): string {
  return words.reduceRight((left, { start, end }, i) => `${left.slice(0, start)}${chosen[i] ?? left.slice(start, end)}${left.slice(end)}`, text);
}
