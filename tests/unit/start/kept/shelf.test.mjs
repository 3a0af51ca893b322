import { beforeEach, expect, test } from 'vitest';
import { Shelf } from '@/lib/start/kept/shelf.mjs';

let state;
beforeEach(() => (state = {}));
const shelfOf = (most = {}) => new Shelf({ mostBytes: 40_000, mostBytesOfOne: 20_000, stateNow: () => state, ...most });
const page = (bytes = 1_000) => ({ bytes });

test('what was drawn is found again, and drawn once however many wait for it', async () => {
  const shelf = shelfOf();
  let drawings = 0;
  const draw = async () => ({ page: { ...page(), number: ++drawings } });
  const all = await Promise.all([1, 2, 3].map(() => shelf.drawing('a', draw)));
  expect(all.map(({ page: { number }, isMine }) => [number, isMine])).toEqual([[1, true], [1, false], [1, false]]);
  expect(shelf.find('a').number).toBe(1);
  expect(shelf.find('b')).toBeUndefined();
});

test('what is no page to be kept is drawn again, and so is what failed', async () => {
  const shelf = shelfOf();
  expect(await shelf.drawing('a', async () => ({ answer: 404 }))).toEqual({ answer: 404, isMine: true });
  await expect(shelf.drawing('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(shelf.find('a')).toBeUndefined();
  expect((await shelf.drawing('a', async () => ({ page: page() }))).page).toEqual(page());
});

test('the ones unused for longest make room, and what is held is counted as it grows', async () => {
  const shelf = shelfOf();
  const growing = page();
  await shelf.drawing('growing', async () => ({ page: growing }));
  for (let number = 0; number < 50; number++) {
    await shelf.drawing(String(number), async () => ({ page: page() }));
    expect(shelf.find('growing')).toBe(growing);
    expect(shelf.bytes).toBeLessThanOrEqual(40_000);
  }
  expect([shelf.find('0'), shelf.find('49')]).toEqual([undefined, page()]);
  growing.bytes = 34_000;
  shelf.find('growing');
  expect(shelf.bytes).toBeLessThanOrEqual(40_000);
  expect([shelf.find('49'), shelf.find('growing')]).toEqual([undefined, growing]);
});

test('a page larger than one may be is given and not kept', async () => {
  const shelf = shelfOf();
  expect((await shelf.drawing('a', async () => ({ page: page(20_001) }))).page.bytes).toBe(20_001);
  expect([shelf.find('a'), shelf.bytes]).toEqual([undefined, 0]);
});

test('when what readers see moves, all pages go', async () => {
  const shelf = shelfOf();
  await shelf.drawing('a', async () => ({ page: page() }));
  state = {};
  expect([shelf.find('a'), shelf.bytes]).toEqual([undefined, 0]);
});

test('what is being drawn meanwhile goes to those who asked before, to nobody after, and is not kept', async () => {
  const shelf = shelfOf();
  let finish;
  const before = shelf.drawing('a', () => new Promise((resolve) => (finish = () => resolve({ page: { ...page(), of: 'before' } }))));
  state = {};
  const after = shelf.drawing('a', async () => ({ page: { ...page(), of: 'after' } }));
  finish();
  expect([(await before).page.of, (await after).page.of, shelf.find('a').of]).toEqual(['before', 'after', 'after']);
});
