import type SearchableMap from 'minisearch/SearchableMap';
import { locales } from '@/lib/vocabulary/locale';
import { SHORTEST_STEM, stemIn } from './stems';
import { isAsking } from './stop-words';
import type { TextIndex } from './text-index';
import type { TypedWord } from './typed-words';
import { slips, slipsAllowed } from './typos';

/** No word has more letters, and looking for its misspellings takes time that grows with its square. */
export const LONGEST_WORD = 32;
/** What stands in the typed text, and what was most likely meant. */
export type Correction = { readonly word: TypedWord; readonly meant: string };

/**
 * Words that neither texts nor names know, and the likeliest ones that were meant: fewest slips, and among those what
 * the collection uses most. A word that is known, in any form, is never corrected.
 */
export function correctionsOf(index: TextIndex, words: readonly TypedWord[]): Correction[] {
  return words.flatMap((word) => {
    if (isKnown(index, word)) return [];
    const meant = likeliest(index, word.term);
    return meant === undefined ? [] : [{ word, meant }];
  });
}

/** The last word may still be growing. */
function isKnown({ words, forms, meanings: { names } }: TextIndex, { term, open }: TypedWord): boolean {
  if (words.has(term) || names.has(term) || isAsking(term)) return true;
  if (locales.some((locale) => isShared(forms[locale], stemIn(locale, term)))) return true;
  return open && term.length > 2 && begins(words, term);
}

function begins(known: SearchableMap<number>, term: string): boolean {
  for (const [word] of known.atPrefix(term)) return word.length > 0;
  return false;
}

function isShared(forms: ReadonlyMap<string, unknown>, stem: string): boolean {
  return stem.length >= SHORTEST_STEM && forms.has(stem);
}

function likeliest({ words, meanings: { names }, postings: { starts } }: TextIndex, term: string): string | undefined {
  const allowed = term.length > LONGEST_WORD ? 0 : slipsAllowed(term);
  if (allowed === 0) return undefined;
  const used = (word: string) => {
    const number = words.get(word);
    return number === undefined ? 0 : starts[number + 1]! - starts[number]!;
  };
  const near = [words, names].flatMap((known) => [...known.fuzzyGet(term, Math.ceil(allowed) + 1).keys()]).filter((word) => word.length > 2);
  const ranked = near.map((word) => ({ word, cost: slips(term, word), used: used(word) })).filter(({ cost }) => cost <= allowed);
  return ranked.sort((a, b) => a.cost - b.cost || b.used - a.used)[0]?.word;
}
