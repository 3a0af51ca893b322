import { addBit, allBits, hasBit, intersection, noBits, positions, union, countBits, type BitSet } from '../bit-set';
import { readAskedWords, type AskedWords } from './asked-words';
import { correctionsOf, type Correction } from './corrections';
import { expandSegment, expandWord, formsOf, type Variant } from './expand';
import type { Evidence } from './meanings';
import { IMPACT_UNIT } from './postings';
import { isStopWord } from './stop-words';
import type { TextIndex } from './text-index';
import { segments, typedWords, type Segment, type SoughtWord, type TypedWord } from './typed-words';

/**
 * The entries that a text finds: `whole` have all of it, the others some. `parts`: what it asks for, each with the
 * entries that alone would find, and those that have it for a good reason. `terms`: the words and phrases found, each
 * with the typed words it stands for, as bits.
 */
export type TextMatch = {
  readonly entries: BitSet;
  readonly whole: BitSet;
  readonly scores: Float32Array;
  readonly parts: readonly { readonly words: Segment['words']; readonly entries: BitSet; readonly plain: BitSet }[];
  readonly terms: ReadonlyMap<string, number>;
  readonly corrections: readonly Correction[];
};

/** What one part of a text finds: entries, how well each has it, and which for a good reason. */
type Found = { readonly entries: BitSet; readonly scores: Float32Array; readonly plain: BitSet };

/** Of what the best entry has of a text, others must have so much to be found at all. */
const LEAST_SHARE = 0.35;
/** What a classification weighs, beside the fields of an entry. */
const EVIDENCE = { primary: 6, other: 4 } as const;
/** A word that weighs so much counts half of what it can: having more of the words counts more than having one in the title. */
const HALF = 3;
/** Farther reasons find an entry, but do not make it one that has the word. */
const PLAIN_CLOSENESS = 0.5;
/** The words of a phrase, somewhere in an entry, are less than the phrase. */
const LOOSE = 0.6;
/** What a word adds that says again what another said. */
const SAID_AGAIN = 0.3;
/** What the lesser of two reasons adds. */
const SECOND_REASON = 0.25;

/** Null when the text has no word that counts: it then asks for nothing in particular, and everything matches. */
export function matchText(index: TextIndex, text: string): TextMatch | null {
  const asked = readAskedWords(text);
  const typed = typedWords(asked.words).map((word): SoughtWord => (isQuoted(asked, word) ? { ...word, open: false, exact: true } : word));
  const corrections = correctionsOf(index, typed.filter(({ exact }) => !exact));
  const meant = new Map(corrections.map(({ word, meant: term }) => [word.start, term]));
  const parts = segments(asked.words, typed.map((word) => ({ ...word, term: meant.get(word.start) ?? word.term })), index.meanings);
  if (parts.length === 0 && asked.without.length === 0) return null;
  const terms = new Map<string, number>();
  let word = 0;
  const found = parts.map((segment, i) => {
    const match = matchSegment(index, segment, word, terms);
    word += segment.words.length;
    return scaled(match, parts.slice(0, i).some((earlier) => saysTheSame(earlier, segment)) ? SAID_AGAIN : 1);
  });
  const allowed = allowedBy(index, asked, found);
  const { entries, scores, whole } = ranked(found, index.size, allowed);
  return { entries, whole, scores, parts: found.map(({ entries: own, plain }, i) => ({ words: parts[i]!.words, entries: own, plain })), terms, corrections };
}

function isQuoted({ quoted }: AskedWords, { start }: TypedWord): boolean {
  return quoted.some((quote) => quote.start <= start && start < quote.end);
}

function saysTheSame({ synonyms: a }: Segment, { synonyms: b }: Segment): boolean {
  return a.length > 0 && a.length === b.length && a.every(({ key }, at) => key === b[at]!.key);
}

/** Entries that have what is quoted as it was typed, and nothing of what is left out. */
function allowedBy(index: TextIndex, { phrases, without }: AskedWords, found: readonly Found[]): BitSet {
  const allowed = allBits(index.size);
  const leftOut = without.flatMap((term) => formsOf(index, term, 1)).map(({ number }) => number);
  for (const number of leftOut) {
    for (let at = index.postings.starts[number]!; at < index.postings.starts[number + 1]!; at++) dropBit(allowed, index.postings.entries[at]!);
  }
  const quoted = phrases.filter((terms) => terms.some((term) => !isStopWord(term)));
  if (quoted.length === 0) return allowed;
  const candidates = union(index.size, found.map(({ entries }) => entries));
  for (let at = 0; at < index.size; at++) if (!hasBit(candidates, at) || !quoted.every((terms) => index.standsIn(at, terms))) dropBit(allowed, at);
  return allowed;
}

