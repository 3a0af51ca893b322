import { shortened } from '@/lib/catalogue/text/cut';
import { sheetColumn, sheetColumns, type SheetColumnKey } from '@/lib/drafting/sheet/columns';
import { MOST_SHEET_BYTES, MOST_SHEET_ROWS } from '@/lib/interchange/sheet-limits';
import type { Locale } from '@/lib/vocabulary/locale';
import { columnHeading } from './sheet-headings';
import { translator, type Messages } from './translator';

/** A cell that cannot be taken, as the check or the commands behind it name it. */
export type SaidFault = { readonly column: string | null; readonly value: string; readonly code: string; readonly allowed: readonly string[] };

type FaultName = keyof Messages['sheets']['faults'];
type RefusalName = keyof Messages['sheets']['refusals'];

const LONGEST_VALUE = 120;

/** What is wrong with a cell, and what could stand there: "“arival” is not in the list. Possible: …". */
export function faultInWords({ value, code, allowed }: SaidFault, locale: Locale): string {
  const t = translator(locale);
  const name = t.has(`sheets.faults.${code as FaultName}`) ? (code as FaultName) : 'not-valid';
  const fault = t(`sheets.faults.${name}`, { value: onOneLine(value) });
  return allowed.length > 0 ? `${fault} ${t('sheets.allowed', { values: allowed.join('; ') })}` : fault;
}

/** The same with the name of its column before it. */
export function faultOfColumn(fault: SaidFault, locale: Locale): string {
  const column = sheetColumns.find(({ key }) => key === fault.column);
  return column ? translator(locale)('sheets.inColumn', { column: columnHeading(column, locale), fault: faultInWords(fault, locale) }) : faultInWords(fault, locale);
}

/** Why a sheet cannot be used at all. */
export function refusalInWords({ code, detail }: { readonly code: string; readonly detail: string }, locale: Locale): string {
  const t = translator(locale);
  const name = t.has(`sheets.refusals.${code as RefusalName}`) ? (code as RefusalName) : 'other';
  const column = sheetColumns.some(({ key }) => key === detail) ? columnHeading(sheetColumn(detail as SheetColumnKey), locale) : detail;
  return t(`sheets.refusals.${name}`, { detail: onOneLine(column), rows: MOST_SHEET_ROWS, megabytes: MOST_SHEET_BYTES / 2 ** 20 });
}

function onOneLine(text: string): string {
  return shortened(text.replace(/\s+/g, ' ').trim(), LONGEST_VALUE);
}
