import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, test, vi } from 'vitest';
import { FEED_ITEMS } from '@/lib/interchange/feeds/feed';
import { askFile } from './asked';
import { changes, collection, slugs } from './collection';

vi.mock('@/lib/catalogue/current', async (original) => ({ ...(await original<object>()), ...(await import('./collection')).current() }));
vi.mock('@/lib/site-address', () => ({ siteAddress: async () => new URL('https://practices.example.org') }));

const atom = async (thing = 'list', of: string[] = [], query = '') => parseAtomFeed(await (await askFile(thing, 'atom', of, query)).text());
const json = async (thing = 'list', of: string[] = [], query = '') => parseJsonFeed(await (await askFile(thing, 'jsonfeed', of, query)).text());

test('a feed reader finds what changed, the newest first, each with an address and an id of its own', async () => {
  const { entries = [], updated, title, links } = await atom();
  expect(title?.value).toBe('Smart Practices: all practices and enablers');
  expect(links?.map(({ rel, href }) => ({ rel, href }))).toEqual([{ rel: 'self', href: 'https://practices.example.org/catalogue.atom' }, { rel: 'alternate', href: 'https://practices.example.org/catalogue' }]);
  expect(updated).toBe(changes.at(-1)!.at);
  expect(entries).toHaveLength(FEED_ITEMS);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(FEED_ITEMS);
  expect(entries.map((entry) => entry.updated)).toEqual([...changes].reverse().slice(0, FEED_ITEMS).map(({ at }) => at));
  expect(entries.slice(0, 5).map((entry) => entry.title?.value?.split(':')[0])).toEqual(['Taken out', 'Changed', 'New address', 'Verified again', 'Changed']);
});

test('a change says which parts changed and what editors say of it', async () => {
  const { entries = [] } = await atom('entry', [slugs.first]);
  expect(entries.map(({ summary }) => summary?.value)[0]).toBe('Changed: Lessons and Journey phase. The office <told> & us "more".');
  expect(entries.map(({ title }) => title?.value?.split(':')[0])).toEqual(['Changed', 'New']);
});

test('what was told once keeps its id when the entry gets another address', async () => {
  const ids = (await atom('entry', [slugs.third])).entries?.map(({ id }) => id!.replace('https://practices.example.org/catalogue/', ''));
  expect(ids?.toSorted()).toEqual([`${slugs.third}#4-changed`, `${slugs.third}#4-renamed`, 'its-former-name#1-published'].toSorted());
});

test('both kinds of feed tell the same', async () => {
  const [one, other] = [await atom('list', [], '?region=europe'), await json('list', [], '?region=europe')];
  expect(other.items?.map((item) => [item.id, item.url, item.title, item.content_text])).toEqual(one.entries?.map((entry) => [entry.id, entry.links?.[0]?.href, entry.title?.value, entry.summary?.value]));
  expect(other.feed_url).toBe('https://practices.example.org/catalogue.jsonfeed?region=europe');
});

test('a feed of a filter tells of the entries that the filter finds, and of those it would find had they not gone', async () => {
  const { entries = [] } = await atom('list', [], '?kind=enabler');
  const enablers = new Set(collection.entries.filter(({ kind }) => kind === 'enabler').map(({ slug }) => slug));
  const told = entries.map(({ id }) => /catalogue\/([^#]+)#/.exec(id!)![1]!);
  for (const slug of told) expect(enablers.has(slug) || slug === slugs.gone).toBe(true);
});

test('an entry that was taken out can still be followed to its end', async () => {
  const { entries = [] } = await atom('entry', [slugs.gone]);
  expect(entries[0]).toMatchObject({ title: { value: expect.stringMatching(/^Taken out:/) as string }, summary: { value: 'It ended.' } });
  expect((await askFile('entry', 'json', [slugs.gone])).status).toBe(410);
});

test('a filter that finds nothing is a feed without entries', async () => {
  const { entries = [], updated } = await atom('list', [], '?q=zzzzqqq');
  expect([entries, updated]).toEqual([[], changes[0]!.at]);
});
