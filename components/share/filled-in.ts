/** In words made on the server, the sign in whose place the browser puts what only it knows. */
export const FILLED_IN = '§';

export function filledIn(words: string, value: string): string {
  return words.replace(FILLED_IN, value);
}
