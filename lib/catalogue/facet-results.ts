import type { FacetIndex } from './facet-index';
import { isListed, type FacetParam } from './facets';
import { facetHrefs } from './href';
import { labelOf, type View } from './labels';
import { conditionsOf, countValues, meeting, type Conditions } from './matching';
import type { Snapshot } from './snapshot';
import type { CatalogueQuery, FacetResult, FacetValue } from './types';
import { localised } from '@/lib/vocabulary/locale';

/** The listed facets that can tell entries of this query apart, or the asked ones, with the counts of all their values. */
export function facetResults(snapshot: Snapshot, query: CatalogueQuery, conditions: Conditions, view: View, asked?: readonly FacetParam[]): FacetResult[] {
  const all = meeting(snapshot, conditions);
  const hrefs = facetHrefs(query, view.locale, view.place);
  const isMeant = (facet: FacetIndex) => (asked ? asked.includes(facet.definition.param) : isListed(facet.definition) && appears(facet, query));
  return [...snapshot.facets.values()].filter(isMeant).map((facet) => {
    const { param } = facet.definition;
    const counts = () => countValues(facet, conditions.filters.has(param) ? meeting(snapshot, conditions, param) : all, query.tags);
    return facetResult(facet, query, counts, hrefs, view);
  });
}

/** Facets alone, without the entries. */
export function countedFacets(snapshot: Snapshot, query: CatalogueQuery, view: View, asked?: readonly FacetParam[]): FacetResult[] {
  return facetResults(snapshot, query, conditionsOf(snapshot, query), view, asked);
}

/** With a kind chosen, facets of the other kind say nothing; one with a chosen value stays, so that it can be taken back. */
export function appears({ definition: { param, appliesTo } }: FacetIndex, { filters }: CatalogueQuery): boolean {
  const chosen = filters.kind ?? appliesTo;
  return filters[param] !== undefined || appliesTo.some((kind) => chosen.includes(kind));
}

/** Values are counted when they are asked for: a page shows a few facets of many. */
function facetResult(facet: FacetIndex, { filters }: CatalogueQuery, counts: () => readonly number[], hrefs: (param: FacetParam) => (slug: string) => string, view: View): FacetResult {
  const { param } = facet.definition;
  let known: readonly FacetValue[] | undefined;
  return {
    param,
    label: localised(facet.label, view.locale),
    get values() {
      return (known ??= facetValues(facet, filters[param] ?? [], counts(), hrefs(param), view));
    },
  };
}

function facetValues(facet: FacetIndex, chosen: readonly string[], counts: readonly number[], href: (slug: string) => string, view: View): FacetValue[] {
  return facet.values.map((value, i): FacetValue => {
    const { slug, parent } = value;
    const [label, count, selected] = [labelOf(value, view), counts[i]!, chosen.includes(slug)];
    return parent === undefined ? { slug, label, count, selected, href: href(slug) } : { slug, label, count, selected, href: href(slug), parent };
  });
}

/** The same values, the most frequent first: for facets with more values than a panel can show. */
export function byCount(values: readonly FacetValue[]): FacetValue[] {
  return [...values].sort((a, b) => b.count - a.count);
}
