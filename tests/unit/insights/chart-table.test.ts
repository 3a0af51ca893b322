import { expect, test } from 'vitest';
import { searchTotal } from '@/lib/catalogue/matching';
import { cellText, chartTable, longTable, type ChartTable } from '@/lib/insights/chart-table';
import { tableWords } from '@/lib/messages/table-in-words';
import { follow, real } from '../catalogue/snapshots';
import { cases, drawn, numbersOf } from '../interchange/charts';

const words = tableWords('en');

/** The numbers of entries in a table, row by row. */
function counts({ head, rows }: ChartTable): (number | null)[] {
  const columns = head.flatMap(({ kind }, i) => (kind === 'number' ? [i] : []));
  return rows.flatMap(({ cells }) => columns.map((i) => cells[i] as number | null));
}

const counted = cases.filter(([, { id }]) => id !== 'report-2016');

test.each(counted)('the long table has every number of the chart, in its order (%s)', (_, request, filter) => {
  const chart = drawn(request, filter);
  expect(counts(longTable(chart, words))).toEqual(numbersOf(chart));
});

test.each(counted)('both tables hold the same numbers (%s)', (_, request, filter) => {
  const chart = drawn(request, filter);
  const sorted = (table: ChartTable) => counts(table).map(String).sort();
  expect(sorted(chartTable(chart, words))).toEqual(sorted(longTable(chart, words)));
});

test.each(cases)('every row has a cell, and a link or none, for each column (%s)', (_, request, filter) => {
  for (const table of [chartTable(drawn(request, filter), words), longTable(drawn(request, filter), words)])
    for (const { cells, links } of table.rows) expect([cells.length, links.length]).toEqual([table.head.length, table.head.length]);
});

test.each(counted.filter(([, , filter]) => filter !== 'q=zzzzqqq'))('a number of a table is what its link returns (%s)', (_, request, filter) => {
  for (const { cells, links } of chartTable(drawn(request, filter), words).rows)
    cells.forEach((cell, i) => {
      const href = links[i];
      if (href?.includes('/catalogue')) expect(searchTotal(real, follow(real, href)), href).toBe(cell);
    });
});

test('a share is a part of the total, and none where there is nothing to be a part of', () => {
  const shares = (filter: string) => chartTable(drawn({ id: 'phase' }, filter), words).rows.map(({ cells }) => cells[2]);
  expect(shares('').reduce<number>((sum, share) => sum + (share as number), 0)).toBeCloseTo(1);
  expect(new Set(shares('q=zzzzqqq'))).toEqual(new Set([null]));
});

test('the figures of the report stand in the column of what its text gives', () => {
  const { head, rows } = chartTable(drawn({ id: 'report-2016', facet: 'dimension' }, ''), words);
  expect(head.map(({ text }) => text)).toEqual(['Dimension of resilience', words.published, words.publishedShare, words.reconstructed, words.remark]);
  const natural = rows.find(({ cells }) => cells[0] === 'Natural capital')!;
  expect(natural.cells.slice(1, 4)).toEqual([null, null, null]);
  expect(natural.cells[4]).toContain('no share is given');
});

test('what is not given is said in words, zero as a number', () => {
  const count = { text: '', kind: 'number', numeric: true } as const;
  expect(cellText(count, null, words, 'en')).toBe('no number given');
  expect(cellText(count, 0, words, 'en')).toBe('0');
  expect(cellText({ ...count, kind: 'share' }, 0.345, words, 'en')).toBe('35%');
});
