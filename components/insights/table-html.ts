import { cellText, type ChartTable, type TableHead, type TableRow, type TableWords } from '@/lib/insights/chart-table';
import { escaped } from '@/lib/insights/draw/markup';
import type { Locale } from '@/lib/vocabulary/locale';

/** What a table has in its head: a link that sorts by the column, and how the rows are sorted now. */
export type HeadLink = { readonly href: string; readonly name: string; readonly sorted: 'ascending' | 'descending' | null };

type TableLook = {
  readonly caption: string;
  readonly words: TableWords;
  readonly locale: Locale;
  readonly headLinks?: readonly HeadLink[];
};

/**
 * A chart's table as text: the pages of insights have dozens, and written out they cost no element each. Every
 * text is escaped. The columns of text before the first number are the heads of the row.
 */
export function tableHtml({ head, rows }: ChartTable, look: TableLook): string {
  const heads = head.map((column, i) => headCell(column, look.headLinks?.[i])).join('');
  const body = rows.map((row) => `<tr>${row.cells.map((_, i) => bodyCell(head, row, i, look)).join('')}</tr>`).join('');
  return `<table class="numbers"><caption class="sr-only">${escaped(look.caption)}</caption><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>`;
}

function headCell({ text, numeric }: TableHead, link?: HeadLink): string {
  const attributes = `scope="col"${numeric ? ' class="n"' : ''}${link?.sorted ? ` aria-sort="${link.sorted}"` : ''}`;
  return link
    ? `<th ${attributes}><a href="${escaped(link.href)}" data-soft rel="nofollow" aria-label="${escaped(link.name)}">${escaped(text)}</a></th>`
    : `<th ${attributes}>${escaped(text)}</th>`;
}

function bodyCell(head: readonly TableHead[], { cells, links }: TableRow, i: number, { words, locale }: TableLook): string {
  const { numeric } = head[i]!;
  const text = escaped(cellText(head[i]!, cells[i]!, words, locale));
  const href = links[i];
  const inside = href ? `<a href="${escaped(href)}" data-soft rel="nofollow">${text}</a>` : text;
  if (i < head.findIndex((column) => column.numeric)) return `<th scope="row">${inside}</th>`;
  return `<td${numeric ? ` class="n${cells[i] === 0 ? ' zero' : ''}"` : ''}>${inside}</td>`;
}
