import { stem } from './plurals';

export type Phrase<T> = { readonly stems: readonly string[]; readonly words: readonly string[]; readonly meanings: T[] };
/** A phrase found in a list of words, at `start` and before `end`. */
export type Span<T> = { readonly start: number; readonly end: number; readonly meanings: readonly T[] };

/** Sequences of words and what they mean, whatever the number their words stand in. */
export class PhraseBook<T> {
  private readonly byFirst = new Map<string, Phrase<T>[]>();

  add(terms: readonly string[], meaning: T): void {
    const stems = terms.map(stem);
    const first = stems[0];
    if (first === undefined) return;
    const phrases = this.byFirst.get(first) ?? [];
    const same = phrases.find((phrase) => phrase.stems.join(' ') === stems.join(' '));
    if (same) same.meanings.push(meaning);
    else phrases.push({ stems, words: terms, meanings: [meaning] });
    this.byFirst.set(first, phrases.sort((a, b) => b.stems.length - a.stems.length));
  }

  all(): { readonly terms: readonly string[]; readonly meaning: T }[] {
    return [...this.byFirst.values()].flat().flatMap(({ words, meanings }) => meanings.map((meaning) => ({ terms: words, meaning })));
  }

  /** Every phrase that begins at each place, the longest first. */
  occurrences(terms: readonly string[]): (readonly Phrase<T>[])[] {
    const stems = terms.map(stem);
    return stems.map((first, start) => {
      const phrases = this.byFirst.get(first) ?? NONE;
      return phrases.length === 0 ? NONE : phrases.filter((phrase) => phrase.stems.every((word, i) => stems[start + i] === word));
    });
  }

  /** The longest phrases from left to right, none inside or across another. */
  spans(terms: readonly string[]): Span<T>[] {
    const found: Span<T>[] = [];
    let free = 0;
    this.occurrences(terms).forEach(([longest], start) => {
      if (!longest || start < free) return;
      free = start + longest.stems.length;
      found.push({ start, end: free, meanings: longest.meanings });
    });
    return found;
  }
}

const NONE: readonly never[] = [];
