import { Readable } from 'node:stream';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { describe, expect, test, vi } from 'vitest';
import robots from '@/app/robots';
import { fullVocabularies } from '@/lib/catalogue/full-vocabulary';
import { mapOfMaps, MOST_ADDRESSES, siteMap } from '@/lib/interchange/site-map';
import { real } from '../catalogue/snapshots';
import { checkedBy } from './xml-schema';

vi.mock('@/lib/site-address', () => ({ siteAddress: async () => new URL('https://practices.example.org') }));

const site = new URL('https://practices.example.org');
const wrong = checkedBy('node_modules/sitemap/schema/sitemap.xsd');
const readMap = (xml: string) => parseSitemap(Readable.from([xml]));
const addressesOf = async (xml: string) => (await readMap(xml)).map(({ url }) => url);

test('robots are told where the map is', async () => {
  expect((await robots()).sitemap).toBe('https://practices.example.org/sitemap.xml');
});

test('the map of maps names maps that there are', async () => {
  const maps = await parseSitemapIndex(Readable.from([mapOfMaps(real, site)]));
  expect(maps.map(({ url }) => url)).toEqual(['https://practices.example.org/sitemap/0.xml']);
  expect(siteMap(real, 0, site)).toBeDefined();
  expect(siteMap(real, 1, site)).toBeUndefined();
});

describe('the map', () => {
  const xml = siteMap(real, 0, site)!;

  test('is right by the schema of sitemaps', () => {
    expect(wrong(xml)).toEqual([]);
  });

  test('holds every entry with the moment of its last change, every list and value, and no address twice', async () => {
    const pages = await readMap(xml);
    const byAddress = new Map(pages.map((page) => [page.url, page]));
    expect(byAddress.size).toBe(pages.length);
    for (const { slug, firstPublished } of real.entries) expect(byAddress.get(`https://practices.example.org/catalogue/${slug}`)?.lastmod).toContain(firstPublished);
    for (const { list, terms } of fullVocabularies(real)) for (const slug of terms.map((term) => term.slug)) expect(byAddress.has(`https://practices.example.org/vocabulary/${list}/${slug}`)).toBe(true);
    for (const path of ['/', '/catalogue', '/insights', '/vocabulary', '/glossary', '/about', '/data']) expect(byAddress.has(`https://practices.example.org${path}`)).toBe(true);
  });
});

test('what one map cannot hold goes into the next', async () => {
  const copies = Array.from({ length: MOST_ADDRESSES }, (_, i) => ({ ...real.entries[0]!, slug: `copy-${i}` }));
  const many = { ...real, entries: copies };
  const index = await parseSitemapIndex(Readable.from([mapOfMaps(many, site)]));
  expect(index).toHaveLength(2);
  const [first, second] = [siteMap(many, 0, site)!, siteMap(many, 1, site)!];
  expect(first.match(/<url>/g)).toHaveLength(MOST_ADDRESSES);
  const rest = await addressesOf(second);
  expect(rest.length).toBeGreaterThan(100);
  expect(rest.filter((address) => first.includes(`<loc>${address}</loc>`))).toEqual([]);
});
