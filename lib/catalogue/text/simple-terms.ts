import { tokens } from './tokens';

/** The words of a text as they follow each other, little words too, hyphenated ones in their parts. */
export function simpleTerms(text: string): string[] {
  return tokens(text).filter(({ compound }) => !compound).map(({ term }) => term);
}
