import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import english from '@/content/messages/en.json';
import { csvCell, csvLine } from '@/lib/interchange/csv-cells';
import { logCells, logColumns } from '@/lib/log/log-csv';
import { eventTypes } from '@/lib/log/log-filter';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =cmd|/c calc'])('a cell that a spreadsheet would run is a text: %j', (value) => {
  expect(csvCell(value).replace(/^"/, '')).toMatch(/^'/);
});

test('every text comes back as it was, but for the mark before those that would run', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }), (cells) => {
      const [read] = parse(csvLine(cells), { relax_column_count: true }) as string[][];
      expect(read!.map((cell, index) => (cell === `'${cells[index]}` ? cells[index] : cell))).toEqual(cells);
      for (const cell of read!) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    }),
  );
});

test('a row of the log has a cell for each column', () => {
  const row = { id: 7, at: new Date(0), type: 'invited', actor: null, subject: '=x', entry: null, revision: null, payload: { email: 'a@example.org' } } as const;
  const cells = logCells(row);
  expect(cells).toHaveLength(logColumns.length);
  expect(cells).toEqual(['7', '1970-01-01T00:00:00.000Z', '', 'invited', '', '', '=x', '{"email":"a@example.org"}']);
});

test('every happening has a word, and no word is left over', () => {
  expect(Object.keys(english.accounts.log.types).sort()).toEqual([...eventTypes].sort());
});
