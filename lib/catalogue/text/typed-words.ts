import type { Span } from './phrase-book';
import { isAsking, isStopWord } from './stop-words';
import { nameWord, type Evidence, type Meaning, type Meanings } from './meanings';
import type { Synonym } from './synonyms';
import { tokens, type Token } from './tokens';
import { MAX_TEXT_WORDS } from './typed-text';

/** A typed word that counts, with its place in the text; `open` is the last one, which may still be growing. */
export type TypedWord = { readonly term: string; readonly start: number; readonly end: number; readonly open: boolean };
/** A word as it is looked for: what was meant by it, and whether only itself will do. */
export type SoughtWord = TypedWord & { readonly exact?: boolean };

/** Words that are looked for together: one word, the parts of a hyphenated one, or a phrase that has synonyms. */
export type Segment = {
  readonly words: readonly SoughtWord[];
  /** The parts of a hyphenated word written as one. */
  readonly joined?: string;
  readonly synonyms: readonly Synonym[];
  readonly evidence: readonly Evidence[];
};

export function typedWords(text: string): TypedWord[] {
  const all = simpleTokens(text).slice(0, MAX_TEXT_WORDS);
  return all
    .map((token, i) => ({ term: token.term, start: token.start, end: token.end, open: i === all.length - 1 }))
    .filter(({ term }) => !isStopWord(term));
}

/** The words in the groups in which they are looked for; what is typed twice is looked for once. `text`: where they stand. */
export function segments(text: string, sought: readonly SoughtWord[], meanings: Meanings): Segment[] {
  const all = allSegments(text, sought, meanings);
  const keys = all.map(({ words }) => words.map(({ term, open }) => (open ? `${term}*` : term)).join(' '));
  return all.filter((_, i) => keys.indexOf(keys[i]!) === i);
}

function allSegments(text: string, sought: readonly SoughtWord[], meanings: Meanings): Segment[] {
  const telling = sought.filter(({ term, exact }) => exact || !isAsking(term));
  const words = telling.length > 0 ? telling : sought;
  const compounds = tokens(text).filter(({ compound }) => compound);
  // Nothing else stands for an exact word: no name begins with an empty one.
  const named = words.map(({ term, exact }) => (exact ? '' : nameWord(meanings, term)));
  const spans = new Map(meanings.book.spans(named).map((span) => [span.start, span]));
  const found: Segment[] = [];
  for (let start = 0; start < words.length; ) {
    const segment = segmentAt(words, start, spans.get(start), compounds);
    found.push(segment);
    start += segment.words.length;
  }
  return found;
}

function segmentAt(words: readonly SoughtWord[], start: number, span: Span<Meaning> | undefined, compounds: readonly Token[]): Segment {
  const compound = compounds.find((token) => token.start <= words[start]!.start && words[start]!.end <= token.end);
  const hyphenated = compound ? words.slice(start).filter(({ end }) => end <= compound.end) : [words[start]!];
  const named = span ? words.slice(start, span.end) : [];
  const joined = compound && hyphenated.length >= named.length ? { joined: compound.term } : {};
  if (!span) return { words: hyphenated, ...joined, synonyms: [], evidence: [] };
  return { words: named, ...joined, synonyms: span.meanings.flatMap(({ synonyms }) => synonyms ?? []), evidence: span.meanings.flatMap(({ evidence }) => evidence ?? []) };
}

function simpleTokens(text: string): Token[] {
  return tokens(text).filter(({ compound }) => !compound);
}
