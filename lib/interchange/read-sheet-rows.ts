import { cutText } from '@/lib/catalogue/text/cut';
import type { SheetColumnKey } from '@/lib/drafting/sheet/columns';
import { cellText } from '@/lib/drafting/sheet/notation';
import { SheetRefused, type CellFault, type ReadRow, type ReadSheet } from '@/lib/drafting/sheet/sheet';
import { columnOfHeading, isReasonsHeading } from '@/lib/messages/sheet-headings';
import type { Grid, RowFlaws } from './read-sheet-grid';
import { MOST_SHEET_ROWS } from './sheet-limits';

const ROWS_SEARCHED = 20;
/** One known heading may be chance. */
const FEWEST_HEADINGS = 2;
const REMARK = '#';
const LONGEST_FAULT_VALUE = 500;
const NO_FLAWS: RowFlaws = new Map();

type Headings = { readonly row: number; readonly columns: ReadSheet['columns']; readonly unknown: ReadSheet['unknown'] };

/** The row of a sheet that names its columns: the one among the first that names most. */
export function headingsOf({ raw }: Grid): Headings | null {
  const rows = raw.slice(0, ROWS_SEARCHED).map((cells, index) => ({ row: index + 1, cells, known: cells.filter((cell) => columnOfHeading(cell) !== undefined).length }));
  const best = rows.reduce((most, one) => (one.known > most.known ? one : most), { row: 0, cells: [] as readonly string[], known: FEWEST_HEADINGS - 1 });
  if (best.row === 0) return null;
  const headings = best.cells.map((cell, at) => ({ heading: cellText(cell), at, key: columnOfHeading(cell) }));
  return {
    row: best.row,
    columns: headings.flatMap(({ heading, at, key }) => (key === undefined ? [] : [{ key, heading, at }])),
    unknown: headings.filter(({ heading, key }) => key === undefined && heading !== '' && !isReasonsHeading(heading)).map(({ heading, at }) => ({ heading, at })),
  };
}

/** The rows below the headings. Throws SheetRefused where the sheet as a whole cannot be used. */
export function rowsOf({ raw, flaws }: Grid, { row: headingRow, columns, unknown }: Headings, format: ReadSheet['format']): ReadSheet {
  refuseColumns(columns);
  const entryAt = columns.find(({ key }) => key === 'entry')?.at;
  const rows: ReadRow[] = [];
  for (let row = headingRow + 1; row <= raw.length; row++) {
    const cells = raw[row - 1]!;
    const isRemark = entryAt !== undefined && cells[entryAt]?.trimStart().startsWith(REMARK);
    const ofRow = flaws.get(row) ?? NO_FLAWS;
    if (isRemark || !columns.some(({ at }) => cells[at]?.trim() || ofRow.has(at))) continue;
    rows.push({ row, cells: new Map(columns.map(({ key, at }) => [key, cellText(cells[at] ?? '')])), faults: faultsOf(ofRow, columns, cells) });
    if (rows.length > MOST_SHEET_ROWS) throw new SheetRefused('too-many-rows', String(MOST_SHEET_ROWS));
  }
  if (rows.length === 0) throw new SheetRefused('no-rows');
  return { columns, unknown, rows, format, headingRow, raw };
}

function refuseColumns(columns: ReadSheet['columns']): void {
  const keys = new Set<SheetColumnKey>();
  for (const { key, heading } of columns) {
    if (keys.has(key)) throw new SheetRefused('column-doubled', heading);
    keys.add(key);
  }
  if (keys.has('entry') || (keys.has('kind') && keys.has('title'))) return;
  throw new SheetRefused('column-missing', keys.has('title') ? 'kind' : keys.has('kind') ? 'title' : 'entry');
}

function faultsOf(flaws: RowFlaws, columns: ReadSheet['columns'], cells: readonly string[]): CellFault[] {
  if (flaws.size === 0) return [];
  return columns.flatMap(({ key, at }) => [...(flaws.get(at) ?? [])].map((code) => ({ column: key, value: cutText(cells[at] ?? '', LONGEST_FAULT_VALUE), code, allowed: [] })));
}
