import { csvLine } from '../csv-cells';
import { longColumns, longRows, longTags } from './long-columns';
import { tableColumns } from './columns';
import type { ToldTable } from './told-table';

const BYTE_ORDER_MARK = '\u{feff}';

/** One entry to a row. `tagged`: the second row holds the tags of the Humanitarian Exchange Language. */
export function* entryCsv(told: ToldTable, tagged: boolean): Generator<string> {
  yield BYTE_ORDER_MARK + csvLine(tableColumns.map(({ name }) => name));
  if (tagged) yield csvLine(tableColumns.map(({ hxl }) => hxl));
  for (const entry of told.entries) yield csvLine(tableColumns.map(({ cell }) => cell(entry, told)));
}

/** One value of one entry to a row. */
export function* longCsv(told: ToldTable, tagged: boolean): Generator<string> {
  yield BYTE_ORDER_MARK + csvLine(longColumns);
  if (tagged) yield csvLine(longTags);
  for (const entry of told.entries) yield longRows(entry, told).map(csvLine).join('');
}
