import { readTypedText } from './text/typed-text';
import { typedWords, type TypedWord } from './text/typed-words';

/** What is left of a text without some of its words, and without the little words that the gaps leave at its ends. */
export function textWithout(text: string, gaps: readonly { readonly start: number; readonly end: number }[]): string {
  const fromTheEnd = [...gaps].sort((a, b) => b.start - a.start);
  const rest = fromTheEnd.reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  const words = typedWords(rest);
  return words.length === 0 ? '' : readTypedText(rest.slice(words[0]!.start, words.at(-1)!.end)).text;
}

/** The words wherever they were typed: who drops a word does not want it back from the end of the line. */
export function everyPlaceOf(words: readonly TypedWord[], text: string): TypedWord[] {
  return typedWords(text).filter(({ term }) => words.some((word) => word.term === term));
}
