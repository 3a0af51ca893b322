import type { ChartTable, TableCell } from '@/lib/insights/chart-table';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import type { HeadLink } from './table-html';

/** Which column the rows are sorted by; in an address `2`, and `-2` from the highest down. */
export type TableOrder = { readonly column: number; readonly descending: boolean };

/** Null for anything that is no column: then the rows stand in the order of the chart. */
export function readOrder(text: string | null, { head }: ChartTable): TableOrder | null {
  const [, sign, digits] = /^(-?)([1-9]\d?)$/.exec(text ?? '') ?? [];
  const column = Number(digits) - 1;
  return digits !== undefined && column < head.length ? { column, descending: sign === '-' } : null;
}

/** What is not given comes last, whichever way the others run. */
export function sortedTable(table: ChartTable, order: TableOrder | null, locale: Locale): ChartTable {
  if (!order) return table;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const way = order.descending ? -1 : 1;
  const rows = table.rows.toSorted((a, b) => {
    const [first, second] = [a.cells[order.column]!, b.cells[order.column]!];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return way * compared(first, second, compare);
  });
  return { ...table, rows };
}

function compared(a: NonNullable<TableCell>, b: NonNullable<TableCell>, compare: Intl.Collator['compare']): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
}

/** Numbers are sorted from the highest at first, names from the beginning; a second time turns it round. */
export function headLinks({ head }: ChartTable, order: TableOrder | null, address: string, locale: Locale): HeadLink[] {
  const t = translator(locale);
  return head.map(({ text, numeric }, i) => {
    const sorted = order?.column === i ? (order.descending ? 'descending' : 'ascending') : null;
    const descending = sorted ? sorted === 'ascending' : numeric;
    return { href: withOrder(address, `${descending ? '-' : ''}${i + 1}`), name: t('insightsPage.sortBy', { column: text }), sorted };
  });
}

function withOrder(address: string, order: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}order=${order}`;
}
