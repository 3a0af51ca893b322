import { UNKNOWN } from '@/lib/catalogue/facets';
import type { Cell, Matrix } from '@/lib/insights/matrix';
import type { ChartWords } from '@/lib/messages/chart-in-words';
import { drawParts, partsHeight, partsPerCell } from './cell-parts';
import { drawKey } from './matrix-key';
import { APART_PX, CELL_GAP_PX, columnAt, HEAD_LINE_PX, planMatrix, unknownLast, type Block, type MatrixPlan } from './matrix-plan';
import { element, escaped, orderedByItself, rounded } from './markup';
import { across, decoration, joinClasses, LABEL_PX, link, rectangle, SMALL_PX, text, type Box, type Drawing, type Pen } from './pen';

const CELL_HEIGHT_PX = 34;
const LABEL_LINE_PX = 15;
const BLOCK_GAP_PX = 24;
const SHADES = 5;

/** Rows crossed with columns: each cell has its number and a shade of it; empty ones stay empty. */
export function drawMatrix(pen: Pen, of: Matrix, words: ChartWords): Drawing {
  const plan = planMatrix(pen, of);
  const most = partsPerCell(of);
  let y = 0;
  const blocks = plan.blocks.map((block, i) => {
    if (i > 0) y += BLOCK_GAP_PX;
    const { svg, height } = drawBlock(pen, of, plan, block, y, most, words);
    y += height;
    return svg;
  });
  const key = of.split ? drawKey(pen, of.split.values, y + APART_PX + 6) : { svg: '', height: y };
  return { svg: blocks.join('') + key.svg, height: key.height };
}

function drawBlock(pen: Pen, of: Matrix, plan: MatrixPlan, block: Block, from: number, most: number, words: ChartWords): Drawing {
  const heads = block.places.map((place, i) => drawHead(pen, block, i, columnAt(plan, i, of.columns.values[place]!) + plan.cellPx / 2, from));
  let y = from + block.headPx;
  const rows = unknownLast(of.rows.values).map((r, order) => {
    if (of.rows.values[r]!.slug === UNKNOWN && order > 0) y += APART_PX;
    const cells = block.places.map((place) => of.cells[r]![place]!);
    const { lines } = plan.rowLabels[r]!;
    const height = Math.max(CELL_HEIGHT_PX + partsHeight(cells, most), lines.length * LABEL_LINE_PX + 8);
    const label = text(pen, lines, { x: 0, y: y + height / 2, size: SMALL_PX + 1, lineHeight: LABEL_LINE_PX }, 'name');
    const boxes = block.places.map((place, i): Box => ({ x: columnAt(plan, i, of.columns.values[place]!), y, width: plan.cellPx - CELL_GAP_PX, height: height - CELL_GAP_PX }));
    const drawn = cells.map((cell, i) => (cell.count === 0 ? '' : drawCell(pen, of, r, block.places[i]!, boxes[i]!, most, words)));
    const zeros = emptyCells(pen, boxes.filter((_, i) => cells[i]!.count === 0), words.marks.number(0));
    y += height;
    return decoration(label + zeros) + drawn.join('');
  });
  return { svg: decoration(heads.join('')) + rows.join(''), height: y - from };
}

function drawHead(pen: Pen, { heads, upright, headPx }: Block, i: number, middle: number, from: number): string {
  const { lines } = heads[i]!;
  const size = { size: SMALL_PX, lineHeight: HEAD_LINE_PX };
  if (!upright) return text(pen, lines, { ...size, x: middle, y: from + headPx - 6 - (lines.length * HEAD_LINE_PX) / 2, anchor: 'middle' }, 'tick');
  const turned = text({ ...pen, mirrored: false }, lines, { ...size, x: 0, y: 0 }, 'tick');
  return element('g', { transform: `translate(${rounded(across(pen, middle))} ${rounded(from + headPx - 6)}) rotate(-90)` }, turned);
}

/** Known pairs are shaded by their part of the highest, in the colour of their dimension; unknown ones only outlined. */
function drawCell(pen: Pen, of: Matrix, r: number, c: number, box: Box, most: number, words: ChartWords): string {
  const [row, column, cell] = [of.rows.values[r]!, of.columns.values[c]!, of.cells[r]![c]!];
  const known = row.slug !== UNKNOWN && column.slug !== UNKNOWN;
  const tint = column.tint ?? row.tint;
  const shade = `s${Math.max(1, Math.ceil((cell.count / highest(of)) * SHADES))}`;
  const ground = rectangle(pen, known ? box : inset(box), known ? joinClasses('bar', tint && `t-${tint}`, shade) : 'open cell');
  const hasParts = cell.parts.length > 0;
  const figure = text(pen, [words.marks.number(cell.count)], { x: box.x + box.width / 2, y: hasParts ? box.y + CELL_HEIGHT_PX / 2 - 3 : box.y + box.height / 2, anchor: 'middle' }, joinClasses('figure', hasParts && 'bold'));
  const whole = link(pen, { href: cell.href, name: words.marks.cell(row.label, column.label, cell.count, of.total) }, ground + figure);
  return whole + (hasParts ? drawParts(pen, cell, { ...box, y: box.y + CELL_HEIGHT_PX - 6 }, most, (part) => words.marks.part(row.label, column.label, part.label, part.count), words) : '');
}

const highestByMatrix = new WeakMap<Matrix, number>();

function highest(of: Matrix): number {
  const found = highestByMatrix.get(of) ?? highestKnown(of);
  highestByMatrix.set(of, found);
  return found;
}

function highestKnown({ rows, columns, cells }: Matrix): number {
  const known = (cell: Cell, r: number, c: number) => (rows.values[r]!.slug === UNKNOWN || columns.values[c]!.slug === UNKNOWN ? 0 : cell.count);
  return Math.max(1, ...cells.flatMap((row, r) => row.map((cell, c) => known(cell, r, c))));
}

/** Zeros of a row, in one text. */
function emptyCells(pen: Pen, boxes: readonly Box[], zero: string): string {
  const places = boxes.map(({ x, y, width, height }) => element('tspan', { x: across(pen, x + width / 2), y: y + height / 2 + LABEL_PX * 0.36 }, escaped(orderedByItself(zero))));
  return places.length === 0 ? '' : element('text', { class: 'figure dim', 'text-anchor': 'middle' }, places.join(''));
}

function inset({ x, y, width, height }: Box): Box {
  return { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 };
}
