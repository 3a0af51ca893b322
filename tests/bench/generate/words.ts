import type { Random } from './random';

const SYLLABLES = 'ba ko ri ta men sol ver qua dor li ne shi gru pal os tem ak ul ji for'.split(' ');
/** Distinct words of a large English collection; the rare ones are names, which are made up. */
const VOCABULARY_WORDS = 60_000;

/** Words of real texts, the most frequent first, and a long tail of rare made-up ones. */
export function rankedWords(texts: readonly string[], random: Random): string[] {
  const counts = new Map<string, number>();
  for (const word of texts.join(' ').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  while (ranked.length < VOCABULARY_WORDS) ranked.push(Array.from({ length: random.between(2, 5) }, () => random.pick(SYLLABLES)).join(''));
  return ranked;
}

/** Makes sentences whose words are as frequent as in real texts (Zipf's law). */
export class Writer {
  private readonly reach: Float64Array;

  constructor(private readonly words: readonly string[], private readonly random: Random) {
    let sum = 0;
    this.reach = Float64Array.from(words, (_, rank) => (sum += 1 / (rank + 2.7) ** 1.05));
  }

  word(): string {
    const target = this.random.next() * this.reach.at(-1)!;
    let low = 0;
    let high = this.reach.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.reach[middle]! < target) low = middle + 1;
      else high = middle;
    }
    return this.words[low]!;
  }

  sentence(words: number): string {
    const text = Array.from({ length: words }, () => this.word()).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }
}
