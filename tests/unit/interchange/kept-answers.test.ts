import { expect, test, vi } from 'vitest';
import { keptAnswer } from '@/lib/interchange/kept-answers';

const text = (answer: Uint8Array) => new TextDecoder().decode(answer);

test('an answer is made once for its tag', () => {
  const make = vi.fn(() => '{"é":1}');
  expect([text(keptAnswer('once', make)), text(keptAnswer('once', make))]).toEqual(['{"é":1}', '{"é":1}']);
  expect(make).toHaveBeenCalledOnce();
});

test('another tag gets its own answer', () => {
  expect(text(keptAnswer('a', () => '1'))).not.toBe(text(keptAnswer('b', () => '2')));
});

test('what is asked often stays; what was not asked for longest is made anew', () => {
  const often = vi.fn(() => 'often');
  const seldom = vi.fn(() => 'seldom');
  keptAnswer('seldom', seldom);
  for (let i = 0; i < 1000; i++) {
    keptAnswer(`other ${i}`, () => String(i));
    keptAnswer('often', often);
  }
  keptAnswer('seldom', seldom);
  expect(often).toHaveBeenCalledOnce();
  expect(seldom).toHaveBeenCalledTimes(2);
});
