import { NextRequest } from 'next/server';
import { beforeEach, expect, test, vi } from 'vitest';
import { GET, POST, PUT } from '@/app/oai/route';
import { archivedSnapshot, CatalogueNotLoaded, currentSnapshot } from '@/lib/catalogue/current';
import { adminEmail, repositoryIdentifier } from '@/lib/interchange/oai/identifier';
import { real } from '../../catalogue/snapshots';
import { errorsIn, found, nothing } from './harvester';

vi.mock('@/lib/catalogue/current', async (importOriginal) => ({ ...(await importOriginal<object>()), currentSnapshot: vi.fn(), archivedSnapshot: vi.fn() }));
vi.mock('@/lib/site-address', () => ({ siteAddress: async () => new URL('https://practices.example.org') }));

beforeEach(() => {
  vi.mocked(currentSnapshot).mockReturnValue(real);
  vi.mocked(archivedSnapshot).mockReturnValue(nothing);
});

const address = 'https://practices.example.org/oai';
const get = (query: string, headers: Record<string, string> = {}) => GET(new NextRequest(`${address}?${query}`, { headers }), undefined);
const post = (body: string, type = 'application/x-www-form-urlencoded') => POST(new NextRequest(address, { method: 'POST', body, headers: { 'content-type': type } }));
const withoutMoment = (xml: string) => xml.replace(/<responseDate>.*?<\/responseDate>/, '');

test('a question by GET and by POST has the same answer, as XML', async () => {
  const question = 'verb=ListRecords&metadataPrefix=oai_dc&set=phase:arrival';
  const [one, other] = [await get(question), await post(question)];
  expect(one.headers.get('content-type')).toBe('text/xml; charset=utf-8');
  expect([one.status, other.status]).toEqual([200, 200]);
  const text = await one.text();
  expect(errorsIn(text)).toEqual([]);
  expect(withoutMoment(await other.text())).toBe(withoutMoment(text));
});

test('a form that is none, or larger than any question, asks nothing', async () => {
  for (const response of [await post('verb=Identify', 'text/plain'), await post(`verb=Identify&set=${'a'.repeat(20_000)}`), await post('')]) {
    expect(response.status).toBe(200);
    expect(errorsIn(await response.text())).toEqual(['badVerb']);
  }
});

test('an answer has a moment in seconds and a tag that does not depend on it', async () => {
  const response = await get('verb=Identify');
  const [moment] = found(await response.text(), '//oai:responseDate');
  expect(moment).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect((await get('verb=Identify', { 'if-none-match': response.headers.get('etag')! })).status).toBe(304);
});

test('while the catalogue is being loaded harvesters are told when to come back', async () => {
  vi.mocked(currentSnapshot).mockImplementation(() => {
    throw new CatalogueNotLoaded();
  });
  for (const response of [await get('verb=Identify'), await post('verb=Identify')]) {
    expect(response.status).toBe(503);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  }
});

test('other methods are refused', () => {
  expect(PUT().status).toBe(405);
});

test.each([
  ['https://practices.example.org', 'practices.example.org', 'postmaster@practices.example.org'],
  ['http://localhost:3000', 'localhost', 'postmaster@localhost.invalid'],
  ['http://127.0.0.1:3000', 'localhost', 'postmaster@localhost.invalid'],
])('at %s the repository is called %s', (site, identifier, email) => {
  expect([repositoryIdentifier(new URL(site)), adminEmail(new URL(site), '')]).toEqual([identifier, email]);
});

test('harvesters may write to whoever sends the messages of this site', () => {
  expect(adminEmail(new URL('http://localhost'), 'Smart Practices <practices@example.org>')).toBe('practices@example.org');
});
