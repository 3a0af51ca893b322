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

/** Whether robots that keep to it may ask this address: the longest rule that fits counts, and here none allows what another forbids. */
function mayAsk(robots: string, address: string): boolean {
  const rules = [...robots.matchAll(/^Disallow: (.+)$/gm)].map(([, rule]) => new RegExp(`^${rule!.replace(/[.?+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}`));
  const { pathname, search } = new URL(address, 'http://here.invalid');
  return !rules.some((rule) => rule.test(pathname + search));
}

test('robots are kept from combinations of filters, and from no page that is to be found', async ({ page, request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  for (const address of ['/catalogue?phase=arrival&region=europe', '/fr/catalogue?q=shelter&page=2', '/insights?region=europe', '/ar/insights/need?split=kind', '/insights/matrix?rows=need', '/data/use?phase=arrival', '/api/v1/entries', '/catalogue.csv']) expect(mayAsk(robots, address), address).toBe(false);
  for (const address of ['/', '/fr', '/catalogue', '/ar/catalogue', '/catalogue?phase=arrival', '/catalogue?page=2', '/catalogue/trace-the-face', '/insights', '/insights/need', '/fr/insights/map', '/data', '/vocabulary/phase/arrival']) expect(mayAsk(robots, address), address).toBe(true);
  await page.goto('/catalogue?phase=arrival&region=europe');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  const leading = await page.locator('main a[href*="/catalogue?"]:not([rel~=nofollow])').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(leading.filter((href) => mayAsk(robots, href!))).toEqual([]);
});

test('every map that robots are told of is there, and its addresses lead somewhere', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  const [, index] = /^Sitemap: (.+)$/m.exec(robots)!;
  const maps = between(await (await request.get(index!)).text(), 'loc');
  const addresses = (await Promise.all(maps.map(async (map) => between(await (await request.get(map)).text(), 'loc')))).flat();
  const { total } = (await (await request.get('/api/v1/entries')).json()) as EntryList;
  expect(addresses.filter((address) => address.includes('/catalogue/'))).toHaveLength(total);
  expect(addresses.filter((address) => !mayAsk(robots, address))).toEqual([]);
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
