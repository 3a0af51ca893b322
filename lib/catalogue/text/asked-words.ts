import { simpleTerms } from './simple-terms';
import { MAX_TEXT_WORDS } from './typed-text';

/** A text as typed: `words` is what is looked for, with everything else blanked, so that places in it stay. */
export type AskedWords = {
  readonly words: string;
  /** What stood in quotation marks: entries have it as typed. */
  readonly phrases: readonly (readonly string[])[];
  /** Where it stood. */
  readonly quoted: readonly { readonly start: number; readonly end: number }[];
  /** What stood behind a minus: entries do not have it. */
  readonly without: readonly string[];
};

const QUOTED = /["“”„«]([^"“”„«»]*)["“”»]/gu;
const WITHOUT = /(?<=^|\s)[-−–]([\p{L}\p{N}]+)(?=\s|$)/gu;

export function readAskedWords(text: string): AskedWords {
  const [phrases, quoted, without]: [string[][], { start: number; end: number }[], string[]] = [[], [], []];
  for (const match of text.matchAll(QUOTED)) {
    const terms = simpleTerms(match[1]!).slice(0, MAX_TEXT_WORDS);
    if (terms.length === 0) continue;
    phrases.push(terms);
    quoted.push({ start: match.index, end: match.index + match[0].length });
  }
  const isQuoted = (at: number) => quoted.some(({ start, end }) => start <= at && at < end);
  const words = text.replace(WITHOUT, (whole: string, word: string, at: number) => {
    if (isQuoted(at)) return whole;
    without.push(...simpleTerms(word));
    return ' '.repeat(whole.length);
  });
  return { words, phrases, quoted, without };
}
