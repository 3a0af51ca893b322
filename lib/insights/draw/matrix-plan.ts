import { UNKNOWN } from '@/lib/catalogue/facets';
import type { Value } from '@/lib/insights/mark';
import type { Matrix } from '@/lib/insights/matrix';
import { widthOf } from './measure';
import { SMALL_PX, type Pen } from './pen';
import { wrap, type Wrapped } from './wrap';

/** Where the columns of a block stand. A picture too narrow for all columns has blocks below each other. */
export type Block = { readonly places: readonly number[]; readonly heads: readonly Wrapped[]; readonly upright: boolean; readonly headPx: number };
export type MatrixPlan = { readonly rowLabels: readonly Wrapped[]; readonly cellsAt: number; readonly cellPx: number; readonly blocks: readonly Block[] };

export const CELL_GAP_PX = 2;
export const APART_PX = 8;
export const HEAD_LINE_PX = 14;
const LEAST_CELL_PX = 30;
const WIDEST_CELL_PX = 110;
const LONGEST_UPRIGHT_PX = 120;
const LABEL_GAP_PX = 10;
const NARROW_PX = 500;

export function planMatrix(pen: Pen, { rows, columns, split, total }: Matrix): MatrixPlan {
  const room = pen.width * (pen.width < NARROW_PX ? 0.27 : 0.23);
  const rowLabels = rows.values.map((value) => named(value, room, 3));
  const cellsAt = Math.ceil(Math.max(0, ...rowLabels.flatMap(({ lines }) => lines.map((words) => widthOf(words, SMALL_PX + 1))))) + LABEL_GAP_PX;
  const leastCell = LEAST_CELL_PX + (split ? widthOf(String(total), SMALL_PX) - 10 : 0);
  const across = pen.width - cellsAt - APART_PX;
  const perBlock = Math.max(1, Math.min(columns.values.length, Math.floor(across / leastCell)));
  const blockCount = Math.ceil(columns.values.length / perBlock);
  const even = Math.ceil(columns.values.length / blockCount);
  const cellPx = Math.min(WIDEST_CELL_PX, across / even);
  const places = unknownLast(columns.values);
  const blocks = Array.from({ length: blockCount }, (_, i) => blockOf(places.slice(i * even, (i + 1) * even), columns.values, cellPx));
  return { rowLabels, cellsAt, cellPx, blocks };
}

/** A list cut to its most frequent values can have unknown among them. */
export function unknownLast(values: readonly Value[]): number[] {
  const places = [...values.keys()];
  return [...places.filter((i) => values[i]!.slug !== UNKNOWN), ...places.filter((i) => values[i]!.slug === UNKNOWN)];
}

function named({ label, short }: Value, width: number, lines: number): Wrapped {
  const full = wrap(label, { width, size: SMALL_PX + 1, lines });
  return full.cut ? wrap(short, { width, size: SMALL_PX + 1, lines }) : full;
}

/** Heads stand upright where a word would have to be broken to fit above its cells. */
function blockOf(places: readonly number[], values: readonly Value[], cellPx: number): Block {
  const width = cellPx - 6;
  const shown = places.map((place) => values[place]!);
  const flat = shown.every(({ short }) => wrap(short, { width, size: SMALL_PX, lines: 3 }).cut === false && short.split(/\s+/).every((word) => widthOf(word, SMALL_PX) <= width));
  const room = flat ? { width, lines: 3 } : { width: LONGEST_UPRIGHT_PX, lines: Math.max(1, Math.floor(cellPx / HEAD_LINE_PX)) };
  const heads = shown.map(({ short }) => wrap(short, { ...room, size: SMALL_PX }));
  const longest = Math.max(0, ...heads.flatMap(({ lines }) => lines.map((words) => widthOf(words, SMALL_PX))));
  const headPx = flat ? Math.max(1, ...heads.map(({ lines }) => lines.length)) * HEAD_LINE_PX : longest;
  return { places, heads, upright: !flat, headPx: Math.ceil(headPx) + 8 };
}

/** Where the column begins, unknown set apart. */
export function columnAt({ cellsAt, cellPx }: MatrixPlan, i: number, value: Value): number {
  return cellsAt + i * cellPx + (value.slug === UNKNOWN && i > 0 ? APART_PX : 0);
}
