import { cutText } from '@/lib/catalogue/text/cut';
import { storableText } from '@/lib/catalogue/text/stored-text';

const SPECIAL = /[\\|;=]/g;

/** A word or sentence inside a cell of several: what would part it gets a backslash, a new line is written `\n`. */
export function escaped(text: string): string {
  return text.replace(SPECIAL, (sign) => `\\${sign}`).replace(/\r\n?|\n/g, '\\n');
}

/** One line of a list, in which only the backslash and the end of the line mean something. */
export function escapedLine(text: string): string {
  return text.replaceAll('\\', '\\\\').replace(/\r\n?|\n/g, '\\n');
}

export function unescaped(text: string): string {
  if (!text.includes('\\')) return text.trim();
  return text.replace(/\\([\\|;=n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign)).trim();
}

/** The parts between unescaped signs, still escaped, without the blanks around them. */
export function parted(text: string, signs: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '\\') at++;
    else if (signs.includes(sign)) {
      parts.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  return [...parts, text.slice(from).trim()];
}

/** A text as cells hold it: its lines end alike, nothing stands around it, and nothing is in it that office files cannot hold. */
export function cellText(text: string): string {
  return storableText(text.replace(/\r\n?/g, '\n')).trim();
}

/** Says that a value is not known, where leaving it out would mean something else. */
export const NOT_SAID = '?';
/** Characters that a cell of a spreadsheet holds. */
export const MOST_CELL_CHARACTERS = 32_767;
/** Ends a cell that could not hold everything. */
export const CUT = '\\…';

export function fitting(text: string): string {
  return text.length <= MOST_CELL_CHARACTERS ? text : cutText(text, MOST_CELL_CHARACTERS - CUT.length) + CUT;
}
