import type { CellObject, Row } from 'write-excel-file/node';
import type { ReadSheet } from '@/lib/drafting/sheet/sheet';
import { faultInWords, faultOfColumn, type SaidFault } from '@/lib/messages/sheet-fault-words';
import { isReasonsHeading, reasonsHeading } from '@/lib/messages/sheet-headings';
import type { Locale } from '@/lib/vocabulary/locale';
import type { CellRule } from './sheet-guard';
import { BAD, HEAD, LINE_HEIGHT, MOST_HEIGHT, REASON, sheetText } from './sheet-styles';
import { written } from './sheet-workbook';
import { cellName } from './workbook-links';

const REASON_WIDTH = 60;
const COLUMN_WIDTH = 28;

export type FaultyRow = { readonly row: number; readonly faults: readonly SaidFault[] };

/**
 * The sheet that was sent in, its columns in their order and its rows at their numbers: what is wrong in words in a first
 * column, each bad cell with a border, a colour and a message of its own. It can be corrected and sent in as it is.
 */
export function markedWorkbook(sheet: ReadSheet, faulty: readonly FaultyRow[], locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const kept = keptColumns(sheet);
  const placeOf = new Map(sheet.columns.map(({ key, at }) => [key as string, kept.indexOf(at) + 1]));
  const faultsOf = new Map(faulty.map(({ row, faults }) => [row, faults]));
  const data = sheet.raw.map((cells, index): Row => {
    const row = index + 1;
    if (row === sheet.headingRow) return [{ ...sheetText(reasonsHeading(locale)), ...HEAD }, ...kept.map((at) => ({ ...sheetText(cells[at] ?? ''), ...HEAD }))];
    const faults = faultsOf.get(row) ?? [];
    const bad = new Set(faults.map(({ column }) => (column === null ? undefined : placeOf.get(column))));
    const reasons = faults.map((fault) => faultOfColumn(fault, locale)).join('\n');
    return [reasons === '' ? null : { ...sheetText(reasons), ...REASON, height: heightOf(reasons) }, ...kept.map((at, place) => cellOf(cells[at] ?? '', bad.has(place + 1)))];
  });
  const main = { sheet: reasonsHeading(locale), data, columns: [{ width: REASON_WIDTH }, ...kept.map(() => ({ width: COLUMN_WIDTH }))], stickyRowsCount: sheet.headingRow, stickyColumnsCount: 1 };
  return written([{ sheet: main, guard: { rules: messagesOf(sheet, faulty, placeOf, locale) } }], locale);
}

/** All columns but the reasons of an earlier round. */
function keptColumns({ raw, headingRow }: ReadSheet): number[] {
  const widest = raw.reduce((most, cells) => Math.max(most, cells.length), 0);
  const headings = raw[headingRow - 1]!;
  return Array.from({ length: widest }, (_, at) => at).filter((at) => !isReasonsHeading(headings[at] ?? ''));
}

/** So high that every reason can be read. */
function heightOf(reasons: string): number {
  const lines = reasons.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / (REASON_WIDTH * 0.9)), 0);
  return Math.min(MOST_HEIGHT, (lines + 1) * LINE_HEIGHT);
}

function cellOf(text: string, isBad: boolean): CellObject | null {
  if (isBad) return { ...sheetText(text), ...BAD };
  return text === '' ? null : sheetText(text);
}

/** Cells with the same fault share a message. */
function messagesOf(sheet: ReadSheet, faulty: readonly FaultyRow[], placeOf: ReadonlyMap<string, number>, locale: Locale): CellRule[] {
  const headings = new Map(sheet.columns.map(({ key, heading }) => [key as string, heading]));
  const cells = new Map<string, { readonly title: string; readonly message: string; readonly cells: string[] }>();
  const marked = new Set<string>();
  for (const { row, faults } of faulty) {
    for (const fault of faults) {
      const place = fault.column === null ? undefined : placeOf.get(fault.column);
      if (place === undefined || marked.has(cellName(row - 1, place))) continue;
      marked.add(cellName(row - 1, place));
      const [title, message] = [headings.get(fault.column!) ?? '', faultInWords(fault, locale)];
      const known = cells.get(`${title}\n${message}`) ?? { title, message, cells: [] };
      cells.set(`${title}\n${message}`, known);
      known.cells.push(cellName(row - 1, place));
    }
  }
  return [...cells.values()].map((rule) => ({ title: rule.title, message: rule.message, cells: rule.cells.join(' ') }));
}
