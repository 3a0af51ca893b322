import { expect, test } from 'vitest';
import { isGuessable } from '@/lib/accounts/guessable';

test.each(['password1234', 'Password123!', 'qwertyuiop12', 'aaaaaaaaaaaa', '123456789012', 'letmein123456', 'iloveyou2024', 'abcdefghijkl', '19850412198504', 'SmartPractices', 'smartpractices1', 'welcome2024!!', 'Summer2026!!!'])('%s is among the first that somebody would try', (password) => {
  expect(isGuessable(password, ['Ada Example', 'ada@example.org'])).toBe(true);
});

test('so are the person’s own name and address, and not those of others', () => {
  expect(isGuessable('adelheid.quaxly', ['Adelheid Quaxly', 'adelheid.quaxly@example.org'])).toBe(true);
  expect(isGuessable('quaxlyadelheid1', ['Adelheid Quaxly', 'a@example.org'])).toBe(true);
  expect(isGuessable('adelheid.quaxly', ['Somebody Else', 'else@example.org'])).toBe(false);
});

test.each(['correct horse battery', 'marmalade under the bridge', 'kT9#vq2!xLw7', 'шарф на зеленом стуле', 'قهوة مع جدتي كل يوم'])('%s passes', (password) => {
  expect(isGuessable(password, ['Ada Example', 'ada@example.org'])).toBe(false);
});

test('the longest that a form takes is judged at once', () => {
  expect(isGuessable('a1'.repeat(64), [])).toBe(true);
  expect(isGuessable('kT9#vq2!xLw7'.repeat(10), ['x'.repeat(120), `${'y'.repeat(240)}@example.org`])).toBeTypeOf('boolean');
});
