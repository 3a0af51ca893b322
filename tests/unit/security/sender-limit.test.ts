import { NextRequest } from 'next/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GET, HEAD, OPTIONS } from '@/app/api/v1/route';
import * as list from '@/app/api/v1/entries/route';
import * as suggestions from '@/app/api/suggestions/route';
import * as suggest from '@/app/[locale]/suggest/route';
import * as files from '@/app/[locale]/files/[thing]/[format]/[[...of]]/route';
import * as brief from '@/app/[locale]/insights/brief/docx/route';
import * as embed from '@/app/[locale]/insights/[chart]/embed/route';
import * as oai from '@/app/oai/route';
import * as map from '@/app/sitemap/[part]/route';
import * as maps from '@/app/sitemap.xml/route';
import { archivedEntry, archivedSnapshot, currentRedirects, currentSnapshot, redirectOf } from '@/lib/catalogue/current';
import { formatsOf, things } from '@/lib/interchange/formats';
import { problemSchema } from '@/lib/interchange/problem';
import { pagesOfThings } from '@/lib/interchange/things';
import { networkOf } from '@/lib/security/network';
import { proxy } from '@/proxy';
import { real } from '../catalogue/snapshots';

vi.mock('@/lib/catalogue/current', async (importOriginal) => ({ ...(await importOriginal<object>()), currentSnapshot: vi.fn(), archivedSnapshot: vi.fn(), currentRedirects: vi.fn(), redirectOf: vi.fn(), archivedEntry: vi.fn() }));
vi.mock('@/lib/site-address', () => ({ siteAddress: async () => new URL('https://practices.example.org') }));

beforeEach(() => {
  delete (globalThis as { smartPracticesSenders?: unknown }).smartPracticesSenders;
  vi.mocked(currentSnapshot).mockReturnValue(real);
  vi.mocked(archivedSnapshot).mockReturnValue(real);
  vi.mocked(currentRedirects).mockReturnValue(new Map());
  vi.mocked(redirectOf).mockReturnValue(undefined);
  vi.mocked(archivedEntry).mockReturnValue(undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

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

test('after a minute the count of a caller begins anew', async () => {
  vi.useFakeTimers({ now: 1_000_000 });
  vi.stubEnv('API_REQUESTS_PER_MINUTE', '2');
  const at = async (seconds: number) => {
    await vi.advanceTimersByTimeAsync(1_000_000 + seconds * 1_000 - Date.now());
    const { status, headers } = await call('192.0.2.1');
    return `${status} ${headers.get('ratelimit')}`;
  };
  expect(await at(0)).toBe('200 "minute";r=1;t=60');
  expect(await at(30)).toBe('200 "minute";r=0;t=30');
  expect(await at(31)).toBe('429 "minute";r=0;t=29');
  expect(await at(61)).toBe('200 "minute";r=1;t=60');
});

type Asking = (request: NextRequest) => Promise<Response>;
type Route = { readonly GET: (request: NextRequest, context: never) => Promise<Response> };
const routed = (route: Route, params: object = {}): Asking => (request) => route.GET(request, { params: Promise.resolve(params) } as never);
const file = (address: string) => address.replace(/<[^>]+>/g, 'x');
const led: Asking = async (request) => proxy(request);

/** Every kind of address that costs more than a page as it stands, and what answers it. */
const costly: readonly { readonly path: string; readonly ask: Asking; readonly method?: string }[] = [
  ...things.flatMap((thing) => formatsOf(thing).map(({ suffix }) => ({ path: `${file(pagesOfThings[thing])}.${suffix}`, ask: routed(files, { locale: 'en', thing, format: suffix, of: ['x', '1'] }) }))),
  { path: '/insights/phase/embed', ask: routed(embed, { locale: 'en', chart: 'phase' }) },
  { path: '/insights/brief.docx?chart=nothing', ask: routed(brief, { locale: 'en' }) },
  { path: '/suggest?q=jo', ask: routed(suggest, { locale: 'en' }) },
  { path: '/api/suggestions?q=jo', ask: routed(suggestions) },
  { path: '/api/v1/entries', ask: routed(list) },
  { path: '/oai?verb=Identify', ask: routed(oai) },
  { path: '/oai', ask: (request) => oai.POST(new NextRequest(request.url, { method: 'POST', headers: request.headers })) },
  { path: '/sitemap.xml', ask: routed(maps) },
  { path: '/sitemap/0.xml', ask: routed(map, { part: '0.xml' }) },
  { path: '/catalogue?q=health', ask: led },
  { path: '/fr/catalogue?phase=arrival', ask: led },
  { path: '/insights', ask: led },
  { path: '/ar/insights/phase', ask: led },
  { path: '/insights/brief?chart=phase', ask: led },
  { path: '/data/use?q=health', ask: led },
  { path: '/share', ask: led, method: 'POST' },
  { path: '/sign-in', ask: led, method: 'POST' },
];

test.each(costly)('$path is counted by its sender, and refused in words', async ({ path, ask, method = 'GET' }) => {
  vi.stubEnv('API_REQUESTS_PER_MINUTE', '2');
  const asked = (sender: string) => ask(new NextRequest(`https://practices.example.org${path}`, { method, headers: { 'x-forwarded-for': sender, accept: 'text/html' } }));
  const statuses = [await asked('192.0.2.1'), await asked('192.0.2.1')].map(({ status }) => status);
  expect(statuses).not.toContain(429);
  const refused = await asked('192.0.2.1');
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused.text()).toMatch(/asked too often/i);
  expect((await asked('192.0.2.2')).status).not.toBe(429);
});

test.each(['/', '/catalogue', '/catalogue/a-practice', '/glossary', '/about'])('%s, a page as it stands, is not counted', async (path) => {
  vi.stubEnv('API_REQUESTS_PER_MINUTE', '1');
  for (let i = 0; i < 5; i++) expect((await led(new NextRequest(`https://practices.example.org${path}`, { headers: { 'x-forwarded-for': '192.0.2.1', accept: 'text/html' } }))).status).toBe(200);
});

test('who is refused a page reads why in the language and direction of its address', async () => {
  vi.stubEnv('API_REQUESTS_PER_MINUTE', '1');
  const ask = () => led(new NextRequest('https://practices.example.org/ar/catalogue?q=a', { headers: { 'x-forwarded-for': '192.0.2.1', accept: 'text/html' } }));
  await ask();
  const refused = await ask();
  const html = await refused.text();
  expect(html).toMatch(/<html lang="\w+" dir="rtl">/);
  expect(html).toContain('<main>');
  expect(html).toContain('href="/ar"');
  expect(refused.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
  expect(refused.headers.get('cache-control')).toBe('no-store');
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['192.0.2.7:51234', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['::ffff:c000:207', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['[2001:db8:1:2::9]:443', '2001:db8:1:2'],
  ['2001:DB8:1:2::', '2001:db8:1:2'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  ['unknown', 'unknown'],
  ['010.0.0.1', '010.0.0.1'],
  ['2001:db8::1::2', '2001:db8::1::2'],
  ['', ''],
])('%s is counted as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
