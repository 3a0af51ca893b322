import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Sent } from '@/components/workspace/editor/calls';
import { WritingStore } from '@/components/workspace/editor/writing-store';
import type { Draft } from '@/lib/drafting/draft';
import type { Kept } from '@/lib/drafting/keep';

const start: Draft = { slug: 'tea-house', kind: 'practice', title: 'Tea house' };
const AT = '2026-11-26T14:02:00.000Z';

type Call = { readonly base: number; readonly draft: Draft; readonly answer: (sent: Sent) => Promise<void> };

/** A store whose server answers when the test says so. */
function opened(device: { keeps?: boolean } = {}) {
  const calls: Call[] = [];
  const held: { kept: Kept | null } = { kept: null };
  const send = (base: number, draft: Draft) =>
    new Promise<Sent>((resolve) => {
      const answer = async (sent: Sent) => {
        resolve(sent);
        await vi.advanceTimersByTimeAsync(0);
      };
      calls.push({ base, draft, answer });
    });
  const keep = (kept: Kept | null) => {
    held.kept = kept;
    return device.keeps ?? true;
  };
  const store = new WritingStore({ number: 1, draft: start }, [], { send, now: () => AT, device: { keep, others: () => [], forget: () => undefined } });
  return { store, calls, held };
}

const savedAs = (number: number, draft: Draft): Sent => ({ answer: { is: 'saved', known: { number, draft }, at: AT }, others: [] });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an entry saves by itself', () => {
  test('within a second of a pause, and not before', async () => {
    const { store, calls } = opened();
    store.edit('title', 'T');
    await vi.advanceTimersByTimeAsync(500);
    store.edit('title', 'Te');
    await vi.advanceTimersByTimeAsync(500);
    expect(calls).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(500);
    expect(calls.map(({ base, draft }) => [base, draft.title])).toEqual([[1, 'Te']]);
  });

  test('never twice at once; what was typed meanwhile goes out afterwards', async () => {
    const { store, calls } = opened();
    store.edit('title', 'One');
    await vi.advanceTimersByTimeAsync(1_000);
    store.edit('title', 'Two');
    void store.saveNow();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(calls).toHaveLength(1);
    await calls[0]!.answer(savedAs(2, calls[0]!.draft));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(calls.map(({ base, draft }) => [base, draft.title])).toEqual([[1, 'One'], [2, 'Two']]);
  });

  test('at once when asked to, and not at all without a change', async () => {
    const { store, calls } = opened();
    await store.saveNow();
    expect(calls).toHaveLength(0);
    store.edit('title', 'One');
    void store.saveNow();
    await vi.advanceTimersByTimeAsync(0);
    expect(calls).toHaveLength(1);
  });
});

describe('what is written', () => {
  test('is kept on the device from the first letter until it is saved', async () => {
    const { store, calls, held } = opened();
    store.edit('title', 'T');
    expect(held.kept?.fields).toEqual([{ field: 'title', before: 'Tea house', mine: 'T' }]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(held.kept).not.toBeNull();
    await calls[0]!.answer(savedAs(2, calls[0]!.draft));
    expect(held.kept).toBeNull();
    expect(store.read()).toMatchObject({ isUnsaved: false, savedAt: AT });
  });

  test('is sent again, less and less often, until the server is back', async () => {
    const { store, calls } = opened();
    store.edit('title', 'One');
    await vi.advanceTimersByTimeAsync(1_000);
    await calls[0]!.answer({ answer: { is: 'offline' } });
    expect(store.read()).toMatchObject({ trouble: { is: 'offline' }, isUnsaved: true, isKept: true });
    await vi.advanceTimersByTimeAsync(4_500);
    expect(calls).toHaveLength(2);
    await calls[1]!.answer({ answer: { is: 'offline' } });
    await vi.advanceTimersByTimeAsync(4_500);
    expect(calls).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(4_000);
    await calls[2]!.answer(savedAs(2, calls[2]!.draft));
    expect(store.read()).toMatchObject({ trouble: null, isUnsaved: false });
  });

  test('waits for another change where the server refused it', async () => {
    const { store, calls } = opened();
    store.edit('title', 'One');
    await vi.advanceTimersByTimeAsync(1_000);
    await calls[0]!.answer({ answer: { is: 'refused', because: 'not-allowed' } });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(calls).toHaveLength(1);
    store.edit('title', 'Two');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(calls).toHaveLength(2);
  });

  test('says when the device keeps nothing', () => {
    const { store } = opened({ keeps: false });
    store.edit('title', 'One');
    expect(store.read()).toMatchObject({ isUnsaved: true, isKept: false });
  });

  test('is not sent before a clash is settled', async () => {
    const { store, calls } = opened();
    store.edit('title', 'Mine');
    await vi.advanceTimersByTimeAsync(1_000);
    await calls[0]!.answer({ answer: { is: 'clash', known: { number: 2, draft: { ...start, title: 'Theirs' } }, fields: ['title'] } });
    store.edit('concept', 'Typed on');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(calls).toHaveLength(1);
    store.settle({ title: 'mine' });
    await vi.advanceTimersByTimeAsync(100);
    expect(calls.map(({ base, draft }) => [base, draft.title, draft.concept])).toEqual([[1, 'Mine', undefined], [2, 'Mine', 'Typed on']]);
  });
});
