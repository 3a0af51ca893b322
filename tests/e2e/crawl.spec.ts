import type { EntryList } from '@/lib/interchange/entry-list';
import { Random } from '../bench/generate/random';
import { Crawl, isWorkspace, type Promised } from './reading/crawl';
import { isFirstToFollow } from './reading/first-to-follow';
import { rawRequest } from './reading/raw-request';
import { expect, test } from './support/test';

/** The walk is gone in parts, so that both workers take some of it. */
const PARTS = 6;
const PAGES = 70;
const CALLS = 170;
const QUERY_PAGES = 34;
const SEED = 20;
const starts = [
  '/', '/catalogue', '/vocabulary', '/about', '/glossary', '/vocabulary/principle', '/vocabulary/country', '/catalogue?q=sheltr+jordon', '/catalogue?q=shelter+Jordan',
  '/catalogue?need=shelter&country=FJI&gcm=7', '/catalogue?tags=primary', '/catalogue?q=health&show=organisation', '/ar/catalogue?phase=arrival',
  '/insights', '/insights?part=where&region=europe&tags=all', '/insights?kind=enabler', '/insights?kind=enabler&kind=practice', '/ar/insights?phase=arrival', '/insights/phase?region=europe', '/insights/matrix?rows=need&columns=region&split=support',
  '/insights/map?role=origin&tags=all', '/insights/compare?facet=need&first=region%3Aeurope&second=population%3Achildren', '/insights/report-2016?facet=dimension', '/insights/began', '/insights/organisation?q=health', '/insights/brief',
];

test.setTimeout(300_000);

/** What is wrong with a number, or nothing. */
function broken({ source, link, least, most }: Promised, total: number): string[] {
  return total >= least && total <= most ? [] : [`${source} says “${link.text}” and ${link.href} finds ${total}`];
}

for (let part = 0; part < PARTS; part++)
  test(`a number on a link is what it returns, and every link leads somewhere, all over the site (${part + 1} of ${PARTS})`, async ({ page, baseURL }) => {
    await page.goto('/about');
    const random = new Random(SEED + part);
    const crawl = new Crawl(page, random);
    await crawl.run(starts.filter((_, place) => place % PARTS === part), PAGES);
    expect([...crawl.pages.values()].filter(({ status }) => status !== 200).map(({ path }) => path)).toEqual([]);

    const visited = crawl.promises.flatMap((promise) => {
      const total = crawl.pages.get(promise.link.href)?.total;
      return total === undefined || total === null ? [] : [{ promise, total }];
    });
    expect(visited.flatMap(({ promise, total }) => broken(promise, total))).toEqual([]);
    expect(visited.length).toBeGreaterThan(PAGES / 2);

    const others = crawl.promises.filter(({ link }) => !crawl.pages.has(link.href) && /^(\/ar)?\/catalogue(\?|$)/.test(link.href));
    const called = random.some(others, CALLS);
    for (const promise of called) {
      const parameters = new URL(promise.link.href, baseURL).searchParams;
      parameters.delete('show');
      const { total } = JSON.parse((await rawRequest(baseURL!, `/api/v1/entries?${parameters}`)).body) as EntryList;
      expect(broken(promise, total)).toEqual([]);
    }

    const rest = crawl.unvisited();
    const followed = [...rest.filter((href) => !href.includes('?')), ...random.some(rest.filter((href) => href.includes('?')), QUERY_PAGES)].filter(isFirstToFollow);
    for (const href of followed) {
      const { status, headers } = await rawRequest(baseURL!, href);
      expect(isWorkspace(href) ? [307] : [200, 308], href).toContain(status);
      if (isWorkspace(href)) expect(headers.location, href).toMatch(/^(\/(ar|fr|es))?\/sign-in\?next=/);
    }
    console.log(`${crawl.pages.size} pages read, ${visited.length} numbers compared with pages, ${called.length} with the API, ${followed.length} other links followed`);
  });
