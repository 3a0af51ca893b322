import type { Paragraph, Table } from 'docx';
import { cellText, chartTable, longTable, type ChartTable, type TableRow } from '@/lib/insights/chart-table';
import { translator } from '@/lib/messages/translator';
import { linked, paragraph, table, type Cell, type Flow } from './document-parts';
import type { ReceivedChart } from './sent-chart';

/** More columns do not fit on the page: such a table has one number to a row. */
const MOST_COLUMNS = 9;
/** A longer table leaves out what has no entries, and what is beyond, and says so. */
const MOST_ROWS = 40;

/** The numbers of a chart for paper, with a line about what it leaves to the page of the chart. */
export function documentTable(told: ReceivedChart, flow: Flow): readonly (Table | Paragraph)[] {
  const { chart, tableWords, locale, site, address } = told;
  const whole = chartTable(chart, tableWords);
  const { head, rows } = whole.head.length > MOST_COLUMNS ? longTable(chart, tableWords) : whole;
  const shown = shownRows({ head, rows });
  const heads = head.map(({ text, numeric }): Cell => ({ text, address: null, isNumber: numeric }));
  const cells = shown.map((row) =>
    row.cells.map((cell, i): Cell => {
      const link = cell === null ? null : (row.links[i] ?? null);
      return { text: cellText(head[i]!, cell, tableWords, locale), address: link && new URL(link, site).href, isNumber: head[i]!.numeric };
    }),
  );
  const leftOut = rows.length - shown.length;
  const t = translator(locale);
  const rest = leftOut === 0 ? [] : [paragraph(flow, [`${t('insightsFiles.brief.leftOut', { count: leftOut })} `, linked(address, address)], { style: 'Small' })];
  return [table(flow, heads, cells), ...rest];
}

function shownRows({ head, rows }: ChartTable): readonly TableRow[] {
  if (rows.length <= MOST_ROWS) return rows;
  const counted = head.flatMap(({ kind }, i) => (kind === 'number' ? [i] : []));
  const most = ({ cells }: TableRow) => Math.max(...counted.map((i) => Number(cells[i] ?? 0)));
  return rows.filter((row) => most(row) > 0).sort((a, b) => most(b) - most(a)).slice(0, MOST_ROWS);
}
