import type { Mark } from '@/lib/insights/mark';
import type { Cell, Matrix } from '@/lib/insights/matrix';
import type { ChartWords } from '@/lib/messages/chart-in-words';
import { letterOf } from './matrix-key';
import { widthOf } from './measure';
import { joinClasses, link, rectangle, SMALL_PX, text, type Box, type Pen } from './pen';

const LINE_PX = 18;
const MOST_LINES = 6;
/** All the parts of a picture together; a larger matrix shows fewer in each cell. */
const MOST_PARTS = 400;
const BAR_PX = 8;
const LEAST_BAR_PX = 8;
const INSET_PX = 4;
const LETTER_PX = 11;

/** How many parts a cell has room for; what it has beyond is told by "+3". */
export function partsPerCell({ split, cells }: Matrix): number {
  if (!split) return 0;
  const filled = cells.flat().filter(({ count }) => count > 0).length;
  return Math.min(MOST_LINES, Math.max(1, Math.floor(MOST_PARTS / Math.max(1, filled))));
}

export function partsHeight(cells: readonly Cell[], most: number): number {
  if (most === 0) return 0;
  const lines = cells.map(({ parts }) => parts.filter(({ count }) => count > 0).length).map((filled) => (filled > most ? most + 1 : filled));
  return Math.max(0, ...lines) * LINE_PX;
}

/** The parts of a cell with entries below each other: the letter of the key, a bar, the number. */
export function drawParts(pen: Pen, { count, parts }: Cell, box: Box, most: number, nameOf: (part: Mark) => string, { marks: words }: ChartWords): string {
  const filled = parts.map((part, i) => ({ part, letter: letterOf(part, i) })).filter(({ part }) => part.count > 0);
  const kept = new Set([...filled].sort((a, b) => b.part.count - a.part.count).slice(0, most));
  const shown = filled.filter((one) => kept.has(one));
  const figurePx = Math.max(0, ...shown.map(({ part }) => widthOf(words.number(part.count), SMALL_PX)));
  const longest = box.width - 2 * INSET_PX - LETTER_PX - 2 * INSET_PX - figurePx;
  const lines = shown.map(({ part, letter }, i) => {
    const y = box.y + i * LINE_PX;
    const middle = y + LINE_PX / 2;
    const hit = rectangle(pen, { ...box, y, height: LINE_PX }, 'hit');
    const bar = longest < LEAST_BAR_PX ? '' : rectangle(pen, { x: box.x + INSET_PX + LETTER_PX + INSET_PX, y: middle - BAR_PX / 2, width: Math.max(1, (longest * part.count) / count), height: BAR_PX }, joinClasses('bar', part.tint && `t-${part.tint}`));
    const said = text(pen, [letter], { x: box.x + INSET_PX, y: middle, size: SMALL_PX }, 'tick strong') + text(pen, [words.number(part.count)], { x: box.x + box.width - INSET_PX, y: middle, size: SMALL_PX, anchor: 'end' }, 'tick strong');
    return link(pen, { href: part.href, name: nameOf(part) }, hit + bar + said);
  });
  const rest = filled.length - shown.length;
  const more = rest === 0 ? '' : text(pen, [`+${words.number(rest)}`], { x: box.x + box.width - INSET_PX, y: box.y + (shown.length + 0.5) * LINE_PX, size: SMALL_PX, anchor: 'end' }, 'tick');
  return lines.join('') + more;
}
