import { UNKNOWN } from '@/lib/catalogue/facets';
import type { Distribution } from '@/lib/insights/distribution';
import type { Mark } from '@/lib/insights/mark';
import type { ChartWords } from '@/lib/messages/chart-in-words';
import { drawBelow } from './below';
import { hatch } from './hatch';
import { widthOf } from './measure';
import { decoration, joinClasses, line, link, rectangle, SMALL_PX, text, type Drawing, type Pen } from './pen';
import { wrap } from './wrap';

const PLOT_PX = 150;
const ROOM_ABOVE_PX = 20;
const ROOM_BELOW_PX = 24;
const LEAST_COLUMN_PX = 4;
const WIDEST_COLUMN_PX = 56;
const APART_PX = 18;
const LEAST_UNKNOWN_PX = 44;
/** Where columns are narrower, the base line alone says zero. */
const LEAST_FOR_ZERO_PX = 14;

type Column = { readonly mark: Mark; readonly x: number; readonly width: number; readonly height: number };

/** Years beside each other in their order; what is not known stands apart at the end. */
export function drawColumns(pen: Pen, of: Distribution, words: ChartWords): Drawing {
  const unknown = of.values.find(({ slug }) => slug === UNKNOWN);
  const unknownLabel = unknown ? wrap(unknown.label, { width: 90, size: SMALL_PX, lines: 2 }).lines : [];
  const unknownPx = unknown ? Math.ceil(Math.max(LEAST_UNKNOWN_PX, ...unknownLabel.map((words) => widthOf(words, SMALL_PX)))) : 0;
  const room = pen.width - (unknown ? unknownPx + APART_PX : 0);
  const years = of.values.filter(({ slug }) => slug !== UNKNOWN);
  const shown = years.slice(-Math.floor(room / LEAST_COLUMN_PX));
  const highest = Math.max(1, ...of.values.map(({ count }) => count));
  const each = Math.min(WIDEST_COLUMN_PX, room / Math.max(1, shown.length));
  const columns = shown.map((mark, i): Column => ({ mark, x: i * each, width: each, height: (mark.count / highest) * PLOT_PX }));
  const end = columns.length * each;
  const apart = unknown && { mark: unknown, x: end === 0 ? 0 : end + APART_PX, width: unknownPx, height: (unknown.count / highest) * PLOT_PX };
  const all = apart ? [...columns, apart] : columns;
  const bottom = ROOM_ABOVE_PX + PLOT_PX;
  const base = line(pen, [0, bottom + 0.5], [end, bottom + 0.5], 'axis') + (apart ? line(pen, [apart.x, bottom + 0.5], [apart.x + apart.width, bottom + 0.5], 'axis') : '');
  const marks = all.map((column) => drawColumn(pen, column, of, words));
  const names = yearNames(pen, columns) + (apart ? text(pen, unknownLabel, { x: apart.x + apart.width / 2, y: bottom + 14 + (unknownLabel.length - 1) * 7, size: SMALL_PX, lineHeight: 14, anchor: 'middle' }, 'tick') : '');
  const svg = marks.join('') + decoration(base + figures(pen, all, words) + names);
  const left = years.slice(0, years.length - shown.length);
  const withEntries = left.filter(({ count }) => count > 0).length;
  return drawBelow(pen, { svg, height: bottom + ROOM_BELOW_PX + Math.max(0, unknownLabel.length - 1) * 14 }, left.length > 0 ? [words.marks.more(withEntries, left.length - withEntries)] : []);
}

function drawColumn(pen: Pen, { mark, x, width, height }: Column, of: Distribution, { marks: words }: ChartWords): string {
  const gap = width > 8 ? Math.min(8, width * 0.25) : 1;
  const box = { x: x + gap / 2, y: ROOM_ABOVE_PX + PLOT_PX - height, width: width - gap, height };
  const unknown = mark.slug === UNKNOWN;
  const column = mark.count === 0 ? '' : rectangle(pen, box, unknown ? 'open' : joinClasses('bar', mark.selected && 'picked')) + (unknown ? hatch(pen, box) : '');
  const hit = rectangle(pen, { x, y: 0, width, height: ROOM_ABOVE_PX + PLOT_PX + ROOM_BELOW_PX }, 'hit');
  return link(pen, { href: mark.href, name: words.value(mark.label, mark.count, of.total) }, hit + column);
}

/** Numbers above their columns, the highest first, where they touch neither each other nor a higher neighbour. */
function figures(pen: Pen, columns: readonly Column[], { marks: words }: ChartWords): string {
  const taken: { from: number; to: number; y: number }[] = [];
  const zerosFit = columns.every(({ width }) => width >= LEAST_FOR_ZERO_PX);
  const ranked = columns.filter(({ mark }) => zerosFit || mark.count > 0).sort((a, b) => b.mark.count - a.mark.count || b.x - a.x);
  return ranked
    .map(({ mark, x, width, height }) => {
      const figure = words.number(mark.count);
      const half = Math.max(width, widthOf(figure, SMALL_PX) + 2) / 2;
      const place = { from: x + width / 2 - half, to: x + width / 2 + half, y: ROOM_ABOVE_PX + PLOT_PX - height - 9 };
      const free = place.from >= -1 && place.to <= pen.width + 1;
      const touches = columns.some((other) => other.mark !== mark && other.x < place.to && other.x + other.width > place.from && other.height > height - 1);
      const meets = taken.some(({ from, to, y }) => from < place.to && to > place.from && Math.abs(y - place.y) < SMALL_PX + 2);
      if (!free || meets || (touches && half * 2 > width)) return '';
      taken.push(place);
      return text(pen, [figure], { x: x + width / 2, y: place.y, size: SMALL_PX, anchor: 'middle' }, joinClasses('tick', mark.count > 0 && 'strong', mark.selected && 'chosen'));
    })
    .join('');
}

/** The first year, the last, and decades between them where they have room. */
function yearNames(pen: Pen, columns: readonly Column[]): string {
  const last = columns.length - 1;
  const wanted = [...new Set([last, 0, ...columns.keys()])].filter((i) => columns[i] !== undefined && (i === 0 || i === last || isDecade(columns[i]!) || columns[i]!.width > 34));
  const taken: { from: number; to: number }[] = [];
  return wanted
    .map((i) => {
      const { mark, x, width } = columns[i]!;
      const half = widthOf(mark.label, SMALL_PX) / 2;
      const middle = Math.min(Math.max(x + width / 2, half), pen.width - half);
      const place = { from: middle - half - 6, to: middle + half + 6 };
      if (taken.some(({ from, to }) => from < place.to && to > place.from)) return '';
      taken.push(place);
      return text(pen, [mark.label], { x: middle, y: ROOM_ABOVE_PX + PLOT_PX + 14, size: SMALL_PX, anchor: 'middle' }, joinClasses('tick', mark.selected && 'chosen'));
    })
    .join('');
}

function isDecade({ mark }: Column): boolean {
  return Number(mark.slug) % 10 === 0;
}
