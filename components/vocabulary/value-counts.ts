import { facetParams, type FacetParam } from '@/lib/catalogue/facets';
import { everything } from '@/lib/catalogue/query';
import { search } from '@/lib/catalogue/search';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { CatalogueQuery, FacetValue, SearchResult } from '@/lib/catalogue/types';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

/** Values of a list that filters the catalogue, each with its number of entries now and the link that returns them. */
export type ValueCounts = { readonly total: number; readonly bySlug: ReadonlyMap<string, FacetValue> };

export function isFacet(list: string): list is FacetParam {
  return (facetParams as readonly string[]).includes(list);
}

export function searchIn(snapshot: Snapshot, query: CatalogueQuery, locale: Locale): SearchResult {
  return search(snapshot, query, { locale, words: { unknown: translator(locale)('catalogue.unknown') } });
}

/** Null for a list that is not a facet: its values are not counted. */
export function valueCounts(snapshot: Snapshot, list: string, locale: Locale): ValueCounts | null {
  if (!isFacet(list)) return null;
  const { total, facets } = searchIn(snapshot, everything, locale);
  const values = facets.find(({ param }) => param === list)?.values ?? [];
  return { total, bySlug: new Map(values.map((value) => [value.slug, value])) };
}