function dropBit(bits: BitSet, position: number): void {
  bits[position >>> 5]! &= ~(1 << (position & 31));
}

/** The words of a segment together, or anything that stands for the whole of it. */
function matchSegment(index: TextIndex, segment: Segment, firstWord: number, terms: Map<string, number>): Found {
  const words = segment.words.map((word, i) => {
    const variants = expandWord(index, word);
    note(terms, variants, 1 << (firstWord + i));
    return lookUp(index, variants);
  });
  const others = expandSegment(index, segment);
  note(terms, others, ((1 << segment.words.length) - 1) << firstWord);
  const together = words.length === 1 ? words[0]! : scaled(all(words), others.length === 0 ? 1 : LOOSE);
  const said = others.length === 0 ? together : either(together, lookUp(index, others));
  return segment.evidence.length === 0 ? said : either(said, classified(index.size, segment.evidence));
}

function note(terms: Map<string, number>, variants: readonly Variant[], typed: number): void {
  for (const { term } of variants) terms.set(term, (terms.get(term) ?? 0) | typed);
}

/** A rare word says more than a frequent one. */
function rarity(size: number, frequency: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

function saturated(weight: number): number {
  return weight / (weight + HALF);
}

/** Every entry that has one of the variants, with the score of its best one. */
function lookUp({ size, postings }: TextIndex, variants: readonly Variant[]): Found {
  const [entries, plain, scores] = [noBits(size), noBits(size), new Float32Array(size)];
  for (const { number, closeness } of variants) {
    const [start, end] = [postings.starts[number]!, postings.starts[number + 1]!];
    const unit = closeness * rarity(size, end - start);
    for (let at = start; at < end; at++) {
      const entry = postings.entries[at]!;
      const score = unit * saturated(postings.impacts[at]! / IMPACT_UNIT);
      if (score > scores[entry]!) scores[entry] = score;
      addBit(entries, entry);
      if (closeness >= PLAIN_CLOSENESS) addBit(plain, entry);
    }
  }
  return { entries, plain, scores };
}

function classified(size: number, evidence: readonly Evidence[]): Found {
  const [entries, plain, scores] = [noBits(size), noBits(size), new Float32Array(size)];
  for (const { primary, all, closeness } of evidence) {
    const unit = closeness * rarity(size, countBits(all));
    for (const at of positions(all)) {
      scores[at] = Math.max(scores[at]!, unit * saturated(hasBit(primary, at) ? EVIDENCE.primary : EVIDENCE.other));
      addBit(entries, at);
      if (closeness >= PLAIN_CLOSENESS) addBit(plain, at);
    }
  }
  return { entries, plain, scores };
}

function scaled(found: Found, by: number): Found {
  return by === 1 ? found : { ...found, scores: found.scores.map((score) => score * by) };
}

/** Entries that have all of the words. */
function all(words: readonly Found[]): Found {
  const entries = intersection(words.map((word) => word.entries));
  const scores = new Float32Array(words[0]!.scores.length);
  for (const at of positions(entries)) for (const word of words) scores[at]! += word.scores[at]! / Math.sqrt(words.length);
  return { entries, scores, plain: intersection(words.map(({ plain }) => plain)) };
}

/** The better reason, and some of the other. */
function either(a: Found, b: Found): Found {
  const size = a.scores.length;
  const scores = a.scores.map((score, at) => Math.max(score, b.scores[at]!) + SECOND_REASON * Math.min(score, b.scores[at]!));
  return { entries: union(size, [a.entries, b.entries]), plain: union(size, [a.plain, b.plain]), scores };
}

/** Those that have all parts, and those that have enough of what the best one has. */
function ranked(found: readonly Found[], size: number, allowed: BitSet): { readonly entries: BitSet; readonly whole: BitSet; readonly scores: Float32Array } {
  const scores = new Float32Array(size);
  for (const { entries, scores: own } of found) for (const at of positions(entries)) if (hasBit(allowed, at)) scores[at]! += own[at]!;
  const whole = intersection([allowed, ...found.map(({ plain }) => plain)]);
  const least = LEAST_SHARE * scores.reduce((most, score) => Math.max(most, score), 0);
  const entries = whole.slice();
  if (least > 0) for (let at = 0; at < size; at++) if (scores[at]! >= least) addBit(entries, at);
  return { entries, whole, scores };
}
