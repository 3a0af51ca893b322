import type { APIRequestContext, APIResponse } from '@playwright/test';
import { facetParams, listedParams } from '@/lib/catalogue/facets';
import { entryListSchema, type EntryList } from '@/lib/interchange/entry-list';
import { entryRecordSchema } from '@/lib/interchange/entry-record';
import { problemSchema, type ParameterProblem } from '@/lib/interchange/problem';
import { expect, test } from './support/test';

const LIST = '/api/v1/entries';

async function list(request: APIRequestContext, query = ''): Promise<EntryList> {
  const response = await request.get(LIST + query);
  expect(response.status(), query).toBe(200);
  return entryListSchema.parse(await response.json());
}

async function problems(response: APIResponse, status: number): Promise<readonly ParameterProblem[]> {
  expect(response.status(), response.url()).toBe(status);
  expect(response.headers()['content-type']).toContain('application/problem+json');
  const problem = problemSchema.parse(await response.json());
  expect(problem.status).toBe(status);
  return problem.problems ?? [];
}

function valuesOf({ facets }: EntryList, param: string) {
  return facets.find((facet) => facet.param === param)?.values ?? [];
}

test('without parameters it lists everything, the first twenty', async ({ request }) => {
  const all = await list(request);
  expect(all.total).toBeGreaterThanOrEqual(175);
  expect(all).toMatchObject({ page: 1, perPage: 20 });
  expect(all.entries).toHaveLength(20);
  expect(all.facets.map(({ param }) => param)).toEqual(listedParams);
  expect(all.catalogueVersion).toBeGreaterThan(0);
});

for (const param of listedParams)
  test(`${param}: every value counts what it returns, and repeated values widen`, async ({ request }) => {
    const values = valuesOf(await list(request), param);
    const sample = [...values].sort((a, b) => b.count - a.count).slice(0, 4);
    const totals: number[] = [];
    for (const { slug, count } of sample) {
      const { total } = await list(request, `?${param}=${slug}`);
      expect(total, slug).toBe(count);
      totals.push(total);
    }
    const both = await list(request, `?${param}=${sample[0]?.slug}&${param}=${sample[1]?.slug}`);
    expect(both.total).toBeGreaterThanOrEqual(Math.max(totals[0] ?? 0, totals[1] ?? 0));
    expect(both.total).toBeLessThanOrEqual((totals[0] ?? 0) + (totals[1] ?? 0));
    expect(valuesOf(both, param).filter(({ selected }) => selected)).toHaveLength(2);
  });

test('entries of a filtered list have the value they were filtered by', async ({ request }) => {
  const { entries, total } = await list(request, '?phase=arrival&per-page=100');
  expect(total).toBeGreaterThan(0);
  for (const entry of entries) expect(entry.values.phase, entry.slug).toContain('arrival');
});

test('facets narrow each other', async ({ request }) => {
  const arrival = await list(request, '?phase=arrival');
  const both = await list(request, '?phase=arrival&region=europe');
  expect(both.total).toBe(valuesOf(arrival, 'region').find(({ slug }) => slug === 'europe')?.count);
  expect(both.total).toBeLessThan(arrival.total);
});

test('words, counting, years and order are the catalogue’s own', async ({ request }) => {
  const all = await list(request);
  const shelter = await list(request, '?q=shelter');
  expect(shelter.total).toBeGreaterThan(0);
  expect(shelter.total).toBeLessThan(all.total);
  expect((await list(request, '?phase=arrival&tags=primary')).total).toBeLessThan((await list(request, '?phase=arrival')).total);
  const years = await list(request, '?from=2012&to=2015');
  expect(years.total).toBeLessThan(all.total);
  const titles = (await list(request, '?sort=title')).entries.map(({ title }) => title);
  expect(titles).toEqual([...titles].sort(new Intl.Collator('en').compare));
});

test('pages together hold every entry once', async ({ request }) => {
  const { total } = await list(request);
  const slugs: string[] = [];
  for (let page = 1; slugs.length < total; page++) {
    const { entries } = await list(request, `?per-page=100&page=${page}`);
    expect(entries.length).toBeGreaterThan(0);
    slugs.push(...entries.map(({ slug }) => slug));
  }
  expect(new Set(slugs).size).toBe(total);
});

test('a page after the last is empty', async ({ request }) => {
  expect(await list(request, '?page=1000')).toMatchObject({ page: 1000, entries: [] });
});

test('an unknown parameter is named, with those that exist', async ({ request }) => {
  const [problem, ...others] = await problems(await request.get(`${LIST}?colour=red`), 400);
  expect(others).toEqual([]);
  expect(problem?.parameter).toBe('colour');
  expect(problem?.allowed).toEqual(expect.arrayContaining([...facetParams, 'q', 'per-page']));
});

test('an unknown value is named, with those that exist', async ({ request }) => {
  const [problem] = await problems(await request.get(`${LIST}?phase=arival`), 400);
  expect(problem).toMatchObject({ parameter: 'phase', value: 'arival' });
  expect(problem?.allowed).toEqual(expect.arrayContaining(['origin', 'arrival', 'unknown']));
});

