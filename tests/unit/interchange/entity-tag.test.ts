import { expect, test } from 'vitest';
import { entityTag, isHeld } from '@/lib/interchange/entity-tag';

test('the same parts give the same tag, other parts another', () => {
  expect(entityTag(1, 'q=a')).toBe(entityTag(1, 'q=a'));
  expect(entityTag(1, 'q=a')).not.toBe(entityTag(2, 'q=a'));
  expect(entityTag('a', 'bc')).not.toBe(entityTag('ab', 'c'));
});

test('a tag is a weak one in the form of RFC 9110', () => {
  expect(entityTag('anything')).toMatch(/^W\/"[\w-]+"$/);
});

const tag = entityTag(7);

test.each([tag, tag.slice(2), '*', ` ${tag} `, `"other", ${tag}`, `W/"x",${tag.slice(2)}`])('If-None-Match: %s holds the answer', (header) => {
  expect(isHeld(header, tag)).toBe(true);
});

test.each([null, '', '"other"', tag.slice(3, -1), `${tag}x`])('If-None-Match: %s does not', (header) => {
  expect(isHeld(header, tag)).toBe(false);
});
