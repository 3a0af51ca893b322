import { readTypedText } from './text/typed-text';
import { typedWords } from './text/typed-words';

/** What is left of a text without some of its words, and without the little words that the gaps leave at its ends. */
export function textWithout(text: string, gaps: readonly { readonly start: number; readonly end: number }[]): string {
  const fromTheEnd = [...gaps].sort((a, b) => b.start - a.start);
  const rest = fromTheEnd.reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  const words = typedWords(rest);
  return words.length === 0 ? '' : readTypedText(rest.slice(words[0]!.start, words.at(-1)!.end)).text;
}
