import { stem } from './plurals';

export type Phrase<T> = { readonly words: readonly string[]; readonly meanings: T[] };
/** A phrase found in a list of words, at `start` and before `end`. */
export type Span<T> = { readonly start: number; readonly end: number; readonly meanings: readonly T[] };

/** Sequences of words and what they mean, whatever the number their words stand in. */
export class PhraseBook<T> {
  private readonly byFirstWord = new Map<string, Phrase<T>[]>();

  add(terms: readonly string[], meaning: T): void {
    const words = terms.map(stem);
    const first = words[0];
    if (first === undefined) return;
    const phrases = this.byFirstWord.get(first) ?? [];
    const same = phrases.find((phrase) => phrase.words.join(' ') === words.join(' '));
    if (same) same.meanings.push(meaning);
    else phrases.push({ words, meanings: [meaning] });
    this.byFirstWord.set(first, phrases.sort((a, b) => b.words.length - a.words.length));
  }

  startsWith(term: string): boolean {
    return this.byFirstWord.has(stem(term));
  }

  /** Every phrase that begins at `start`, the longest first. */
  at(terms: readonly string[], start: number): Phrase<T>[] {
    const phrases = this.byFirstWord.get(stem(terms[start] ?? '')) ?? [];
    return phrases.filter(({ words }) => words.every((word, i) => start + i < terms.length && stem(terms[start + i]!) === word));
  }

  /** The longest phrases from left to right, none inside or across another. */
  spans(terms: readonly string[]): Span<T>[] {
    const found: Span<T>[] = [];
    for (let start = 0; start < terms.length; ) {
      const longest = this.at(terms, start)[0];
      if (longest) found.push({ start, end: start + longest.words.length, meanings: longest.meanings });
      start += longest?.words.length ?? 1;
    }
    return found;
  }
}
