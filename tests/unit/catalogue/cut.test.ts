import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText, endOfText, shortened } from '@/lib/catalogue/text/cut';

/** Of a character of two units, one alone. */
const HALF = /\p{Cs}/u;

test.each([
  ['a😀b', 2, 'a', 'b'],
  ['e\u0301e\u0301', 3, 'e\u0301', 'e\u0301'],
  ['👩‍👩‍👧x', 4, '', '👩‍👩‍👧x'.slice(-1)],
  ['🇫🇷🇩🇪', 6, '🇫🇷', '🇩🇪'],
  ['abc', 3, 'abc', 'abc'],
])('“%s” is cut to %s units between characters', (text, most, start, end) => {
  expect(cutText(text, most)).toBe(start);
  expect(endOfText(text, most)).toBe(end);
});

test('a flood of marks on one letter is cut between them', () => {
  const flood = `a${'\u0301'.repeat(10_000)}`;
  expect(cutText(flood, 500)).toHaveLength(500);
});

test('what is cut is as long as it may be, well formed where the text was, and the beginning or the end of it', () => {
  const text = fc.array(fc.oneof(fc.constantFrom('😀', '\u0301', 'नि', '👩‍👩‍👧', '🇫🇷', '\r\n', 'a'), fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.nat(60), (whole, most) => {
      const [start, end] = [cutText(whole, most), endOfText(whole, most)];
      expect(whole.startsWith(start) && whole.endsWith(end)).toBe(true);
      expect(Math.max(start.length, end.length)).toBeLessThanOrEqual(most);
      if (!HALF.test(whole)) expect(HALF.test(`${start} ${end}`)).toBe(false);
      expect(shortened(whole, most + 1).length).toBeLessThanOrEqual(most + 1);
    }),
    { numRuns: 500 },
  );
});
