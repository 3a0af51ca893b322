import { cutText } from './cut';
import { tokens } from './tokens';

/** A longer text is cut: nobody types more, and time is linear in it. `readTypedText` says when. */
export const MAX_TEXT_CHARACTERS = 200;
export const MAX_TEXT_WORDS = 16;

/** Nulls and other controls, marks that turn the direction of text, joiners without width, and halves of characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\uFFFD]/gu;

/** What a reader typed, in its normal form, and whether some of it had to go. */
export function readTypedText(raw: string): { readonly text: string; readonly cut: boolean } {
  const whole = clean(cutText(raw, 10 * MAX_TEXT_CHARACTERS));
  const text = firstWords(clean(cutText(whole, MAX_TEXT_CHARACTERS)));
  return { text, cut: text !== whole || raw.length > 10 * MAX_TEXT_CHARACTERS };
}

function clean(text: string): string {
  const visible = text.replace(/\s/g, ' ').replace(INVISIBLE, '');
  return visible.normalize('NFC').replace(/ +/g, ' ').trim();
}

function firstWords(text: string): string {
  const words = tokens(text).filter(({ compound }) => !compound);
  return words.length > MAX_TEXT_WORDS ? text.slice(0, words[MAX_TEXT_WORDS - 1]!.end) : text;
}
