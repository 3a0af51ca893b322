import type { EntryList } from '@/lib/interchange/entry-list';
import { Random } from '../bench/generate/random';
import { expect, test } from './support/test';

const SAMPLE = 60;
const between = (text: string, tag: string) => [...text.matchAll(new RegExp(`<${tag}>([^<]+)</${tag}>`, 'g'))].map(([, inside]) => inside!);

test('the home page tells programs what it is, and browsers how to search it', async ({ page, request }) => {
  await page.goto('/');
  const block = await page.locator('script[type="application/ld+json"]').textContent();
  const { '@graph': nodes } = JSON.parse(block!) as { '@graph': { '@type': string }[] };
  expect(nodes.map((node) => node['@type'])).toEqual(expect.arrayContaining(['WebSite', 'DataCatalog']));
  const search = await page.locator('link[rel=search]').getAttribute('href');
  expect(await (await request.get(search!)).text()).toContain('<OpenSearchDescription');
});

test('every map that robots are told of is there, and its addresses lead somewhere', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  const [, index] = /^Sitemap: (.+)$/m.exec(robots)!;
  const maps = between(await (await request.get(index!)).text(), 'loc');
  const addresses = (await Promise.all(maps.map(async (map) => between(await (await request.get(map)).text(), 'loc')))).flat();
  const { total } = (await (await request.get('/api/v1/entries')).json()) as EntryList;
  expect(addresses.filter((address) => address.includes('/catalogue/'))).toHaveLength(total);
  for (const address of new Random(3).some(addresses, SAMPLE)) expect((await request.get(address, { maxRedirects: 0 })).status(), address).toBe(200);
});

test('a harvester reads every published entry, page after page', async ({ request }) => {
  const { total } = (await (await request.get('/api/v1/entries')).json()) as EntryList;
  const identifiers: string[] = [];
  for (let token: string | undefined = ''; token !== undefined; ) {
    const form: Record<string, string> = { verb: 'ListIdentifiers', ...(token === '' ? { metadataPrefix: 'oai_dc' } : { resumptionToken: token }) };
    const text = await (await request.post('/oai', { form })).text();
    identifiers.push(...between(text, 'identifier'));
    token = /<resumptionToken[^>]*>([^<]+)</.exec(text)?.[1];
  }
  expect(new Set(identifiers).size).toBe(total);
  expect(identifiers).toHaveLength(total);
});
