import { NextRequest } from 'next/server';
import { beforeEach, expect, test, vi } from 'vitest';
import { GET as answerList } from '@/app/api/v1/entries/route';
import { GET as answerEntry } from '@/app/api/v1/entries/[slug]/route';
import { GET as answerUnknown } from '@/app/api/[...unknown]/route';
import { GET as answerSuggestions } from '@/app/[locale]/suggest/route';
import { GET as answerHealth } from '@/app/healthz/route';
import { GET as answerReadiness } from '@/app/readyz/route';
import { archivedEntry, catalogueHealth, CatalogueNotLoaded, currentSnapshot, redirectOf } from '@/lib/catalogue/current';
import { problemSchema } from '@/lib/interchange/problem';
import { real } from '../catalogue/snapshots';

vi.mock('@/lib/catalogue/current', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  currentSnapshot: vi.fn(),
  redirectOf: vi.fn(),
  archivedEntry: vi.fn(),
  catalogueHealth: vi.fn(),
}));
vi.mock('@/lib/site-address', () => ({ siteAddress: async () => new URL('https://practices.example.org') }));

beforeEach(() => {
  vi.mocked(currentSnapshot).mockReturnValue(real);
  vi.mocked(redirectOf).mockReturnValue(undefined);
  vi.mocked(archivedEntry).mockReturnValue(undefined);
});

const request = (path: string) => new NextRequest(`https://practices.example.org${path}`);
const list = (query: string) => answerList(request(`/api/v1/entries${query}`), { params: Promise.resolve({}) });
const entry = (slug: string) => answerEntry(request(`/api/v1/entries/${slug}`), { params: Promise.resolve({ slug }) });
const suggestions = (locale: string, q: string) => answerSuggestions(request(`/suggest?q=${q}`), { params: Promise.resolve({ locale }) });

test('an old slug leads to the new one for good', async () => {
  vi.mocked(redirectOf).mockImplementation((slug) => (slug === 'old-name' ? real.entries[0]!.slug : undefined));
  const response = await entry('old-name');
  expect([response.status, response.headers.get('location')]).toEqual([308, `/api/v1/entries/${real.entries[0]!.slug}`]);
});

test('an archived entry is gone, and the answer says when and why, under its former names too', async () => {
  const [gone] = real.entries;
  vi.mocked(currentSnapshot).mockReturnValue({ ...real, bySlug: new Map() });
  vi.mocked(redirectOf).mockImplementation((slug) => (slug === 'old-name' ? gone!.slug : undefined));
  vi.mocked(archivedEntry).mockImplementation((slug) => (slug === gone!.slug ? { entry: gone!, day: '2026-11-01', reason: 'The work has ended.' } : undefined));
  for (const slug of [gone!.slug, 'old-name']) {
    const response = await entry(slug);
    expect(response.status).toBe(410);
    expect(problemSchema.parse(await response.json())).toMatchObject({ code: 'gone', archived: { day: '2026-11-01', reason: 'The work has ended.' } });
  }
});

test('a slug in use is never redirected', async () => {
  vi.mocked(redirectOf).mockReturnValue('elsewhere');
  expect((await entry(real.entries[0]!.slug)).status).toBe(200);
});

test.each(['no-such-entry', '__proto__', 'constructor', '', '\0', '\ud800'])('“%j” is no entry', async (slug) => {
  const response = await answerEntry(request('/api/v1/entries/x'), { params: Promise.resolve({ slug }) });
  expect(response.status).toBe(404);
  expect(problemSchema.parse(await response.json()).code).toBe('not-found');
});

test('while the catalogue is being loaded every call says to try again', async () => {
  vi.mocked(currentSnapshot).mockImplementation(() => {
    throw new CatalogueNotLoaded();
  });
  for (const response of [await list(''), await entry('x'), await suggestions('en', 'jo')]) {
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).not.toBeNull();
    expect(problemSchema.parse(await response.json()).code).toBe('not-ready');
  }
});

test('an unknown address of the API is a problem', async () => {
  expect((await answerUnknown(request('/api/v2/entries'), undefined)).status).toBe(404);
});

test('suggestions in a language that is none are not found', async () => {
  expect((await suggestions('xx', 'jo')).status).toBe(404);
});

test('a change of the catalogue changes the tag of lists and entries', async () => {
  const tags = async () => [await list(''), await entry(real.entries[0]!.slug)].map(({ headers }) => headers.get('etag'));
  const before = await tags();
  vi.mocked(currentSnapshot).mockReturnValue({ ...real, version: real.version + 1 });
  const after = await tags();
  before.forEach((tag, i) => expect(after[i]).not.toBe(tag));
});

test('the process is alive whatever the database does', async () => {
  expect(await answerHealth().json()).toEqual({ alive: true });
});

const health = { isDatabaseReachable: true, isCatalogueLoaded: true, catalogueVersion: 7, storedVersion: 7, apartSince: null, isCatalogueCurrent: true, leftOut: 0 };

test('ready when the database answers and the catalogue is loaded', async () => {
  vi.mocked(catalogueHealth).mockResolvedValue(health);
  const response = await answerReadiness();
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ ready: true, catalogueVersion: 7, storedVersion: 7 });
});

test.each([{ isDatabaseReachable: false, storedVersion: null }, { isCatalogueLoaded: false, catalogueVersion: null }, { isCatalogueCurrent: false, apartSince: '2026-12-01T00:00:00.000Z', storedVersion: 8 }])('not ready: %j', async (lack) => {
  vi.mocked(catalogueHealth).mockResolvedValue({ ...health, ...lack });
  const response = await answerReadiness();
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ ready: false, ...lack });
});
