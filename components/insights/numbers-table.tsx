import { chartTable, type ChartTable } from '@/lib/insights/chart-table';
import type { Chart } from '@/lib/insights/charts';
import { tableWords } from '@/lib/messages/table-in-words';
import type { Locale } from '@/lib/vocabulary/locale';
import { tableHtml, type HeadLink } from './table-html';

type NumbersTableProps = {
  readonly chart: Chart;
  readonly caption: string;
  readonly locale: Locale;
  /** Sorted otherwise than the chart, where that was asked for. */
  readonly table?: ChartTable;
  readonly headLinks?: readonly HeadLink[];
};

/** The table of a chart. It can be wider than its column, and scrolls then by itself. */
export function NumbersTable({ chart, caption, locale, headLinks, table }: NumbersTableProps) {
  const words = tableWords(locale);
  const html = tableHtml(table ?? chartTable(chart, words), { caption, words, locale, ...(headLinks && { headLinks }) });
  return <div className="numbers-frame" tabIndex={0} role="group" aria-label={caption} dangerouslySetInnerHTML={{ __html: html }} />;
}
