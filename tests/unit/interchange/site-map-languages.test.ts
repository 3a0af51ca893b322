import { Readable } from 'node:stream';
import { parseSitemap } from 'sitemap';
import { expect, test, vi } from 'vitest';
import { siteMap } from '@/lib/interchange/site-map';
import { locales } from '@/lib/vocabulary/locale';
import { real } from '../catalogue/snapshots';

vi.mock('@/lib/messages/translator', async (importOriginal) => ({ ...(await importOriginal<object>()), spokenLocale: (locale: string) => locale }));

test('once pages are translated, each language has its address, and each names the others', async () => {
  const pages = await parseSitemap(Readable.from([siteMap(real, 0, new URL('https://practices.example.org'))!]));
  const { slug } = real.entries[0]!;
  const ofEntry = pages.filter(({ url }) => url.endsWith(`/catalogue/${slug}`));
  expect(ofEntry.map(({ url }) => url)).toEqual(['', '/fr', '/es', '/ar'].map((prefix) => `https://practices.example.org${prefix}/catalogue/${slug}`));
  for (const { links } of ofEntry)
    expect(links?.map(({ lang, url }) => [lang, url])).toEqual([...locales.map((locale, i) => [locale, ofEntry[i]!.url]), ['x-default', ofEntry[0]!.url]]);
});
