const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** A sign with more marks on it than this is cut between them: a flood of marks would otherwise count as one character. */
const LONGEST_CHARACTER = 64;
/** What surely holds the character that a cut falls into. */
const AROUND = 2 * LONGEST_CHARACTER;

/** The beginning of a text, so many UTF-16 units long at most. What people see as one character stays whole or goes. */
export function cutText(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, wholeAt(text, most));
}

/** The end of a text in the same way. */
export function endOfText(text: string, most: number): string {
  if (text.length <= most) return text;
  const whole = wholeAt(text, text.length - most);
  return whole === text.length - most ? text.slice(whole) : text.slice(nextWhole(text, whole));
}

/** A text cut to so many units, the last of which says that it was. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${cutText(text, most - 1)}…`;
}

/** The last place up to `at` where no character is cut. */
export function wholeAt(text: string, at: number): number {
  if (at <= 0 || at >= text.length) return Math.min(Math.max(at, 0), text.length);
  const from = wholePoint(text, Math.max(0, at - AROUND));
  const start = from + (characters.segment(text.slice(from, at + AROUND)).containing(at - from)?.index ?? 0);
  return at - start <= LONGEST_CHARACTER ? start : wholePoint(text, at);
}

function nextWhole(text: string, from: number): number {
  return from + [...characters.segment(text.slice(from, from + AROUND))][0]!.segment.length;
}

/** Not between the two halves of a character. */
function wholePoint(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at;
}
