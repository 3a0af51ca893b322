import { facetParams } from '@/lib/catalogue/facets';
import { parseCatalogueQuery } from '@/lib/catalogue/query';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { CatalogueQuery } from '@/lib/catalogue/types';
import { coveringPairs } from '../sampling/pairs';

/** What a query has beside one filter, as parts of an address; none of each too. */
export const besideFilters = {
  kind: ['', 'kind=practice', 'kind=enabler', 'kind=practice&kind=enabler'],
  text: ['', 'q=shelter+Jordan', 'q=sheltr', 'q=zzzzqqq'],
  tags: ['', 'tags=primary', 'tags=all'],
  year: ['', 'from=2015', 'to=2016', 'from=2009&to=2020'],
} as const;

/** Addresses in which a filter by every facet meets every kind, way of counting, year and form of words. */
export function pairedParameters(snapshot: Snapshot): URLSearchParams[] {
  const rows = coveringPairs({ filter: ['', ...facetParams.map((param, i) => filterBy(snapshot, param, i % 2 === 0 ? 0 : -1))], ...besideFilters });
  return rows.map((row) => joined(Object.values(row)));
}

export function pairedQueries(snapshot: Snapshot): [CatalogueQuery][] {
  return pairedParameters(snapshot).map((params) => [parseCatalogueQuery(snapshot, params)]);
}

export function joined(parts: readonly string[]): URLSearchParams {
  return new URLSearchParams(parts.filter(Boolean).join('&'));
}

/** By the first value of a list, or by its last, which often is unknown. */
function filterBy(snapshot: Snapshot, param: (typeof facetParams)[number], at: 0 | -1): string {
  const slug = [...snapshot.facets.get(param)!.bySlug.keys()].at(at);
  return slug === undefined ? '' : `${param}=${slug}`;
}
