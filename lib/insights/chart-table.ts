import { perLanguage } from '@/lib/per-language';
import type { Locale } from '@/lib/vocabulary/locale';
import type { Chart } from './charts';
import type { ComparedSide, Comparison } from './comparison';
import type { Distribution } from './distribution';
import type { Cell, Matrix } from './matrix';
import type { PublishedDistribution } from './published';

/** What stands above a column. A share is a fraction of 1. */
export type TableHead = { readonly text: string; readonly kind: 'text' | 'number' | 'share'; readonly numeric: boolean };
/** Null is a number, or a text, that is not given; it is never zero. */
export type TableCell = string | number | null;
/** `href` leads to the entries of the whole row, `links` to those of each cell. */
export type TableRow = { readonly cells: readonly TableCell[]; readonly href: string | null; readonly links: readonly (string | null)[] };
export type ChartTable = { readonly head: readonly TableHead[]; readonly rows: readonly TableRow[] };

/** The words of a table that belong to no value. */
export type TableWords = {
  readonly link: string;
  readonly entries: string;
  readonly share: string;
  readonly side: string;
  readonly whole: string;
  readonly published: string;
  readonly publishedShare: string;
  readonly reconstructed: string;
  readonly remark: string;
  readonly notGiven: string;
  readonly sideName: (side: ComparedSide) => string;
};

/** The numbers of a chart as a table, in the chart's own order: pages and files are made from it. */
export function chartTable(chart: Chart, words: TableWords): ChartTable {
  if (chart.form === 'matrix') return crossTable(chart.of, words);
  if (chart.form === 'comparison') return sidesTable(chart.of, words);
  if (chart.form === 'published') return publishedTable(chart.of, words);
  return distributionTable(chart.of, words);
}

/** The same with one number and one link in each row, for programs: a cell, a part or a side has a row of its own. */
export function longTable(chart: Chart, words: TableWords): ChartTable {
  if (chart.form === 'matrix') return longCrossTable(chart.of, words);
  return chart.form === 'comparison' ? longSidesTable(chart.of, words) : chartTable(chart, words);
}

const numbers = perLanguage((language) => new Intl.NumberFormat(language));
const shares = perLanguage((language) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }));

/** A cell as readers see it. */
export function cellText({ kind }: TableHead, cell: TableCell, { notGiven }: TableWords, locale: Locale): string {
  if (cell === null) return kind === 'text' ? '' : notGiven;
  if (typeof cell === 'string') return cell;
  return (kind === 'share' ? shares : numbers)(locale).format(cell);
}

function text(label: string): TableHead {
  return { text: label, kind: 'text', numeric: false };
}

function number(label: string, kind: 'number' | 'share' = 'number'): TableHead {
  return { text: label, kind, numeric: true };
}

function row(href: string | null, ...cells: readonly (readonly [TableCell, (string | null)?])[]): TableRow {
  return { href, cells: cells.map(([cell]) => cell), links: cells.map(([, link = null]) => link) };
}

function shareOf(count: number | null, total: number): number | null {
  return count === null || total === 0 ? null : count / total;
}

function distributionTable({ label, total, values }: Distribution, words: TableWords): ChartTable {
  return {
    head: [text(label), number(words.entries), number(words.share, 'share')],
    rows: values.map(({ label: name, count, href }) => row(href, [name], [count, href], [shareOf(count, total)])),
  };
}

function publishedTable({ label, values }: PublishedDistribution, words: TableWords): ChartTable {
  return {
    head: [text(label), number(words.published), { ...text(words.publishedShare), numeric: true }, number(words.reconstructed), text(words.remark)],
    rows: values.map(({ label: name, published, share, count, remark, href }) =>
      row(href, [name, href], [published], [share], [published === null ? count : null], [remark]),
    ),
  };
}

function sidesTable({ label, values, sides }: Comparison, words: TableWords): ChartTable {
  const heads = sides.flatMap((side) => [number(`${words.sideName(side)}: ${words.entries}`), number(`${words.sideName(side)}: ${words.share}`, 'share')]);
  const cells = (i: number) => sides.flatMap((side) => sideCells(side, i));
  return { head: [text(label), ...heads], rows: values.map((value, i) => row(null, [value.label], ...cells(i))) };
}

function sideCells({ marks, total }: ComparedSide, i: number): [[TableCell, string | null], [TableCell]] {
  const { count, href } = marks[i]!;
  return [[count, href], [shareOf(count, total)]];
}

function longSidesTable({ label, values, sides }: Comparison, words: TableWords): ChartTable {
  const rowsOf = (side: ComparedSide) => values.map((value, i) => row(side.marks[i]!.href, [value.label], [words.sideName(side)], ...sideCells(side, i)));
  return { head: [text(label), text(words.side), number(words.entries), number(words.share, 'share')], rows: sides.flatMap(rowsOf) };
}

/** A cell that is split has a row for the whole and one for each part. */
function crossTable({ rows, columns, split, cells }: Matrix, words: TableWords): ChartTable {
  const lead = split ? [text(rows.label), text(split.label)] : [text(rows.label)];
  const named = (label: string, part: string): [string][] => (split ? [[label], [part]] : [[label]]);
  const whole = (label: string, r: number) => row(null, ...named(label, words.whole), ...cells[r]!.map(({ count, href }) => [count, href] as const));
  const parts = (label: string, r: number) =>
    (split?.values ?? []).map((part, p) => row(null, ...named(label, part.label), ...cells[r]!.map((cell) => partOf(cell, p))));
  return {
    head: [...lead, ...columns.values.map(({ label }) => number(label))],
    rows: rows.values.flatMap(({ label }, r) => [whole(label, r), ...parts(label, r)]),
  };
}

function partOf({ parts }: Cell, p: number): readonly [TableCell, string] {
  const { count, href } = parts[p]!;
  return [count, href];
}

function longCrossTable({ rows, columns, split, cells }: Matrix, words: TableWords): ChartTable {
  const lead = [text(rows.label), text(columns.label), ...(split ? [text(split.label)] : [])];
  const long = rows.values.flatMap((r, i) =>
    columns.values.flatMap((c, j) => {
      const cell = cells[i]![j]!;
      const named: [string][] = [[r.label], [c.label]];
      if (!split) return [row(cell.href, ...named, [cell.count, cell.href])];
      const parts = cell.parts.map((part) => row(part.href, ...named, [part.label], [part.count, part.href]));
      return [row(cell.href, ...named, [words.whole], [cell.count, cell.href]), ...parts];
    }),
  );
  return { head: [...lead, number(words.entries)], rows: long };
}
