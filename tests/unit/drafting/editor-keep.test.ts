import { describe, expect, test } from 'vitest';
import type { Draft } from '@/lib/drafting/draft';
import { keptOf, readKept, resumed, stillNew, type Kept } from '@/lib/drafting/keep';
import { begun, edited, unsavedFields } from '@/lib/drafting/writing';
import { deviceFor } from '@/components/workspace/editor/device';

const AT = '2026-11-26T14:02:00.000Z';
const start: Draft = { slug: 'tea-house', kind: 'practice', title: 'Tea house', summary: 'Old' };
const writing = edited(edited(begun({ number: 3, draft: start }), 'title', 'Tea room'), 'summary', '');
const kept = keptOf(writing, AT)!;

describe('what a device keeps', () => {
  test('is nothing where all is saved', () => {
    expect(keptOf(begun({ number: 3, draft: start }), AT)).toBeNull();
    expect(keptOf(edited(writing, 'summary', 'Old'), AT)?.fields.map(({ field }) => field)).toEqual(['title']);
  });

  test('survives being written down and read again, emptied fields included', () => {
    const read = readKept(JSON.stringify(kept))!;
    expect(resumed(read, { number: 3, draft: start }).draft).toMatchObject({ title: 'Tea room' });
    expect(unsavedFields(resumed(read, { number: 3, draft: start }))).toEqual(['title', 'summary']);
  });

  test.each([
    ['no JSON', 'hello'],
    ['another form', JSON.stringify({ ...kept, form: 2 })],
    ['a field that entries do not have', JSON.stringify({ ...kept, fields: [{ field: 'password', mine: 'x' }] })],
    ['nothing in it', JSON.stringify({ ...kept, fields: [] })],
  ])('is left alone when it is %s', (_what, text) => expect(readKept(text)).toBeNull());

  test('goes on from a newer state, with what others changed elsewhere', () => {
    const newest: Draft = { ...start, concept: 'Theirs' };
    expect(resumed(kept, { number: 5, draft: newest })).toMatchObject({ draft: { title: 'Tea room', concept: 'Theirs' }, clashes: [], base: { number: 5 } });
  });

  test('clashes with what others changed in the same field', () => {
    const newest: Draft = { ...start, title: 'Tea garden' };
    expect(resumed(kept, { number: 5, draft: newest }).clashes).toEqual(['title']);
  });

  test('is nothing new once the server has it', () => {
    expect(stillNew(kept, start)).toEqual(['title', 'summary']);
    expect(stillNew(kept, { slug: 'tea-house', kind: 'practice', title: 'Tea room' })).toEqual([]);
  });
});

/** The browser's storage, as far as it is used. */
function storage(limit = Infinity) {
  const held = new Map<string, string>();
  return {
    held,
    get length() {
      return held.size;
    },
    key: (index: number) => [...held.keys()][index] ?? null,
    getItem: (key: string) => held.get(key) ?? null,
    removeItem: (key: string) => void held.delete(key),
    setItem: (key: string, text: string) => {
      if (text.length > limit) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, text);
    },
  };
}

describe('a device', () => {
  const later: Kept = { ...kept, base: 4, at: '2026-11-26T15:00:00.000Z' };

  test('holds one state of each window, and none when all is saved', () => {
    const place = storage();
    const device = deviceFor(() => place, 'ana', 'entry', 'window');
    device.keep(kept);
    device.keep(later);
    expect([...place.held.values()].map((text) => readKept(text)?.base)).toEqual([4]);
    device.keep(null);
    expect(place.held.size).toBe(0);
  });

  test('offers what other windows left, the newest first, to the same person and of the same entry only', () => {
    const place = storage();
    deviceFor(() => place, 'ana', 'entry', 'one').keep(kept);
    deviceFor(() => place, 'ana', 'entry', 'two').keep(later);
    deviceFor(() => place, 'ana', 'other', 'three').keep(kept);
    deviceFor(() => place, 'ben', 'entry', 'four').keep(kept);
    const device = deviceFor(() => place, 'ana', 'entry', 'five');
    device.keep(kept);
    const others = device.others();
    expect(others.map((one) => one.kept.base)).toEqual([4, 3]);
    device.forget(others[0]!.key);
    expect(device.others()).toHaveLength(1);
  });

  test('says that it keeps nothing when it is full or may not', () => {
    expect(deviceFor(() => storage(10), 'ana', 'entry', 'one').keep(kept)).toBe(false);
    const forbidden = () => {
      throw new DOMException('forbidden', 'SecurityError');
    };
    const device = deviceFor(forbidden, 'ana', 'entry', 'one');
    expect(device.keep(kept)).toBe(false);
    expect(device.others()).toEqual([]);
  });
});
