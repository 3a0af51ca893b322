import { widthOf } from './measure';

export type Wrapped = { readonly lines: readonly string[]; readonly cut: boolean };
export type Room = { readonly width: number; readonly size: number; readonly bold?: boolean; readonly lines: number };

const ELLIPSIS = '…';

/** Breaks a text into lines that fit, between words where it can. What needs more lines than there are ends in an ellipsis. */
export function wrap(text: string, { width, size, bold = false, lines: most }: Room): Wrapped {
  const fits = (line: string) => widthOf(line, size, bold) <= width;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean).flatMap((long) => pieces(long, fits))) {
    const joined = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && fits(joined)) lines[lines.length - 1] = joined;
    else if (lines.length < most) lines.push(word);
    else return { lines: [...lines.slice(0, -1), shortened(joined, fits)], cut: true };
  }
  return { lines, cut: false };
}

/** A word wider than its line, in pieces that fit. */
function pieces(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const found: string[] = [];
  for (const character of word) {
    const longer = `${found.at(-1) ?? ''}${character}`;
    if (found.length > 0 && fits(longer)) found[found.length - 1] = longer;
    else found.push(character);
  }
  return found;
}

function shortened(line: string, fits: (line: string) => boolean): string {
  const characters = [...line];
  while (characters.length > 0 && !fits(`${characters.join('').trimEnd()}${ELLIPSIS}`)) characters.pop();
  return `${characters.join('').trimEnd()}${ELLIPSIS}`;
}
