import { hatch } from './hatch';
import { widthOf } from './measure';
import { decoration, joinClasses, LABEL_LINE_PX, LABEL_PX, line, link, rectangle, SMALL_PX, text, type Drawing, type Pen, type Target } from './pen';
import { wrap, type Wrapped } from './wrap';

/** `second`: the other side of a comparison; `nearly`: its end is not exact; `none`: nothing to show but its words. */
export type Fill = 'solid' | 'second' | 'nearly' | 'unknown' | 'none';
export type Bar = { readonly part: number; readonly figure: string; readonly fill: Fill; readonly target: Target | null };
export type BarRow = {
  readonly label: string;
  readonly short: string;
  readonly tint?: string | undefined;
  readonly selected: boolean;
  /** Stands apart from the rows before it. */
  readonly apart: boolean;
  /** A stop of the journey, on the line that joins them. */
  readonly stop: boolean;
  /** More than one where sides are compared. */
  readonly bars: readonly Bar[];
};

const BAR_PX = 14;
const LEAST_ROW_PX = 28;
const ROW_PADDING_PX = 10;
const APART_PX = 12;
const LABEL_GAP_PX = 12;
const FIGURE_GAP_PX = 7;
const SIGN_PX = 20;
const MOST_LINES = 3;
const NARROW_PX = 500;

type Plan = { readonly labels: readonly Wrapped[]; readonly indent: number; readonly barsAt: number; readonly longest: number };

export function drawBarRows(pen: Pen, rows: readonly BarRow[]): Drawing {
  const plan = planFor(pen, rows);
  let y = 0;
  const stops: number[] = [];
  const drawn = rows.map((row, i) => {
    if (row.apart && i > 0) y += APART_PX;
    const height = heightOf(row, plan.labels[i]!);
    const svg = drawRow(pen, plan, row, plan.labels[i]!, y, height);
    if (row.stop) stops.push(y + height / 2);
    y += height;
    return svg;
  });
  const base = rows.length > 0 ? line(pen, [plan.barsAt - 0.5, 0], [plan.barsAt - 0.5, y], 'axis') : '';
  return { svg: decoration(base + journey(pen, stops)) + drawn.join(''), height: y };
}

function planFor(pen: Pen, rows: readonly BarRow[]): Plan {
  const indent = rows.some(({ stop, selected }) => stop || selected) ? SIGN_PX : 0;
  const room = pen.width * (pen.width < NARROW_PX ? 0.46 : 0.4) - indent;
  const labels = rows.map((row) => labelOf(row, room));
  const widest = Math.max(0, ...labels.flatMap(({ lines }) => lines.map((words) => widthOf(words, LABEL_PX, true))));
  const barsAt = Math.ceil(indent + Math.min(room, widest) + LABEL_GAP_PX);
  const figures = Math.max(0, ...rows.flatMap(({ bars, selected }) => bars.filter(({ fill }) => fill !== 'none').map(({ figure }) => widthOf(figure, LABEL_PX, selected))));
  return { labels, indent, barsAt, longest: Math.max(1, pen.width - barsAt - FIGURE_GAP_PX - Math.ceil(figures)) };
}

/** The short name where the full one would take more than two lines. */
function labelOf({ label, short }: BarRow, width: number): Wrapped {
  const room = { width, size: LABEL_PX, bold: true };
  const full = wrap(label, { ...room, lines: 2 });
  return full.cut ? wrap(short === label ? label : short, { ...room, lines: MOST_LINES }) : full;
}

function heightOf({ bars }: BarRow, { lines }: Wrapped): number {
  return Math.max(LEAST_ROW_PX, lines.length * LABEL_LINE_PX + ROW_PADDING_PX, bars.length > 1 ? bars.length * 24 + ROW_PADDING_PX : 0);
}

