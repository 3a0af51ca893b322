import { stringify } from 'csv-stringify/sync';
import { longTable, type TableCell, type TableHead } from '@/lib/insights/chart-table';
import { aboutChart } from './about-chart';
import { BYTE_ORDER_MARK, harmless } from './csv-cells';
import type { ToldChart } from './told-chart';

const LINE_END = '\r\n';
const SHARE_DECIMALS = 4;

/** What the chart says, as comments; then its numbers, one to a row, each with its link. Formulas are made harmless. */
export function chartCsv(told: ToldChart): string {
  const { head, rows } = longTable(told.chart, told.tableWords);
  const records = rows.map(({ cells, href }) => [...cells.map((cell, i) => csvCell(head[i]!, cell)), href === null ? '' : new URL(href, told.site).href]);
  const table = stringify([[...head.map(({ text }) => text), told.tableWords.link], ...records].map((record) => record.map(harmless)), { record_delimiter: 'windows' });
  const comments = aboutChart(told).map(([name, text]) => `# ${harmlessComment(`${name}: ${text}`)}${LINE_END}`);
  return BYTE_ORDER_MARK + comments.join('') + table;
}

function csvCell({ kind }: TableHead, cell: TableCell): string {
  if (typeof cell !== 'number') return cell ?? '';
  return kind === 'share' ? String(Number(cell.toFixed(SHARE_DECIMALS))) : String(cell);
}

/** Spreadsheets part a comment at its commas too: no part may begin as a formula does. */
function harmlessComment(comment: string): string {
  return comment.replace(/\s+/g, ' ').replace(/([,;|\t"]["\s]*)(?=[=+\-@＝＋－＠])/gu, "$1'");
}
