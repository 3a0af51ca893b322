import type { TextIndex } from './text-index';
import { locales } from '@/lib/vocabulary/locale';
import { stemIn } from './stems';
import { NEAR_CLOSENESS } from './synonyms';
import type { Segment, SoughtWord } from './typed-words';

/** A word or phrase of the index that stands for a typed one; 1 is the word itself. */
export type Variant = { readonly term: string; readonly number: number; readonly closeness: number };

const OTHER_FORM_CLOSENESS = 0.9;
const PREFIX_CLOSENESS = 0.9;
/** Above both of these a near word is common. */
const COMMON_ENTRIES = 20;
const COMMON_SHARE = 0.2;
/** One letter begins too many words to mean any of them. */
const SHORTEST_PREFIX = 2;

/** What a typed word stands for: itself, its other forms, and while it may still be growing what begins with it. */
export function expandWord(index: TextIndex, word: SoughtWord): Variant[] {
  if (word.exact) return exact(index, word.term, 1);
  const known = formsOf(index, word.term, 1);
  const begun = word.open ? prefixed(index, word.term) : [];
  return [...known, ...begun];
}

/** What else stands for the whole segment: its parts in one word, and synonyms. */
export function expandSegment(index: TextIndex, { joined, synonyms }: Segment): Variant[] {
  const others = synonyms.flatMap(({ key, closeness }) => (key.includes(' ') ? phrase(index, key, closeness) : formsOfName(index, key, closeness)));
  return [...(joined === undefined ? [] : exact(index, joined, 1)), ...others.filter((variant) => variant.closeness > NEAR_CLOSENESS || tells(index, variant))];
}

/** Near words that much of the catalogue has ("help", "work") would bury what was asked for. */
function tells({ size, postings: { starts } }: TextIndex, { number }: Variant): boolean {
  const frequency = starts[number + 1]! - starts[number]!;
  return frequency <= Math.max(COMMON_ENTRIES, size * COMMON_SHARE);
}

function exact({ words }: TextIndex, term: string, closeness: number): Variant[] {
  const number = words.get(term);
  return number === undefined ? [] : [{ term, number, closeness }];
}

/** The word and its other forms, in whichever language it is one. */
export function formsOf(index: TextIndex, term: string, closeness: number): Variant[] {
  const others = new Set(locales.flatMap((locale) => index.forms[locale].get(stemIn(locale, term)) ?? []));
  others.delete(term);
  return [...exact(index, term, closeness), ...[...others].flatMap((form) => exact(index, form, closeness * OTHER_FORM_CLOSENESS))];
}

const kept = new WeakMap<TextIndex, Map<string, readonly Variant[]>>();

/** The same for words of names, which are few and asked for again and again. */
function formsOfName(index: TextIndex, term: string, closeness: number): readonly Variant[] {
  const known = kept.get(index) ?? new Map<string, readonly Variant[]>();
  kept.set(index, known);
  const key = `${closeness} ${term}`;
  const forms = known.get(key) ?? formsOf(index, term, closeness);
  known.set(key, forms);
  return forms;
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
