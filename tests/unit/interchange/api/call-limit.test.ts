import { NextRequest } from 'next/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GET, HEAD, OPTIONS } from '@/app/api/v1/route';
import { currentSnapshot } from '@/lib/catalogue/current';
import { CallCounter, limitHeaders } from '@/lib/interchange/api/call-limit';
import { problemSchema } from '@/lib/interchange/problem';
import { real } from '../../catalogue/snapshots';

vi.mock('@/lib/catalogue/current', async (importOriginal) => ({ ...(await importOriginal<object>()), currentSnapshot: vi.fn() }));
vi.mock('@/lib/site-address', () => ({ siteAddress: async () => new URL('https://practices.example.org') }));

beforeEach(() => {
  delete (globalThis as { smartPracticesCalls?: unknown }).smartPracticesCalls;
  vi.mocked(currentSnapshot).mockReturnValue(real);
});
afterEach(() => vi.unstubAllEnvs());

const call = (address: string, method: 'GET' | 'HEAD' = 'GET') => {
  const request = new NextRequest('https://practices.example.org/api/v1', { method, headers: { 'x-forwarded-for': address } });
  return (method === 'GET' ? GET : HEAD)(request, { params: Promise.resolve({}) });
};

test('who has asked as often as allowed is told when to come back, and others are served', async () => {
  vi.stubEnv('API_REQUESTS_PER_MINUTE', '3');
  const answers = [await call('192.0.2.1'), await call('192.0.2.1', 'HEAD'), await call('198.51.100.9, 192.0.2.1'), await call('192.0.2.1')];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
  expect(answers.map(({ headers }) => headers.get('ratelimit')?.replace(/t=\d+/, 't=_'))).toEqual(['"minute";r=2;t=_', '"minute";r=1;t=_', '"minute";r=0;t=_', '"minute";r=0;t=_']);
  const refused = answers[3]!;
  expect(refused.headers.get('ratelimit-policy')).toBe('"minute";q=3;w=60');
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  expect(problemSchema.parse(await refused.json())).toMatchObject({ status: 429, code: 'too-many-calls' });
  expect((await call('192.0.2.2')).status).toBe(200);
});

test('what a caller writes before the address that our side wrote counts for nothing', async () => {
  vi.stubEnv('API_REQUESTS_PER_MINUTE', '1');
  expect((await call('203.0.113.1, 192.0.2.1')).status).toBe(200);
  expect((await call('203.0.113.2, 192.0.2.1')).status).toBe(429);
});

test('all addresses of a network of the sixth version are one caller', async () => {
  vi.stubEnv('API_REQUESTS_PER_MINUTE', '1');
  expect([(await call('2001:db8:1:2::1')).status, (await call('2001:db8:1:2:ffff::9')).status, (await call('2001:db8:1:3::1')).status]).toEqual([200, 429, 200]);
});

test('where 0 is set nobody is counted and nothing is said of it', async () => {
  vi.stubEnv('API_REQUESTS_PER_MINUTE', '0');
  const answers = await Promise.all(Array.from({ length: 50 }, () => call('192.0.2.1')));
  expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.get('ratelimit')}`))).toEqual(new Set(['200 null']));
});

test('a browser that asks first is not counted', async () => {
  vi.stubEnv('API_REQUESTS_PER_MINUTE', '1');
  for (let i = 0; i < 5; i++) expect(OPTIONS().status).toBe(204);
  expect((await call('192.0.2.1')).status).toBe(200);
});

test('after a minute the count begins anew, and nothing of the minute before is kept', () => {
  const counter = new CallCounter();
  const at = (seconds: number, who = 'a') => counter.standing(who, 2, 1_000_000 + seconds * 1000);
  expect([at(0).isOver, at(10).isOver, at(20).isOver, at(59).isOver]).toEqual([false, false, true, true]);
  expect(at(30).seconds).toBe(30);
  expect(at(60)).toEqual({ most: 2, left: 1, seconds: 60, isOver: false });
  expect(limitHeaders(at(61))).toEqual({ 'ratelimit-policy': '"minute";q=2;w=60', ratelimit: '"minute";r=0;t=59' });
});
