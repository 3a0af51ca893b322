import { addBit, hasBit, intersection, noBits, positions, union, countBits, type BitSet } from '../bit-set';
import { expandSegment, expandWord, type Variant } from './expand';
import { IMPACT_UNIT } from './postings';
import type { TextIndex } from './text-index';
import { segments, type Segment } from './typed-words';

/**
 * The entries that a text finds. `parts`: what it asks for, each with the entries that alone would find.
 * `terms`: the words and phrases found, each with the typed words it stands for, as bits.
 */
export type TextMatch = {
  readonly entries: BitSet;
  readonly scores: Float32Array;
  readonly parts: readonly { readonly words: Segment['words']; readonly entries: BitSet }[];
  readonly terms: ReadonlyMap<string, number>;
};

type Found = { readonly entries: BitSet; readonly scores: Float32Array };

/** Null when the text has no word that counts: it then asks for nothing in particular, and everything matches. */
export function matchText(index: TextIndex, text: string): TextMatch | null {
  const parts = segments(text, index.synonyms.book);
  if (parts.length === 0) return null;
  const terms = new Map<string, number>();
  let word = 0;
  const found = parts.map((segment) => {
    const match = matchSegment(index, segment, word, terms);
    word += segment.words.length;
    return match;
  });
  const entries = intersection(found.map((match) => match.entries));
  return {
    entries,
    scores: totalScores(found, entries),
    parts: found.map((match, i) => ({ words: parts[i]!.words, entries: match.entries })),
    terms,
  };
}

/** The words of a segment together, or anything that stands for the whole of it. */
function matchSegment(index: TextIndex, segment: Segment, firstWord: number, terms: Map<string, number>): Found {
  const words = segment.words.map((word, i) => {
    const variants = expandWord(index, word, segment.synonyms.length > 0);
    note(terms, variants, 1 << (firstWord + i));
    return lookUp(index, variants);
  });
  const others = expandSegment(index, segment);
  note(terms, others, ((1 << segment.words.length) - 1) << firstWord);
  const together = words.length === 1 ? words[0]! : all(words);
  return others.length === 0 ? together : either(together, lookUp(index, others));
}

function note(terms: Map<string, number>, variants: readonly Variant[], typed: number): void {
  for (const { term } of variants) terms.set(term, (terms.get(term) ?? 0) | typed);
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

function either(a: Found, b: Found): Found {
  const entries = union(a.scores.length, [a.entries, b.entries]);
  const scores = a.scores.map((score, at) => Math.max(hasBit(a.entries, at) ? score : 0, b.scores[at]!));
  return { entries, scores };
}

/** A rare word says more than a frequent one; words count by the entries they find, whatever variants found them. */
function totalScores(found: readonly Found[], entries: BitSet): Float32Array {
  const scores = new Float32Array(found[0]!.scores.length);
  const matched = positions(entries);
  for (const match of found) {
    const frequency = countBits(match.entries);
    const rarity = Math.log(1 + (scores.length - frequency + 0.5) / (frequency + 0.5));
    for (const at of matched) scores[at]! += rarity * match.scores[at]!;
  }
  return scores;
}
