import type { Basis, Entry } from '@/lib/catalogue/entry';
import { valuesOf, type ValueSources } from '@/lib/catalogue/entry-values';
import { vocabularyOf } from '@/lib/vocabulary/lists';
import { listedFacets, type ClassifiedParam, type FacetDefinition, type FacetParam } from '@/lib/catalogue/facets';

/** `basis` is absent where the value follows from another part of the entry: the region of a country, the type of an organisation. */
export type ClassifiedValue = { readonly slug: string; readonly primary: boolean; readonly basis?: Basis; readonly note?: string };

export type ClassifiedFacet = { readonly param: FacetParam; readonly ranked: boolean; readonly values: readonly ClassifiedValue[] };

/** The kind stands above the title, organisations have a part of their own. */
const SHOWN_ELSEWHERE: readonly FacetParam[] = ['kind', 'organisation'];

/** What the entry has in a facet, the primary value first, then in the order of the vocabulary. */
export function classifiedValues(entry: Entry, facet: FacetDefinition, sources: ValueSources): ClassifiedValue[] {
  const tags = entry.classification[facet.param as ClassifiedParam] ?? [];
  const values = valuesOf(entry, facet, sources).map(({ slug, primary }) => {
    const tag = tags.find(({ value }) => value === slug);
    return { slug, primary: facet.ranked && primary, ...(tag && { basis: tag.basis, ...(tag.note && { note: tag.note }) }) };
  });
  const order = vocabularyOf(facet.param).terms.map(({ slug }) => slug);
  return values.sort((a, b) => Number(b.primary) - Number(a.primary) || order.indexOf(a.slug) - order.indexOf(b.slug));
}

/** Every facet in which the entry has a value, in the order of the catalogue's panel. */
export function classification(entry: Entry, sources: ValueSources): ClassifiedFacet[] {
  return listedFacets
    .filter(({ param }) => !SHOWN_ELSEWHERE.includes(param))
    .map((facet) => ({ param: facet.param, ranked: facet.ranked, values: classifiedValues(entry, facet, sources) }))
    .filter(({ values }) => values.length > 0);
}
