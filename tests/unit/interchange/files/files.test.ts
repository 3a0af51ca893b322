import { expect, test, vi } from 'vitest';
import { entryRecordSchema } from '@/lib/interchange/entry-record';
import { entryListSchema } from '@/lib/interchange/entry-list';
import { formatsOf, ownParameters } from '@/lib/interchange/formats';
import { problemSchema } from '@/lib/interchange/problem';
import { askFile } from './asked';
import { slugs } from './collection';

vi.mock('@/lib/catalogue/current', async (original) => ({ ...(await original<object>()), ...(await import('./collection')).current() }));
vi.mock('@/lib/site-address', () => ({ siteAddress: async () => new URL('https://practices.example.org') }));
vi.setConfig({ testTimeout: 60_000 });

const things = { list: [], entry: [slugs.first], chart: ['phase'], vocabularies: [], vocabulary: ['need'], dataset: [] } as const;
/** A part of the list, so that files are soon written. */
const queryOf = (thing: string) => (thing === 'list' ? '?region=americas' : '');
const all = (Object.keys(things) as (keyof typeof things)[]).flatMap((thing) => formatsOf(thing).map((format) => [thing, format.suffix, format] as const));

test.each(all)('%s as %s is there, in every language, of its type, for any site', async (thing, suffix, { type, opens }) => {
  for (const locale of ['en', 'ar']) {
    const answer = await askFile(thing, suffix, things[thing], queryOf(thing), { locale });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
    if (thing !== 'list' || suffix !== 'json') expect(answer.headers.get('content-disposition')).toMatch(new RegExp(`^${opens}; filename=".+\\.${suffix.replace('.', '\\.')}"$`));
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
  }
});

test.each(all)('who holds %s as %s gets 304, and nothing is written', async (thing, suffix) => {
  const first = await askFile(thing, suffix, things[thing], queryOf(thing));
  const etag = first.headers.get('etag')!;
  await first.body?.cancel();
  const again = await askFile(thing, suffix, things[thing], queryOf(thing), { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test.each(all)('%s as %s refuses a parameter that it does not take', async (thing, suffix, format) => {
  expect(ownParameters(thing, format)).not.toContain('nonsense');
  const answer = await askFile(thing, suffix, things[thing], '?nonsense=1');
  expect(answer.status).toBe(400);
  expect(problemSchema.parse(await answer.json()).problems![0]).toMatchObject({ parameter: 'nonsense' });
});

test.each([
  ['list', 'csv', '?page=2', 'page'],
  ['list', 'csv', '?per-page=50', 'per-page'],
  ['list', 'csv', '?hxl=1', 'hxl'],
  ['list', 'csv', '?cite=view', 'cite'],
  ['list', 'ris', '?cite=all', 'cite'],
  ['list', 'ris', '?hxl=yes', 'hxl'],
  ['list', 'atom', '?region=nowhere', 'region'],
  ['list', 'json', '?per-page=101', 'per-page'],
  ['list', 'json', '?page=0', 'page'],
  ['list', 'csv', `?q=${'x'.repeat(5_000)}`, 'q'],
] as const)('%s as %s%s is refused and says what is wrong', async (thing, suffix, query, parameter) => {
  const answer = await askFile(thing, suffix, things[thing], query);
  expect(answer.status).toBe(400);
  expect(problemSchema.parse(await answer.json()).problems!.map((problem) => problem.parameter)).toContain(parameter);
});

test.each(Object.entries(things))('%s in a format that there is not is refused with those there are', async (thing, of) => {
  const answer = await askFile(thing, 'exe', of);
  expect(answer.status).toBe(406);
  expect(problemSchema.parse(await answer.json()).problems![0]!.allowed).toEqual(formatsOf(thing as keyof typeof things).map(({ suffix }) => suffix));
});

test('JSON of a page is the answer of the API, of an entry its record', async () => {
  const list = entryListSchema.parse(await (await askFile('list', 'json', [], '?region=europe&per-page=5&page=2')).json());
  expect([list.entries.length, list.page]).toEqual([5, 2]);
  expect(entryRecordSchema.parse(await (await askFile('entry', 'json', [slugs.first])).json()).slug).toBe(slugs.first);
});

test('a former address leads on, an archived entry says that it is gone, and nothing else is found', async () => {
  const moved = await askFile('entry', 'csv', ['its-former-name'], '', { locale: 'fr' });
  expect([moved.status, moved.headers.get('location')]).toEqual([308, `/fr/catalogue/${slugs.third}.csv`]);
  const gone = await askFile('entry', 'csv', [slugs.gone]);
  expect([gone.status, problemSchema.parse(await gone.json()).archived]).toEqual([410, { day: '2026-11-05', reason: 'It ended.' }]);
  for (const [thing, of] of [['entry', ['no-such-entry']], ['vocabulary', ['no-such-list']], ['chart', ['no-such-chart']], ['moon', []]] as const) expect((await askFile(thing, 'json', of)).status).toBe(404);
});

test('who goes away stops what is being written', async () => {
  const answer = await askFile('list', 'csv');
  const reader = answer.body!.getReader();
  await reader.read();
  await reader.cancel();
  expect((await reader.read()).done).toBe(true);
});
