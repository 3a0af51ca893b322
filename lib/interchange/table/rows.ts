import { tableColumns, type TableColumn } from './columns';
import { figureColumns, figureRowsOf, figureTags } from './figure-columns';
import { longColumns, longRows, longTags } from './long-columns';
import type { ToldTable } from './told-table';

/** Headings, tags of the Humanitarian Exchange Language where they are asked for, then one entry to a row. */
export function* entryRows(told: ToldTable, tagged: boolean, columns: readonly TableColumn[] = tableColumns): Generator<readonly string[]> {
  yield columns.map(({ name }) => name);
  if (tagged) yield columns.map(({ hxl }) => hxl);
  for (const entry of told.entries) yield columns.map(({ cell }) => cell(entry, told));
}

/** The same of the long table: one value of one entry to a row. */
export function* classificationRows(told: ToldTable, tagged: boolean): Generator<readonly string[]> {
  yield longColumns;
  if (tagged) yield longTags;
  for (const entry of told.entries) yield* longRows(entry, told);
}

/** The same of the table of figures. */
export function* figureRows(told: ToldTable, tagged: boolean): Generator<readonly string[]> {
  yield figureColumns;
  if (tagged) yield figureTags;
  for (const entry of told.entries) yield* figureRowsOf(entry, told);
}
