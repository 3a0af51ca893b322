import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Database } from '@/lib/database/client';
import { sheetColumns, type SheetColumnKey } from '@/lib/drafting/sheet/columns';
import type { SheetImport } from '@/lib/drafting/sheet/sheet-import';
import { checkImport } from '@/lib/editorial/sheets/check-import';
import { exportEntries, templateSheet } from '@/lib/editorial/sheets/export-entries';
import type { SheetWords } from '@/lib/editorial/sheets/known';
import { readImport } from '@/lib/editorial/sheets/read-imports';
import { startImport } from '@/lib/editorial/sheets/start-import';
import type { Viewer } from '@/lib/permissions/roles';
import { smallContent } from '../../database/support/content';

export const words: SheetWords = { vocabularies: smallContent().vocabularies, locale: 'en' };

/** A sheet as somebody has it open: its headings, and the rows below them. */
export type Table = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** Everything the viewer may work on, as the workspace hands it out. */
export async function taken(database: Database, viewer: Viewer): Promise<Table> {
  const bytes = await exportEntries(database, words, viewer, { list: null, format: 'csv', published: { entries: [] } });
  return tableOf(bytes);
}

export async function template(database: Database, viewer: Viewer): Promise<Table> {
  return { ...tableOf(await templateSheet(database, words, viewer, 'csv')), rows: [] };
}

export function tableOf(bytes: Uint8Array): Table {
  const [head = [], ...rows] = parse(Buffer.from(bytes), { bom: true, relax_column_count: true }) as string[][];
  return { head, rows };
}

export function at(key: SheetColumnKey): number {
  return sheetColumns.findIndex((column) => column.key === key);
}

/** The table with the cells of one row changed; the row of this entry. */
export function withCells(table: Table, slug: string, cells: Partial<Record<SheetColumnKey, string>>): Table {
  return { ...table, rows: table.rows.map((row) => (row[at('entry')] === slug ? changed(row, cells) : row)) };
}

/** The table with one row more. */
export function withNew(table: Table, cells: Partial<Record<SheetColumnKey, string>>): Table {
  return { ...table, rows: [...table.rows, changed(table.head.map(() => ''), { kind: 'practice', ...cells })] };
}

function changed(row: readonly string[], cells: Partial<Record<SheetColumnKey, string>>): string[] {
  return row.map((old, place) => cells[sheetColumns[place]!.key] ?? old);
}

export function bytesOf({ head, rows }: Table): Uint8Array {
  return Buffer.from(`\uFEFF${stringify([head, ...rows])}`);
}

/** Sends a sheet in and waits for its check. */
export async function sent(database: Database, viewer: Viewer, table: Table | Uint8Array, fileName = 'sheet.csv'): Promise<SheetImport> {
  const id = await startImport(database, viewer, { fileName, bytes: table instanceof Uint8Array ? table : bytesOf(table) });
  await checkImport(database, words, id);
  return readImport(database, viewer, id);
}
