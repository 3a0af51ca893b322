import { UNKNOWN } from '@/lib/catalogue/facets';
import type { Value } from '@/lib/insights/mark';
import { widthOf } from './measure';
import { decoration, SMALL_PX, text, type Drawing, type Pen } from './pen';
import { wrap } from './wrap';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SIZE_PX = SMALL_PX + 1;
const LINE_PX = 20;
const GAP_PX = 20;
const LETTER_PX = 20;

/** The sign of a part in every cell: its letter in the order of the list, a question mark for unknown. */
export function letterOf({ slug }: Value, i: number): string {
  if (slug === UNKNOWN) return '?';
  const round = Math.floor(i / LETTERS.length);
  return `${LETTERS[i % LETTERS.length]}${round > 0 ? round + 1 : ''}`;
}

/** Which letter means which part, in lines below the cells. */
export function drawKey(pen: Pen, values: readonly Value[], from: number): Drawing {
  let [x, y] = [0, from];
  const drawn = values.map((value, i) => {
    const { lines } = wrap(value.label, { width: pen.width - LETTER_PX, size: SIZE_PX, lines: 3 });
    const width = LETTER_PX + Math.max(0, ...lines.map((words) => widthOf(words, SIZE_PX)));
    if (x > 0 && x + width > pen.width) [x, y] = [0, y + LINE_PX];
    const middle = y + (lines.length * LINE_PX) / 2;
    const said = text(pen, [letterOf(value, i)], { x, y: y + LINE_PX / 2, size: SIZE_PX }, 'name bold') + text(pen, lines, { x: x + LETTER_PX, y: middle, size: SIZE_PX, lineHeight: LINE_PX }, 'name');
    if (lines.length > 1) [x, y] = [0, y + lines.length * LINE_PX];
    else x += width + GAP_PX;
    return said;
  });
  return { svg: decoration(drawn.join('')), height: y + LINE_PX };
}
