import Fuse from 'fuse.js';
import { countBits } from './bit-set';
import { catalogueHref, withText } from './href';
import { searchTotal } from './matching';
import { oncePerSnapshot } from './once';
import type { Snapshot } from './snapshot';
import { matchText, type TextMatch } from './text/match';
import type { CatalogueQuery, Offer } from './types';
import type { Locale } from '@/lib/vocabulary/locale';

/** Spellings tried for a word before giving up. */
const SPELLINGS = 5;

const dictionary = oncePerSnapshot(({ text }) => {
  const words = [...text.words.keys()].filter((word) => word.length > 3 && !/\p{N}/u.test(word));
  return new Fuse(words, { threshold: 0.4, distance: 20, includeScore: true });
});

/** The nearest spelling of the words that nothing was found for; only one that finds something. */
export function didYouMean(snapshot: Snapshot, query: CatalogueQuery, locale: Locale): Offer | null {
  const unknown = unknownWords(matchText(snapshot.text, query.text));
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

function unknownWords(match: TextMatch | null) {
  const parts = match?.parts.filter(({ entries }) => countBits(entries) === 0) ?? [];
  return parts.flatMap(({ words }) => words).filter(({ term }) => !/\p{N}/u.test(term));
}

function nearest(snapshot: Snapshot, term: string): string[] {
  return dictionary(snapshot).search(term, { limit: SPELLINGS }).map(({ item }) => item);
}

function respell(text: string, words: readonly { readonly start: number; readonly end: number }[], chosen: readonly (string | undefined)[]): string {
  return words.reduceRight((left, { start, end }, i) => `${left.slice(0, start)}${chosen[i] ?? left.slice(start, end)}${left.slice(end)}`, text);
}
