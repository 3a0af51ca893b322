import type { TextIndex } from './text-index';
import { locales } from '@/lib/vocabulary/locale';
import { stemIn } from './stems';
import { NEAR_CLOSENESS } from './synonyms';
import type { Segment, TypedWord } from './typed-words';

/** A word or phrase of the index that stands for a typed one; 1 is the word itself. */
export type Variant = { readonly term: string; readonly number: number; readonly closeness: number };

const OTHER_FORM_CLOSENESS = 0.9;
const PREFIX_CLOSENESS = 0.9;
const TYPO_CLOSENESS = 0.45;
/** No word has more letters, and looking for its misspellings takes time that grows with its square. */
export const LONGEST_WORD = 32;
/** Above both of these a near word is common. */
const COMMON_ENTRIES = 20;
const COMMON_SHARE = 0.2;
/** One letter begins too many words to mean any of them. */
const SHORTEST_PREFIX = 2;

/**
 * What a typed word stands for. A word that the catalogue or the synonyms know is taken as typed; only an unknown
 * one is read as a typing error, so that "cash" never finds "case".
 */
export function expandWord(index: TextIndex, word: TypedWord, hasSynonyms: boolean): Variant[] {
  const known = formsOf(index, word.term, 1);
  const begun = word.open ? prefixed(index, word.term) : [];
  const meant = [...known, ...begun];
  return meant.length > 0 || hasSynonyms ? meant : misspelt(index, word.term);
}

/** What else stands for the whole segment: its parts in one word, and synonyms. */
export function expandSegment(index: TextIndex, { joined, synonyms }: Segment): Variant[] {
  const others = synonyms.flatMap(({ key, closeness }) => (key.includes(' ') ? phrase(index, key, closeness) : formsOf(index, key, closeness)));
  return [...(joined === undefined ? [] : exact(index, joined, 1)), ...others.filter((variant) => variant.closeness > NEAR_CLOSENESS || tells(index, variant))];
}

/** Near words that much of the catalogue has ("help", "work") would bury what was asked for. */
function tells({ size, postings: { starts } }: TextIndex, { number }: Variant): boolean {
  const frequency = starts[number + 1]! - starts[number]!;
  return frequency <= Math.max(COMMON_ENTRIES, size * COMMON_SHARE);
}

/** Letters that may be wrong: none in short words and in what is no word, one up to seven letters, two beyond. */
export function typosAllowed(term: string): 0 | 1 | 2 {
  if (term.length <= 3 || term.length > LONGEST_WORD || /\p{N}/u.test(term)) return 0;
  return term.length <= 7 ? 1 : 2;
}

function exact({ words }: TextIndex, term: string, closeness: number): Variant[] {
  const number = words.get(term);
  return number === undefined ? [] : [{ term, number, closeness }];
}

/** The word and its other forms, in whichever language it is one. */
function formsOf(index: TextIndex, term: string, closeness: number): Variant[] {
  const others = new Set(locales.flatMap((locale) => index.forms[locale].get(stemIn(locale, term)) ?? []));
  others.delete(term);
  return [...exact(index, term, closeness), ...[...others].flatMap((form) => exact(index, form, closeness * OTHER_FORM_CLOSENESS))];
}

function phrase({ phrases }: TextIndex, key: string, closeness: number): Variant[] {
  const number = phrases.get(key);
  return number === undefined ? [] : [{ term: key, number, closeness }];
}

function prefixed({ words }: TextIndex, prefix: string): Variant[] {
  if (prefix.length < SHORTEST_PREFIX) return [];
  const longer = [...words.atPrefix(prefix)].filter(([term]) => term !== prefix);
  return longer.map(([term, number]) => ({ term, number, closeness: (PREFIX_CLOSENESS * prefix.length) / term.length }));
}

function misspelt(index: TextIndex, term: string): Variant[] {
  const distance = typosAllowed(term);
  if (distance === 0) return [];
  const near = [...index.words.fuzzyGet(term, distance)].map(([word, [number, edits]]) => ({ term: word, number, closeness: TYPO_CLOSENESS / edits }));
  return [...near, ...swapped(term).flatMap((word) => exact(index, word, TYPO_CLOSENESS))];
}

/** Two letters in the wrong order are one slip of the fingers, though two edits. */
function swapped(term: string): string[] {
  return Array.from({ length: term.length - 1 }, (_, i) => term.slice(0, i) + term[i + 1]! + term[i]! + term.slice(i + 2));
}
