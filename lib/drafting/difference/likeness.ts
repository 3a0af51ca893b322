import { tokensOf } from './tokens';

/** The words of a text, each with how often it stands there. */
export type Bag = { readonly text: string; readonly words: ReadonlyMap<string, number>; readonly size: number };

export function bagOf(text: string): Bag {
  const words = new Map<string, number>();
  const all = tokensOf(text.toLowerCase()).filter((token) => /[\p{L}\p{N}]/u.test(token));
  for (const word of all) words.set(word, (words.get(word) ?? 0) + 1);
  return { text, words, size: all.length };
}

/** How much of two texts is the same words, from 0 to 1. */
export function likeness(one: Bag, other: Bag): number {
  if (one.size === 0 || other.size === 0) return one.text === other.text ? 1 : 0;
  let shared = 0;
  for (const [word, times] of one.words) shared += Math.min(times, other.words.get(word) ?? 0);
  return (2 * shared) / (one.size + other.size);
}
