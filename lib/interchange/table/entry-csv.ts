import { BYTE_ORDER_MARK, csvLine } from '../csv-cells';
import type { TableColumn } from './columns';
import { classificationRows, entryRows, figureRows } from './rows';
import type { ToldTable } from './told-table';

/** One entry to a row. `tagged`: the second row holds the tags of the Humanitarian Exchange Language. */
export function entryCsv(told: ToldTable, tagged: boolean, columns?: readonly TableColumn[]): Generator<string> {
  return inLines(entryRows(told, tagged, columns));
}

/** One value of one entry to a row. */
export function longCsv(told: ToldTable, tagged: boolean): Generator<string> {
  return inLines(classificationRows(told, tagged));
}

/** One figure of one entry to a row. */
export function figuresCsv(told: ToldTable, tagged: boolean): Generator<string> {
  return inLines(figureRows(told, tagged));
}

function* inLines(rows: Iterable<readonly string[]>): Generator<string> {
  yield BYTE_ORDER_MARK;
  for (const row of rows) yield csvLine(row);
}
