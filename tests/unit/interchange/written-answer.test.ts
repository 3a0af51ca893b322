import { expect, test } from 'vitest';
import { isHeld, writtenAnswer } from '@/lib/interchange/written-answer';

const { bytes, tag } = writtenAnswer({ total: 7, title: 'Café' });

test('an answer is its JSON in UTF-8', () => {
  expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual({ total: 7, title: 'Café' });
});

test('the same answer has the same tag, another one another', () => {
  expect(writtenAnswer({ total: 7, title: 'Café' }).tag).toBe(tag);
  expect(writtenAnswer({ total: 8, title: 'Café' }).tag).not.toBe(tag);
});

test('a tag is a weak one in the form of RFC 9110', () => {
  expect(tag).toMatch(/^W\/"[\w-]{22}"$/);
});

test.each([tag, tag.slice(2), '*', ` ${tag} `, `"other", ${tag}`, `W/"x",${tag.slice(2)}`])('If-None-Match: %s holds the answer', (header) => {
  expect(isHeld(header, tag)).toBe(true);
});

test.each([null, '', '"other"', tag.slice(3, -1), `${tag}x`])('If-None-Match: %s does not', (header) => {
  expect(isHeld(header, tag)).toBe(false);
});
