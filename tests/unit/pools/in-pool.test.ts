import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Asked, Base } from '@/lib/editorial/sheets/base';
import type { CheckJob } from '@/lib/editorial/sheets/jobs';
import { knownNames } from '@/lib/drafting/sheet/known-names';
import type { ToldBrief } from '@/lib/interchange/brief-call';
import { fontFolder, pngOf } from '@/lib/interchange/picture';
import { sentBrief } from '@/lib/interchange/sent-chart';
import { hasRoom, inPool } from '@/lib/pools/in-pool';
import { poolLimits } from '@/lib/pools/limits';
import { JobRefused, PoolBusy, TooHeavy } from '@/lib/pools/refused';
import { layWords, vocabularies } from '@/lib/vocabulary/lists';
import { real } from '../catalogue/snapshots';
import { site, today } from '../interchange/charts';
import { unzipped } from '../interchange/unzipped';

vi.setConfig({ testTimeout: 120_000 });
vi.mock('@/lib/pools/limits', async (importOriginal) => {
  const real = await importOriginal<typeof import('@/lib/pools/limits')>();
  return { ...real, poolLimits: structuredClone(real.poolLimits) };
});

const limits = poolLimits as Record<string, { threads: number; waiting: number; waitSeconds: number; seconds: number; memoryMb: number }>;
const usual = structuredClone(limits);
/** Pools live as long as the process; each test begins with new threads. */
const shared = globalThis as { smartPracticesPools?: unknown };
beforeEach(() => {
  for (const [name, limit] of Object.entries(usual)) Object.assign(limits[name]!, limit);
  delete shared.smartPracticesPools;
});
afterEach(() => layWords([]));

const known = knownNames({ vocabularies, organisations: [], entries: [], locale: 'en' });
const sheetOf = (rows: number): CheckJob => ({ bytes: new TextEncoder().encode(['entry,kind,title', ...Array.from({ length: rows }, (_, i) => `an-entry-${i},practice,A title ${i}`)].join('\n')), fileName: 'a.csv', known, withDrafts: false });
const nothing = async (asked: readonly Asked[]): Promise<readonly Base[]> => asked.map((one) => ({ ...one, entry: null }));
/** A check that lasts until it is let go, or ended: its thread waits for an answer. */
function held() {
  let letGo: () => void = () => undefined;
  let begin: () => void = () => undefined;
  const told = new Promise<void>((resolve) => (letGo = resolve));
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const over = inPool('check', sheetOf(1), { onNeed: async (asked) => (begin(), await told, nothing(asked)) });
  return { over, begun, letGo };
}
/** Entries that take some hundred megabytes once they are read. */
const large = () => ({ format: 'csv' as const, known, locale: 'en' as const, states: Array.from({ length: 600 }, (_, i) => ({ slug: `entry-${i}`, number: 1, document: JSON.stringify({ slug: `entry-${i}`, kind: 'practice', title: 'x'.repeat(100_000) }) })) });
const template = { format: 'csv' as const, states: null, known, locale: 'en' as const };
const SMALL = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" width="40" height="40"><rect width="40" height="40"/></svg>';

describe('a pool', () => {
  test('takes no more than it can hold, says so at once, and takes again when something is over', async () => {
    Object.assign(limits.checks!, { threads: 1, waiting: 2 });
    const checks = [held(), held(), held()];
    expect(hasRoom('checks')).toBe(false);
    await expect(held().over).rejects.toBeInstanceOf(PoolBusy);
    for (const { letGo } of checks) letGo();
    expect((await Promise.all(checks.map(({ over }) => over))).map(({ counts }) => counts.refused)).toEqual([1, 1, 1]);
    expect((await inPool('check', sheetOf(2), { onNeed: nothing })).counts.refused).toBe(2);
  });

  test('takes so much of one sender, and still takes of others', async () => {
    Object.assign(limits.drawing!, { threads: 1, waiting: 8, ofOneSender: 2 });
    const ask = (sender: string) => pngOf(SMALL, 1, { sender });
    const outcomes = await Promise.allSettled([ask('a'), ask('a'), ask('a'), ask('b')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(outcomes[2]).toMatchObject({ reason: expect.any(PoolBusy) });
    expect((await ask('a')).width).toBe(40);
  });

  test('ends what takes too long, and does what waited behind it', async () => {
    Object.assign(limits.checks!, { seconds: 5 });
    const [first, second] = [held(), inPool('check', sheetOf(3), { onNeed: nothing })];
    await first.begun;
    Object.assign(limits.checks!, { seconds: 60 });
    await expect(first.over).rejects.toBeInstanceOf(TooHeavy);
    expect((await second).counts.refused).toBe(3);
  });

  test('ends what takes too much memory, time after time, and does what waited behind it', async () => {
    Object.assign(limits.sheets!, { memoryMb: 32 });
    const outcomes = await Promise.allSettled([inPool('export', large()), inPool('export', large()), inPool('export', template)]);
    expect(outcomes.slice(0, 2).map((outcome) => outcome.status === 'rejected' && (outcome.reason as Error).name)).toEqual(['TooHeavy', 'TooHeavy']);
    expect(outcomes[2]).toMatchObject({ status: 'fulfilled' });
  });

  test('lets nobody wait longer than its limit', async () => {
    const first = held();
    await first.begun;
    Object.assign(limits.checks!, { waitSeconds: 1 });
    await expect(inPool('check', sheetOf(1), { onNeed: nothing })).rejects.toBeInstanceOf(PoolBusy);
    first.letGo();
    expect((await first.over).counts.refused).toBe(1);
  });

  test('ends work whose questions cannot be answered, with the reason', async () => {
    await expect(inPool('check', sheetOf(1), { onNeed: () => Promise.reject(new Error('The database is away.')) })).rejects.toThrow('The database is away.');
  });

  test('hands on why something cannot be used', async () => {
    const refused = inPool('check', { ...sheetOf(1), bytes: new TextEncoder().encode('nothing,of,this\n1,2,3') });
    await expect(refused).rejects.toBeInstanceOf(JobRefused);
    await expect(refused).rejects.toMatchObject({ code: 'no-known-heading' });
  });

  test('tells how far it is', async () => {
    const told: string[] = [];
    await inPool('check', sheetOf(250), { onNeed: nothing, onRead: (rows) => told.push(`read ${rows}`), onProgress: (rows) => told.push(`checked ${rows}`) });
    expect(told).toEqual(['read 250', 'checked 100', 'checked 200', 'checked 250']);
  });
});

test('pictures, and empty sheets, never wait behind checks', async () => {
  const checks = Array.from({ length: 4 }, held);
  expect((await pngOf(SMALL, 1)).width).toBe(40);
  expect((await inPool('export', template)).length).toBeGreaterThan(1_000);
  for (const { letGo } of checks) letGo();
  await Promise.all(checks.map(({ over }) => over));
});

test('a thread says what administrators called a value', async () => {
  const brief: ToldBrief = { title: 'A brief', filter: 'all', charts: [], entries: real.entries.slice(0, 1), address: site.href, locale: 'en', site, today };
  const words = async () => unzipped(await inPool('brief', sentBrief(brief, fontFolder()))).get('word/document.xml')!.toString();
  expect(await words()).not.toContain('Way of working');
  layWords(['practice', 'enabler'].map((slug) => ({ list: 'kind', slug, label: { en: 'Way of working' } })));
  expect(await words()).toContain('Way of working');
  layWords([]);
  expect(await words()).not.toContain('Way of working');
});
