import { sheetColumns } from '@/lib/drafting/sheet/columns';
import type { KnownNames } from '@/lib/drafting/sheet/known-names';
import { columnGuidance } from '@/lib/messages/sheet-guidance';
import { columnHeading } from '@/lib/messages/sheet-headings';
import type { Locale } from '@/lib/vocabulary/locale';
import { BYTE_ORDER_MARK, csvLine } from './csv-cells';
import { cellsOfEntry, templateColumns, type SheetEntry } from './sheet-entries';


/** An empty sheet: the headings, and a row of guidance that is a remark to whoever reads it. */
export function templateCsv(locale: Locale): string {
  return BYTE_ORDER_MARK + csvLine(templateColumns.map((column) => columnHeading(column, locale))) + csvLine(templateColumns.map((column) => columnGuidance(column, locale)));
}

/** Entries, one to a row. */
export function entriesCsv(entries: readonly SheetEntry[], known: KnownNames, locale: Locale): string {
  const rows = entries.map((entry) => csvLine(cellsOfEntry(entry, known)));
  return BYTE_ORDER_MARK + csvLine(sheetColumns.map((column) => columnHeading(column, locale))) + rows.join('');
}
