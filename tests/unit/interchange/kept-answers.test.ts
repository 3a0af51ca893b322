import { expect, test, vi } from 'vitest';
import { keptAnswer } from '@/lib/interchange/kept-answers';
import { writtenAnswer, type WrittenAnswer } from '@/lib/interchange/written-answer';
import { generated, real } from '../catalogue/snapshots';

const read = ({ bytes }: WrittenAnswer) => JSON.parse(new TextDecoder().decode(bytes)) as unknown;

test('an answer is made once for its question', async () => {
  const make = vi.fn(() => writtenAnswer({ é: 1 }));
  const answers = await Promise.all([keptAnswer(real, 'once', make), keptAnswer(real, 'once', make)]);
  expect(answers.map(read)).toEqual([{ é: 1 }, { é: 1 }]);
  expect(make).toHaveBeenCalledOnce();
});

test('another question, or another state of the catalogue, gets its own answer', async () => {
  const first = await keptAnswer(real, 'same', () => writtenAnswer({ n: 1 }));
  expect(read(await keptAnswer(real, 'other', () => writtenAnswer({ n: 2 })))).toEqual({ n: 2 });
  expect(read(await keptAnswer(generated, 'same', () => writtenAnswer({ n: 3 })))).toEqual({ n: 3 });
  expect(await keptAnswer(real, 'same', () => writtenAnswer({ n: 4 }))).toBe(first);
});

test('what is asked often stays; what was not asked for longest is made anew', async () => {
  const often = vi.fn(() => writtenAnswer({}));
  const seldom = vi.fn(() => writtenAnswer({}));
  await keptAnswer(real, 'seldom', seldom);
  for (let i = 0; i < 1_000; i++) {
    await keptAnswer(real, `other ${i}`, () => writtenAnswer({ i }));
    await keptAnswer(real, 'often', often);
  }
  await keptAnswer(real, 'seldom', seldom);
  expect(often).toHaveBeenCalledOnce();
  expect(seldom).toHaveBeenCalledTimes(2);
});

test('large answers make room for each other, so that memory stays bounded', async () => {
  const make = vi.fn((): WrittenAnswer => ({ bytes: new Uint8Array(9_000_000), type: 'image/png', tag: '"x"' }));
  for (const name of ['a', 'b', 'c', 'a']) await keptAnswer(generated, `large ${name}`, make);
  expect(make).toHaveBeenCalledTimes(4);
});

test('an answer that could not be made is tried again', async () => {
  await expect(keptAnswer(real, 'fails', () => Promise.reject(new Error('once')))).rejects.toThrow('once');
  expect(read(await keptAnswer(real, 'fails', () => writtenAnswer({ n: 1 })))).toEqual({ n: 1 });
});

test('names that requests bring push out one another’s answers, and none of the site’s own', async () => {
  const [own, first] = [vi.fn(() => writtenAnswer({ own: 1 })), vi.fn(() => writtenAnswer({ first: 1 }))];
  const ask = () => Promise.all([keptAnswer(real, 'http://localhost:3000 list', own), keptAnswer(real, 'http://first.example list', first)]);
  await ask();
  for (let i = 0; i < 2_000; i++) await keptAnswer(real, `list http://name-${i}.example http://localhost`, () => writtenAnswer({ i }));
  await ask();
  expect([own, first].map((made) => made.mock.calls.length)).toEqual([1, 2]);
});