function drawRow(pen: Pen, plan: Plan, row: BarRow, { lines }: Wrapped, y: number, height: number): string {
  const middle = y + height / 2;
  const dimmed = row.bars.every(({ fill, part }) => fill === 'none' || part === 0);
  const label = text(pen, lines, { x: plan.indent, y: middle }, joinClasses('label', dimmed && 'dim', row.selected && 'chosen'));
  const said = label + (row.selected && !row.stop ? sign(pen, middle) : '');
  const [only] = row.bars;
  if (row.bars.length === 1 && only?.target) {
    const whole = { x: 0, y, width: pen.width, height };
    return link(pen, only.target, rectangle(pen, whole, 'hit') + said + stopOf(pen, row, middle) + drawBar(pen, plan, row, only, middle));
  }
  const each = (height - ROW_PADDING_PX) / row.bars.length;
  const bars = row.bars.map((bar, i) => {
    const top = y + ROW_PADDING_PX / 2 + i * each;
    const drawn = drawBar(pen, plan, row, bar, top + each / 2);
    const hit = rectangle(pen, { x: plan.barsAt, y: top, width: pen.width - plan.barsAt, height: each }, 'hit');
    return bar.target ? link(pen, bar.target, hit + drawn) : decoration(drawn);
  });
  return decoration(said + stopOf(pen, row, middle)) + bars.join('');
}

function drawBar(pen: Pen, { barsAt, longest }: Plan, row: BarRow, { part, figure, fill }: Bar, middle: number): string {
  const width = fill === 'none' || part === 0 ? 0 : Math.max(1.5, part * longest);
  const box = { x: barsAt, y: middle - BAR_PX / 2, width, height: BAR_PX };
  const colour = row.tint ? `t-${row.tint}` : row.selected && 'picked';
  if (fill === 'none') return text(pen, wrap(figure, { width: pen.width - barsAt - FIGURE_GAP_PX, size: SMALL_PX, lines: 3 }).lines, { x: barsAt + FIGURE_GAP_PX, y: middle, size: SMALL_PX, lineHeight: 14 }, 'tick');
  const number = text(pen, [figure], { x: barsAt + width + FIGURE_GAP_PX, y: middle }, joinClasses('figure', width === 0 && 'dim', row.selected && 'chosen'));
  return (width === 0 ? '' : filled(pen, box, fill, colour)) + number;
}

function filled(pen: Pen, box: Parameters<typeof rectangle>[1], fill: Fill, colour: string | false | undefined): string {
  if (fill === 'solid') return rectangle(pen, box, joinClasses('bar', colour));
  if (fill === 'second') return rectangle(pen, box, joinClasses('second', colour && `${colour}-edge`));
  if (fill === 'nearly') {
    const sure = Math.max(0, box.width - BAR_PX);
    const rest = { ...box, x: box.x + sure, width: box.width - sure };
    return rectangle(pen, { ...box, width: sure }, joinClasses('bar', colour)) + rectangle(pen, rest, 'open') + hatch(pen, rest);
  }
  return rectangle(pen, box, 'open') + (fill === 'unknown' ? hatch(pen, box) : '');
}

const STOP_RADIUS_PX = 5;

function stopOf(pen: Pen, { stop, selected }: BarRow, y: number): string {
  if (!stop) return '';
  const x = pen.mirrored ? pen.width - 7 : 7;
  return `<circle class="${selected ? 'waypoint-picked' : 'waypoint'}" cx="${x}" cy="${y}" r="${STOP_RADIUS_PX}"/>`;
}

function journey(pen: Pen, stops: readonly number[]): string {
  return stops.length < 2 ? '' : line(pen, [7, stops[0]!], [7, stops.at(-1)!], 'journey');
}

/** Stands before a chosen value, beside its colour. */
function sign(pen: Pen, y: number): string {
  const x = pen.mirrored ? pen.width - 3 : 3;
  return `<path class="bar picked" d="M${x} ${y - 5}l${pen.mirrored ? -7 : 7} 5l${pen.mirrored ? 7 : -7} 5z"/>`;
}
