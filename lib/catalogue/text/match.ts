import { addBit, allBits, hasBit, intersection, noBits, type BitSet } from '../bit-set';
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
 * entries that have it for a good reason. `terms`: the words and phrases found, each with the typed words it stands
 * for, as bits.
 */
export type TextMatch = {
  readonly entries: BitSet;
  readonly whole: BitSet;
  readonly scores: Float32Array;
  readonly parts: readonly { readonly words: Segment['words']; readonly plain: BitSet }[];
  readonly terms: ReadonlyMap<string, number>;
  readonly corrections: readonly Correction[];
};

/** What one part of a text finds: entries, how well each has it (0 where it has not), and which for a good reason. */
type Found = { readonly entries: readonly number[]; readonly scores: Float32Array; readonly plain: BitSet };

/** Of what the best entry has of a text, others must have so much to be found at all. */
const LEAST_SHARE = 0.35;
/** A word that weighs so much counts half of what it can: having more of the words counts more than having one in the title. */
const HALF = 3;
/** What a classification counts, beside a word of that weight. */
const EVIDENCE = { primary: 6 / (6 + HALF), other: 4 / (4 + HALF) } as const;
/** Farther reasons find an entry, but do not make it one that has the word. */
const PLAIN_CLOSENESS = 0.5;
/** The words of a phrase, somewhere in an entry, are less than the phrase. */
const LOOSE = 0.6;
/** What a word adds that says again what another said. */
const SAID_AGAIN = 0.3;
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
    const match = matchSegment(index, segment, word, terms, parts.slice(0, i).some((earlier) => saysTheSame(earlier, segment)) ? SAID_AGAIN : 1);
    word += segment.words.length;
    return match;
  });
  const allowed = allowedBy(index, asked, found);
  const { entries, scores, whole } = ranked(found, index.size, allowed);
  return { entries, whole, scores, parts: found.map(({ plain }, i) => ({ words: parts[i]!.words, plain })), terms, corrections };
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
  const candidates = new Set(found.flatMap(({ entries }) => entries));
  const having = noBits(index.size);
  for (const at of candidates) if (hasBit(allowed, at) && quoted.every((terms) => index.standsIn(at, terms))) addBit(having, at);
  return having;
}

function dropBit(bits: BitSet, position: number): void {
  bits[position >>> 5]! &= ~(1 << (position & 31));
}

/** The words of a segment together, or anything that stands for the whole of it. `share`: how much of it counts. */
function matchSegment(index: TextIndex, segment: Segment, firstWord: number, terms: Map<string, number>, share: number): Found {
  const found = new Gathering(index.size);
  const others = expandSegment(index, segment);
  const variants = segment.words.map((word, i) => {
    const own = expandWord(index, word);
    note(terms, own, 1 << (firstWord + i));
    return own;
  });
  note(terms, others, ((1 << segment.words.length) - 1) << firstWord);
  if (variants.length === 1) gatherWords(index, variants[0]!, found, share);
  else gatherTogether(index, variants, found, others.length === 0 ? share : share * LOOSE);
  gatherWords(index, others, found, share);
  gatherClassified(index.size, segment.evidence, found, share);
  return found;
}

function note(terms: Map<string, number>, variants: readonly Variant[], typed: number): void {
  for (const { term } of variants) terms.set(term, (terms.get(term) ?? 0) | typed);
}

/** Entries with their best reason. */
class Gathering implements Found {
  readonly entries: number[] = [];
  readonly scores: Float32Array;
  readonly plain: BitSet;

  constructor(size: number) {
    this.scores = new Float32Array(size);
    this.plain = noBits(size);
  }

  add(at: number, score: number, isPlain: boolean): void {
    if (this.scores[at] === 0) this.entries.push(at);
    if (score > this.scores[at]!) this.scores[at] = score;
    if (isPlain) addBit(this.plain, at);
  }
}

/** A rare word says more than a frequent one. */
function rarity(size: number, frequency: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

/** What a weight in sixteenths counts. */
const saturated = Float64Array.from({ length: 256 }, (_, impact) => impact / IMPACT_UNIT / (impact / IMPACT_UNIT + HALF));

function gatherWords({ size, postings: { starts, entries, impacts } }: TextIndex, variants: readonly Variant[], found: Gathering, share: number): void {
  for (const { number, closeness } of variants) {
    const [start, end] = [starts[number]!, starts[number + 1]!];
    const unit = share * closeness * rarity(size, end - start);
    const isPlain = closeness >= PLAIN_CLOSENESS;
    for (let at = start; at < end; at++) found.add(entries[at]!, unit * saturated[impacts[at]!]!, isPlain);
  }
}

/** Entries that have all of the words, wherever. */
function gatherTogether(index: TextIndex, words: readonly (readonly Variant[])[], found: Gathering, share: number): void {
  const each = words.map((variants) => {
    const own = new Gathering(index.size);
    gatherWords(index, variants, own, share);
    return own;
  });
  const [first, ...others] = each as [Gathering, ...Gathering[]];
  for (const at of first.entries) {
    if (!others.every(({ scores }) => scores[at]! > 0)) continue;
    const score = each.reduce((sum, { scores }) => sum + scores[at]!, 0) / Math.sqrt(each.length);
    found.add(at, score, each.every(({ plain }) => hasBit(plain, at)));
  }
}

function gatherClassified(size: number, evidence: readonly Evidence[], found: Gathering, share: number): void {
  for (const { primary, all, closeness } of evidence) {
    const unit = share * closeness * rarity(size, all.length);
    const isPlain = closeness >= PLAIN_CLOSENESS;
    for (const at of all) found.add(at, unit * (hasBit(primary, at) ? EVIDENCE.primary : EVIDENCE.other), isPlain);
  }
}

/** Those that have all parts, and those that have enough of what the best one has. */
function ranked(found: readonly Found[], size: number, allowed: BitSet): { readonly entries: BitSet; readonly whole: BitSet; readonly scores: Float32Array } {
  const scores = new Float32Array(size);
  for (const { entries, scores: own } of found) for (const at of entries) if (hasBit(allowed, at)) scores[at]! += own[at]!;
  const whole = intersection([allowed, ...found.map(({ plain }) => plain)]);
  const least = LEAST_SHARE * scores.reduce((most, score) => Math.max(most, score), 0);
  const entries = whole.slice();
  if (least > 0) for (let at = 0; at < size; at++) if (scores[at]! >= least) addBit(entries, at);
  return { entries, whole, scores };
}
