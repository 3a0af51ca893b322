import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLine, harmless, restored } from '@/lib/interchange/csv-cells';

const text = fc.oneof(fc.string(), fc.array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', ' ', 'a', '＝', '"', ';')).map((signs) => signs.join('')));

test('a cell that was made harmless gives back what was there, apostrophes of its own included', () => {
  fc.assert(
    fc.property(text, (cell) => {
      expect(restored(harmless(cell))).toBe(cell);
      expect(harmless(cell)).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
    }),
  );
});

test('a cell is quoted where it has to be', () => {
  expect(csvLine(['Entry', '=1', "it's", 'a;b'])).toBe(`Entry,'=1,it's,"a;b"\r\n`);
});