for (const bad of ['page=-1', 'page=0', 'page=1.5', 'page=1e9', 'page=NaN', 'per-page=0', 'per-page=101', 'from=20x0', 'to=banana', 'sort=best', 'tags=some', 'country=jor', 'gcm=24'])
  test(`${bad} is refused by name`, async ({ request }) => {
    const [problem] = await problems(await request.get(`${LIST}?${bad}`), 400);
    const [parameter, value] = bad.split('=');
    expect(problem).toMatchObject({ parameter, value });
    expect(problem?.detail).not.toBe('');
  });

test('several problems are told at once', async ({ request }) => {
  const found = await problems(await request.get(`${LIST}?phase=arival&colour=red&page=0&need=food&need=drink`), 400);
  expect(found.map(({ parameter }) => parameter).sort()).toEqual(['colour', 'need', 'page', 'phase']);
});

test('an entry of the list is answered whole, without what only editors see', async ({ request }) => {
  const { entries } = await list(request);
  for (const { slug, title, url } of entries.slice(0, 5)) {
    const response = await request.get(`${LIST}/${slug}`);
    const raw: unknown = await response.json();
    expect(Object.keys(raw as object)).not.toEqual(expect.arrayContaining(['editorNotes']));
    const entry = entryRecordSchema.parse(raw);
    expect(entry).toMatchObject({ slug, title, url });
    expect(entry.summary).not.toBe('');
    expect((await request.get(url)).status()).toBe(200);
  }
});

for (const path of [`${LIST}/no-such-entry`, `${LIST}/no/such`, '/api/v1/calls', '/api/v2/entries', '/api/anything'])
  test(`${path} is 404 as a problem`, async ({ request }) => {
    await problems(await request.get(path), 404);
  });

for (const method of ['post', 'put', 'patch', 'delete'] as const)
  test(`${method} is not allowed`, async ({ request }) => {
    const response = await request[method](LIST);
    await problems(response, 405);
    expect(response.headers().allow).toBe('GET, HEAD, OPTIONS');
  });

test('HEAD says what GET would, without a body', async ({ request }) => {
  const [head, get] = [await request.head(`${LIST}?q=water`), await request.get(`${LIST}?q=water`)];
  expect(head.status()).toBe(200);
  expect((await head.body()).length).toBe(0);
  for (const name of ['etag', 'cache-control', 'content-type']) expect(head.headers()[name]).toBe(get.headers()[name]);
});

for (const path of [`${LIST}?q=shelter`, LIST])
  test(`${path}: a client that holds the answer gets 304`, async ({ request }) => {
    const first = await request.get(path);
    const etag = first.headers().etag ?? '';
    expect(etag).toMatch(/^(W\/)?".+"$/);
    const again = await request.get(path, { headers: { 'if-none-match': etag } });
    expect(again.status()).toBe(304);
    expect((await again.body()).length).toBe(0);
    expect((await request.get(path, { headers: { 'if-none-match': '"other"' } })).status()).toBe(200);
  });

test('the same question in other words is the same answer, another question another', async ({ request }) => {
  const tag = async (query: string) => (await request.get(LIST + query)).headers().etag;
  expect(await tag('?need=food&phase=arrival')).toBe(await tag('?phase=arrival&need=food&need=food'));
  expect(await tag('?need=food')).not.toBe(await tag('?need=shelter'));
});

test('a page of any other site may read the answers', async ({ request }) => {
  for (const path of [LIST, `${LIST}?phase=arival`, `${LIST}/no-such-entry`])
    expect((await request.get(path, { headers: { origin: 'https://example.org' } })).headers()['access-control-allow-origin']).toBe('*');
  const preflight = await request.fetch(LIST, { method: 'OPTIONS', headers: { origin: 'https://example.org', 'access-control-request-method': 'GET' } });
  expect(preflight.status()).toBe(204);
  expect(preflight.headers()['access-control-allow-methods']).toContain('GET');
});

test('alive and ready are told apart from the catalogue', async ({ request }) => {
  expect((await request.get('/healthz')).status()).toBe(200);
  const ready = await request.get('/readyz');
  expect(ready.status()).toBe(200);
  expect(await ready.json()).toMatchObject({ catalogueVersion: (await list(request)).catalogueVersion });
});

test('suggestions come with their kind and what they return', async ({ request }) => {
  const response = await request.get('/suggest?q=jord');
  const { suggestions } = (await response.json()) as { suggestions: { label: string; group: string; href: string; note: string }[] };
  expect(suggestions.length).toBeGreaterThan(0);
  expect(suggestions.length).toBeLessThanOrEqual(8);
  expect(suggestions.map(({ label }) => label)).toContain('Jordan');
  for (const { href, group } of suggestions) {
    expect(group).not.toBe('');
    expect((await request.get(href)).status()).toBe(200);
  }
});
