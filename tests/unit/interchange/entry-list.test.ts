import { describe, expect, test } from 'vitest';
import { facetParams } from '@/lib/catalogue/facets';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { search } from '@/lib/catalogue/search';
import { entryList, entryListSchema } from '@/lib/interchange/entry-list';
import { ask, snapshots, view } from '../catalogue/snapshots';

const site = new URL('https://practices.example.org');
const queries = ['', 'q=shelter', 'phase=arrival&phase=camps&region=europe', 'tags=primary&sort=title&per-page=100', 'q=nothing+has+these+words'];

function allSlugs(snapshot: Snapshot, parameters: string): string[] {
  const pages = [1, 2, 3].map((page) => search(snapshot, ask(snapshot, `${parameters}&per-page=100&page=${page}`), view));
  return pages.flatMap(({ hits }) => hits.map(({ entry }) => entry.slug));
}

describe.each(snapshots)('%s entries', (_, snapshot) => {
  test.each(queries)('the list for “%s” fits its schema and says what the page shows', (parameters) => {
    const result = search(snapshot, ask(snapshot, parameters), view);
    const list = entryList(result, result.query.page, snapshot, site);
    expect(entryListSchema.parse(JSON.parse(JSON.stringify(list)))).toEqual(list);
    expect(list.total).toBe(result.total);
    expect(list.facets).toEqual(result.facets);
    expect(list.entries.map(({ slug }) => slug)).toEqual(result.hits.map(({ entry }) => entry.slug));
  });

  test('the values of an entry are those under which the facets count it', () => {
    const result = search(snapshot, ask(snapshot, 'per-page=100'), view);
    for (const { slug, values } of entryList(result, 1, snapshot, site).entries.slice(0, 5))
      for (const param of facetParams)
        for (const value of values[param] ?? []) expect(allSlugs(snapshot, `${param}=${value}`), `${slug} ${param}=${value}`).toContain(slug);
  });

  test('the primary value comes first', () => {
    const result = search(snapshot, ask(snapshot, 'kind=practice&per-page=100'), view);
    for (const { slug, values } of entryList(result, 1, snapshot, site).entries) {
      const primary = snapshot.bySlug.get(slug)!.classification.phase?.find((tag) => tag.primary);
      expect(values.phase?.[0], slug).toBe(primary?.value);
    }
  });

  test('a page after the last is empty and keeps its number', () => {
    const result = search(snapshot, ask(snapshot, 'page=99'), view);
    expect(entryList(result, 99, snapshot, site)).toMatchObject({ page: 99, entries: [], total: snapshot.entries.length });
  });

  test('addresses of entries are whole', () => {
    const result = search(snapshot, ask(snapshot, ''), view);
    for (const { slug, url } of entryList(result, 1, snapshot, site).entries) expect(url).toBe(`https://practices.example.org/catalogue/${slug}`);
  });
});
