import { listedFacets } from '@/lib/catalogue/facets';
import { entryListSchema } from '@/lib/interchange/entry-list';
import { readPages } from './reading/page-reader';
import { expect, test } from './support/test';

const queries = [
  '', '?q=shelter', '?q=legal+advice&sort=title', '?phase=arrival', '?phase=arrival&phase=camps&region=europe', '?tags=primary', '?tags=primary&dimension=physical&need=food',
  '?kind=enabler&enabler-area=human-capacity', '?from=2012&to=2016', '?page=3', '?q=children&page=2&sort=newest', '?country=JOR&country=LBN', '?principle=p2&gcm=15', '?organisation-type=migrant-led',
  '?need=unknown', '?q=sheltr', '?q=UASC', '?q=zzzzzz', '?need=shelter&country=FJI&gcm=7',
];

/** Closed groups come without their values until an address asks for them. */
const opened = listedFacets.filter(({ panel }) => panel === 'closed').map(({ param }) => `show=${param}`).join('&');

test('the page and the API say the same of every query', async ({ page, request }) => {
  await page.goto('/about');
  for (const query of queries)
    await test.step(`“${query}”`, async () => {
      const [shown] = await readPages(page, [`/catalogue${query || '?'}&${opened}`]);
      const list = entryListSchema.parse(await (await request.get(`/api/v1/entries${query}`)).json());
      expect.soft(shown?.total, query).toBe(list.total);
      expect.soft(shown?.entries, query).toEqual(list.entries.map(({ slug }) => slug));

      const byHref = new Map(list.facets.flatMap((facet) => facet.values).map(({ href, count }) => [href, count]));
      const links = shown?.counted.filter(({ kind }) => kind === 'value') ?? [];
      expect.soft(links.length, query).toBeGreaterThan(50);
      expect.soft(links.filter(({ href, count }) => count !== byHref.get(href)), query).toEqual([]);
    });
});

test('the values that a long facet shows on request are all there, zeros too', async ({ page, request }) => {
  await page.goto('/about');
  const list = entryListSchema.parse(await (await request.get('/api/v1/entries')).json());
  for (const param of ['country', 'organisation']) {
    const [shown] = await readPages(page, [`/catalogue?show=${param}`]);
    const values = list.facets.find((facet) => facet.param === param)!.values;
    const links = shown!.counted.filter(({ href }) => href.startsWith(`/catalogue?${param}=`));
    expect(links.map(({ href, count }) => ({ href, count })).sort((a, b) => (a.href < b.href ? -1 : 1))).toEqual(
      values.map(({ href, count }) => ({ href, count })).sort((a, b) => (a.href < b.href ? -1 : 1)),
    );
  }
});

test('suggestions say what their pages find', async ({ page, request }) => {
  await page.goto('/about');
  for (const typed of ['shel', 'euro', 'red cross', 'child']) {
    const { suggestions } = (await (await request.get(`/suggest?q=${encodeURIComponent(typed)}`)).json()) as { suggestions: { href: string; note: string }[] };
    for (const { href, note } of suggestions.filter((suggestion) => suggestion.note !== '')) {
      const [shown] = await readPages(page, [href]);
      expect(shown?.total, href).toBe(parseInt(note, 10));
    }
  }
});
