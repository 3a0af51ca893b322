import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countBits, intersection } from '@/lib/catalogue/bit-set';
import { facetOf, UNKNOWN } from '@/lib/catalogue/facets';
import { catalogueHref } from '@/lib/catalogue/href';
import { matching, searchTotal } from '@/lib/catalogue/matching';
import { everything } from '@/lib/catalogue/query';
import { search } from '@/lib/catalogue/search';
import type { CatalogueQuery, FacetValue } from '@/lib/catalogue/types';
import { coveringRuns, runs } from '../sampling/runs';
import { pairedQueries } from './paired-queries';
import { queries } from './queries';
import { follow, snapshots, view } from './snapshots';

describe.each(snapshots)('in the %s catalogue', { timeout: 60_000 }, (_name, snapshot) => {
  const assert = (claim: (query: CatalogueQuery) => void, often: { readonly numRuns: number; readonly examples?: [CatalogueQuery][] }) => fc.assert(fc.property(queries(snapshot), (query) => void claim(query)), often);
  const holds = (claim: (query: CatalogueQuery) => void, full = 400) => assert(claim, { numRuns: runs(full) });
  const holdsInPairs = (claim: (query: CatalogueQuery) => void, full: number) => assert(claim, coveringRuns(full, pairedQueries(snapshot)));
  const total = (href: string) => searchTotal(snapshot, follow(snapshot, href));

  test('a count is what its link returns; with another value chosen the link returns the union, never fewer', () => {
    holdsInPairs((query) => {
      for (const { param, values } of search(snapshot, query, view).facets) {
        const chosen = query.filters[param] ?? [];
        for (const value of sample(values)) {
          if (chosen.length === 0) expect(total(value.href), value.href).toBe(value.count);
          else if (!value.selected) expect(total(value.href), value.href).toBeGreaterThanOrEqual(value.count);
        }
      }
    }, 400);
  });

  test('every count of every facet is what its link returns', () => {
    for (const query of [everything, { ...everything, tags: 'primary' } as const, { ...everything, filters: { kind: ['enabler'] } }]) {
      for (const { param, values } of search(snapshot, query, view).facets) {
        if (query.filters[param as 'kind']) continue;
        for (const value of values) expect(total(value.href), value.href).toBe(value.count);
      }
    }
  });

  test('an address gives back the query it was made from', () => {
    holds((query) => expect(follow(snapshot, catalogueHref(query, 'en'))).toEqual(query), 2000);
  });

  test('an address has one form, whatever the order in which it was put together', () => {
    holds((query) => {
      const href = catalogueHref(query, 'ar');
      const shuffled = [...new URL(href, 'https://example.org').searchParams].reverse();
      expect(catalogueHref(follow(snapshot, `/?${new URLSearchParams(shuffled)}`), 'ar')).toBe(href);
    }, 500);
  });

  test('pages part the result: every entry once, in an order that does not change', () => {
    holds((asked) => {
      const query = { ...asked, perPage: 7 };
      const { pageCount, total: found } = search(snapshot, query, view);
      const pages = Array.from({ length: pageCount }, (_, i) => search(snapshot, { ...query, page: i + 1 }, view).hits);
      const slugs = pages.flat().map((hit) => hit.entry.slug);
      expect(new Set(slugs).size).toBe(found);
      expect(slugs).toHaveLength(found);
      for (const page of pages.slice(0, -1)) expect(page).toHaveLength(7);
    }, 150);
  });

  test('a chip drops just that', () => {
    holds((query) => {
      for (const { param, slug, href } of search(snapshot, query, view).chips) {
        expect(parts(follow(snapshot, href))).toEqual(parts(query).filter((part) => part !== `${param}=${slug}`));
      }
    });
  });

  test('counted by primary values a query never finds what it does not find by all', () => {
    holds((query) => {
      const all = matching(snapshot, { ...query, tags: 'all' });
      const primary = matching(snapshot, { ...query, tags: 'primary' });
      expect(intersection([all, primary])).toEqual(primary);
    });
  });

  test('primary values and unknown of a ranked facet add up to the entries it applies to', () => {
    holds((query) => {
      const counted = { ...query, tags: 'primary' } as const;
      const matched = matching(snapshot, counted);
      for (const { param, values } of search(snapshot, counted, view).facets) {
        if (!facetOf(param).ranked || counted.filters[param]) continue;
        expect(sum(values)).toBe(countBits(intersection([matched, snapshot.facets.get(param)!.applies])));
      }
    }, 300);
  });

  test('what words are read as, and what is offered where nothing is found, returns what it says', () => {
    holds((query) => {
      const { interpretations, relaxations, whole, hits, total: found } = search(snapshot, query, view);
      const offers = [...interpretations, ...relaxations];
      expect(whole).toBeLessThanOrEqual(found);
      if (query.page === 1 && query.sort === 'relevance') expect(hits.findIndex(({ match }) => match === 'some')).toBe(whole < Math.min(found, query.perPage) ? whole : -1);
      for (const offer of offers) {
        expect(offer.count, offer.href).toBeGreaterThan(0);
        expect(total(offer.href), offer.href).toBe(offer.count);
      }
      if (found === 0) expect(relaxations.length).toBeGreaterThan(0);
      else expect(relaxations).toEqual([]);
    }, 400);
  });

  test('a country counts in its region', () => {
    const { values } = search(snapshot, everything, view).facets.find(({ param }) => param === 'country')!;
    for (const { slug, parent, count } of values.filter((value) => value.slug !== UNKNOWN)) {
      expect(parent).toBeDefined();
      expect(searchTotal(snapshot, { ...everything, filters: { country: [slug], region: [parent!] } })).toBe(count);
    }
  });
});

/** Some values of a facet: the chosen ones, and others from the whole length of the list. */
function sample(values: readonly FacetValue[]): FacetValue[] {
  const step = Math.max(1, Math.floor(values.length / 3));
  return values.filter((value, i) => value.selected || i % step === 0);
}

function sum(values: readonly FacetValue[]): number {
  return values.reduce((total, { count }) => total + count, 0);
}

/** The conditions of a query, each as one text. */
function parts({ text, filters, from, to, tags, perPage }: CatalogueQuery): string[] {
  return [
    ...(text === '' ? [] : [`q=${text}`]),
    ...Object.entries(filters).flatMap(([param, values]) => values.map((value) => `${param}=${value}`)),
    ...(from === undefined ? [] : [`from=${from}`]),
    ...(to === undefined ? [] : [`to=${to}`]),
    tags,
    String(perPage),
  ];
}
