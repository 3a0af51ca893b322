import { addBit, hasBit, intersection, noBits, positions, union, countBits, type BitSet } from '../bit-set';
import { expandSegment, expandWord, type Variant } from './expand';
import type { Evidence } from './meanings';
import { IMPACT_UNIT } from './postings';
import type { TextIndex } from './text-index';
import { segments, type Segment } from './typed-words';

/**
 * The entries that a text finds: `whole` have all of it, the others some. `parts`: what it asks for, each with the
 * entries that alone would find. `terms`: the words and phrases found, each with the typed words it stands for, as bits.
 */
export type TextMatch = {
  readonly entries: BitSet;
  readonly whole: BitSet;
  readonly scores: Float32Array;
  readonly parts: readonly { readonly words: Segment['words']; readonly entries: BitSet }[];
  readonly terms: ReadonlyMap<string, number>;
};

type Found = { readonly entries: BitSet; readonly scores: Float32Array };

/** Of what the best entry has of a text, others must have so much to be found at all. */
const LEAST_SHARE = 0.6;
/** What a classification weighs, beside the fields of an entry. */
const EVIDENCE = { primary: 6, other: 4 } as const;
/** What the lesser of two reasons adds. */
const SECOND_REASON = 0.25;

/** Null when the text has no word that counts: it then asks for nothing in particular, and everything matches. */
export function matchText(index: TextIndex, text: string): TextMatch | null {
  const parts = segments(text, index.meanings.book);
  if (parts.length === 0) return null;
  const terms = new Map<string, number>();
  let word = 0;
  const found = parts.map((segment) => {
    const match = matchSegment(index, segment, word, terms);
    word += segment.words.length;
    return match;
  });
  const whole = intersection(found.map((match) => match.entries));
  const { entries, scores } = ranked(found, index.size);
  return { entries: union(index.size, [entries, whole]), whole, scores, parts: found.map((match, i) => ({ words: parts[i]!.words, entries: match.entries })), terms };
}

/** The words of a segment together, or anything that stands for the whole of it. */
function matchSegment(index: TextIndex, segment: Segment, firstWord: number, terms: Map<string, number>): Found {
  const hasMeaning = segment.synonyms.length > 0 || segment.evidence.length > 0;
  const words = segment.words.map((word, i) => {
    const variants = expandWord(index, word, hasMeaning);
    note(terms, variants, 1 << (firstWord + i));
    return lookUp(index, variants);
  });
  const others = expandSegment(index, segment);
  note(terms, others, ((1 << segment.words.length) - 1) << firstWord);
  const together = words.length === 1 ? words[0]! : all(words);
  const said = others.length === 0 ? together : either(together, lookUp(index, others));
  return segment.evidence.length === 0 ? said : either(said, classified(index.size, segment.evidence));
}

function note(terms: Map<string, number>, variants: readonly Variant[], typed: number): void {
  for (const { term } of variants) terms.set(term, (terms.get(term) ?? 0) | typed);
}

function classified(size: number, evidence: readonly Evidence[]): Found {
  const scores = new Float32Array(size);
  for (const { primary, all, closeness } of evidence) {
    for (const at of positions(all)) scores[at] = Math.max(scores[at]!, closeness * (hasBit(primary, at) ? EVIDENCE.primary : EVIDENCE.other));
  }
  return { entries: union(size, evidence.map((one) => one.all)), scores };
}

/** Every entry that has one of the variants, with the score of its best one. */
function lookUp({ size, postings }: TextIndex, variants: readonly Variant[]): Found {
  const entries = noBits(size);
  const scores = new Float32Array(size);
  for (const { number, closeness } of variants) {
    const unit = closeness / IMPACT_UNIT;
    for (let at = postings.starts[number]!; at < postings.starts[number + 1]!; at++) {
      const entry = postings.entries[at]!;
      const score = unit * postings.impacts[at]!;
      if (score > scores[entry]!) scores[entry] = score;
      addBit(entries, entry);
    }
  }
  return { entries, scores };
}

function all(words: readonly Found[]): Found {
  const entries = intersection(words.map((word) => word.entries));
  const scores = new Float32Array(words[0]!.scores.length);
  for (const at of positions(entries)) for (const word of words) scores[at]! += word.scores[at]! / words.length;
  return { entries, scores };
}

/** The better reason, and some of the other. */
function either(a: Found, b: Found): Found {
  const entries = union(a.scores.length, [a.entries, b.entries]);
  const scores = a.scores.map((score, at) => {
    const [one, other] = [hasBit(a.entries, at) ? score : 0, b.scores[at]!];
    return Math.max(one, other) + SECOND_REASON * Math.min(one, other);
  });
  return { entries, scores };
}

/** A rare word says more than a frequent one; words count by the entries they find, whatever variants found them. */
function ranked(found: readonly Found[], size: number): Found {
  const scores = new Float32Array(size);
  const had = new Float32Array(size);
  for (const match of found) {
    const frequency = countBits(match.entries);
    if (frequency === 0) continue;
    const rarity = Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
    for (const at of positions(match.entries)) {
      scores[at]! += rarity * match.scores[at]!;
      had[at]! += rarity;
    }
  }
  const least = LEAST_SHARE * had.reduce((most, share) => Math.max(most, share), 0);
  const entries = noBits(size);
  if (least > 0) for (let at = 0; at < size; at++) if (had[at]! >= least) addBit(entries, at);
  return { entries, scores };
}
