import type { TextIndex } from './text-index';
import { otherNumber } from './plurals';
import type { Segment, TypedWord } from './typed-words';

/** A word or phrase of the index that stands for a typed one; 1 is the word itself. */
export type Variant = { readonly term: string; readonly number: number; readonly closeness: number };

const OTHER_NUMBER_CLOSENESS = 0.95;
const PREFIX_CLOSENESS = 0.9;
const TYPO_CLOSENESS = 0.45;
/** One letter begins too many words to mean any of them. */
const SHORTEST_PREFIX = 2;

/**
 * What a typed word stands for. A word that the catalogue knows is taken as typed; only an unknown one is read
 * as a typing error, so that "cash" never finds "case".
 */
export function expandWord(index: TextIndex, word: TypedWord): Variant[] {
  const known = [...exact(index, word.term, 1), ...otherNumber(word.term).flatMap((term) => exact(index, term, OTHER_NUMBER_CLOSENESS))];
  const begun = word.open ? prefixed(index, word.term) : [];
  const meant = [...known, ...begun];
  return meant.length > 0 ? meant : misspelt(index, word.term);
}

/** What else stands for the whole segment: its parts in one word, and synonyms. */
export function expandSegment(index: TextIndex, { joined, synonyms }: Segment): Variant[] {
  return [
    ...(joined === undefined ? [] : exact(index, joined, 1)),
    ...synonyms.flatMap(({ key, closeness }) => (key.includes(' ') ? phrase(index, key, closeness) : eitherNumber(index, key, closeness))),
  ];
}

/** Letters that may be wrong: none in short words and in numbers, one up to seven letters, two beyond. */
export function typosAllowed(term: string): 0 | 1 | 2 {
  if (term.length <= 3 || /\p{N}/u.test(term)) return 0;
  return term.length <= 7 ? 1 : 2;
}

function exact({ words }: TextIndex, term: string, closeness: number): Variant[] {
  const number = words.get(term);
  return number === undefined ? [] : [{ term, number, closeness }];
}

function eitherNumber(index: TextIndex, term: string, closeness: number): Variant[] {
  return [term, ...otherNumber(term)].flatMap((form) => exact(index, form, closeness));
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

function misspelt({ words }: TextIndex, term: string): Variant[] {
  const distance = typosAllowed(term);
  if (distance === 0) return [];
  return [...words.fuzzyGet(term, distance)].map(([near, [number, edits]]) => ({ term: near, number, closeness: TYPO_CLOSENESS / edits }));
}
