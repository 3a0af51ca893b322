import { expect, test, vi } from 'vitest';
import { keptAnswer } from '@/lib/interchange/kept-answers';
import { generated, real } from '../catalogue/snapshots';

const read = ({ bytes }: { bytes: Uint8Array }) => JSON.parse(new TextDecoder().decode(bytes)) as unknown;

test('an answer is made once for its question', () => {
  const make = vi.fn(() => ({ é: 1 }));
  const answers = [keptAnswer(real, 'once', make), keptAnswer(real, 'once', make)];
  expect(answers.map(read)).toEqual([{ é: 1 }, { é: 1 }]);
  expect(make).toHaveBeenCalledOnce();
});

test('another question, or another state of the catalogue, gets its own answer', () => {
  const first = keptAnswer(real, 'same', () => ({ n: 1 }));
  expect(read(keptAnswer(real, 'other', () => ({ n: 2 })))).toEqual({ n: 2 });
  expect(read(keptAnswer(generated, 'same', () => ({ n: 3 })))).toEqual({ n: 3 });
  expect(keptAnswer(real, 'same', () => ({ n: 4 }))).toBe(first);
});

test('what is asked often stays; what was not asked for longest is made anew', () => {
  const often = vi.fn(() => ({}));
  const seldom = vi.fn(() => ({}));
  keptAnswer(real, 'seldom', seldom);
  for (let i = 0; i < 1_000; i++) {
    keptAnswer(real, `other ${i}`, () => ({ i }));
    keptAnswer(real, 'often', often);
  }
  keptAnswer(real, 'seldom', seldom);
  expect(often).toHaveBeenCalledOnce();
  expect(seldom).toHaveBeenCalledTimes(2);
});
