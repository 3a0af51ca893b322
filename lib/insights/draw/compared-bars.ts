import { UNKNOWN } from '@/lib/catalogue/facets';
import { isEmptyOnBothSides, shareOf, type ComparedSide, type Comparison } from '@/lib/insights/comparison';
import { LEAST_FOR_SHARES } from '@/lib/insights/finding';
import type { ChartWords } from '@/lib/messages/chart-in-words';
import { drawBarRows, type Bar, type BarRow, type Fill } from './bar-rows';
import { drawBelow } from './below';
import { decoration, LABEL_PX, rectangle, text, type Drawing, type Pen } from './pen';
import { wrap } from './wrap';

const LONG_LIST = 30;
const SWATCH_PX = 14;
const KEY_LINE_PX = 18;
const KEY_GAP_PX = 10;
/** Both sides keep their fill in every row. */
const fills = ['solid', 'second'] as const satisfies readonly Fill[];

/** Two bars for each value: shares of each side, since sides differ in size. */
export function drawComparison(pen: Pen, of: Comparison, words: ChartWords, most: number): Drawing {
  const { shown, more, without } = shownRows(of, most);
  const highest = Math.max(...of.sides.flatMap((side) => shown.map((i) => shareOf(side, i) ?? 0))) || 1;
  const rows = shown.map((i): BarRow => {
    const { slug, label, short, tint } = of.values[i]!;
    const bars = of.sides.map((side, place) => barOf(side, i, label, fills[place]!, highest, words));
    return { label, short, tint, selected: false, apart: slug === UNKNOWN, stop: false, bars };
  });
  const key = drawKey(pen, of.sides, words);
  const { svg, height } = drawBarRows(pen, rows);
  const below = more + without > 0 ? [words.marks.more(more, without)] : [];
  return drawBelow(pen, { svg: `${key.svg}<g transform="translate(0 ${key.height})">${svg}</g>`, height: key.height + height }, below);
}

/** A long list shows the values with the highest shares; unknown always. */
function shownRows(of: Comparison, most: number): { shown: number[]; more: number; without: number } {
  const all = [...of.values.keys()];
  if (all.length <= LONG_LIST) return { shown: all, more: 0, without: 0 };
  const isUnknown = (i: number) => of.values[i]!.slug === UNKNOWN;
  const higher = (i: number) => Math.max(...of.sides.map((side) => shareOf(side, i) ?? 0));
  const ranked = all.filter((i) => !isUnknown(i) && !isEmptyOnBothSides(of, i, of.values[i]!)).sort((a, b) => higher(b) - higher(a));
  const known = all.filter((i) => !isUnknown(i));
  return { shown: [...ranked.slice(0, most), ...all.filter(isUnknown)], more: Math.max(0, ranked.length - most), without: known.length - ranked.length };
}

/** Shares of nothing are not drawn, but a zero is said; only a figure that is not given has no number. */
function barOf(side: ComparedSide, i: number, label: string, fill: Fill, highest: number, { marks: words }: ChartWords): Bar {
  const share = shareOf(side, i);
  const { count, about, href } = side.marks[i]!;
  const named = (said: string) => (href === null ? null : { href, name: `${words.side(side)}: ${said}` });
  if (count === null) return { part: 0, figure: words.notGiven, fill: 'none', target: named(`${label}, ${words.notGiven}`) };
  const number = about ? words.about(count) : words.number(count);
  const told = share === null || side.total < LEAST_FOR_SHARES ? null : words.percent(share);
  const figure = told === null ? number : `${told} · ${number}`;
  return { part: (share ?? 0) / highest, figure, fill, target: named(`${about ? `${label}: ${number}` : words.value(label, count, side.total)}${told === null ? '' : `, ${told}`}`) };
}

/** Which bar is which, in the words of the comparison. */
function drawKey(pen: Pen, sides: Comparison['sides'], { marks: words }: ChartWords): Drawing {
  let y = 0;
  const drawn = sides.map((side, i) => {
    const { lines } = wrap(`${words.side(side)} (${words.number(side.total)})`, { width: pen.width - SWATCH_PX - 8, size: LABEL_PX, lines: 3 });
    const height = lines.length * KEY_LINE_PX + 4;
    const swatch = rectangle(pen, { x: 0.5, y: y + (KEY_LINE_PX - SWATCH_PX) / 2 + 2, width: SWATCH_PX, height: SWATCH_PX }, fills[i] === 'solid' ? 'bar' : 'second');
    const said = text(pen, lines, { x: SWATCH_PX + 8, y: y + height / 2, lineHeight: KEY_LINE_PX }, 'label');
    y += height;
    return swatch + said;
  });
  return { svg: decoration(drawn.join('')), height: y + KEY_GAP_PX };
}
