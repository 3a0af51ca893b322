import type { Entry } from './entry';
import { catalogueHref } from './href';
import type { View } from './labels';
import { everything } from './query';
import { search } from './search';
import type { Snapshot } from './snapshot';
import type { CatalogueQuery, FacetResult, FacetValue } from './types';

export type DimensionNeeds = { readonly dimension: FacetValue; readonly needs: readonly FacetValue[] };

const RECENT_SHOWN = 5;
const practices = { ...everything, filters: { kind: ['practice'] } } satisfies CatalogueQuery;
const enablers = { ...everything, filters: { kind: ['enabler'] } } satisfies CatalogueQuery;

/** Where different readers begin; each is an ordinary query, so its page shows what it is. */
const entranceQueries = {
  branchNeed: { ...practices, filters: { ...practices.filters, need: ['practical-information'], phase: ['arrival'] } },
  branchHealth: { ...practices, filters: { ...practices.filters, need: ['physical-health'], population: ['undocumented-migrants'] } },
  branchChildren: { ...practices, filters: { ...practices.filters, population: ['unaccompanied-children'] } },
  editUnknown: { ...practices, filters: { ...practices.filters, need: ['unknown'] } },
  fundEvaluated: { ...practices, filters: { ...practices.filters, evidence: ['evaluation'] } },
} satisfies Record<string, CatalogueQuery>;

/** What the home page shows: the collection counted once by stop, need and area, every number a link. */
export function overview(snapshot: Snapshot, view: View) {
  const ofPractices = search(snapshot, practices, view);
  const ofEnablers = search(snapshot, enablers, view);
  const phases = valuesOf(ofPractices.facets, 'phase');
  const known = search(snapshot, everything, view);
  return {
    practices: ofPractices.total,
    enablers: ofEnablers.total,
    countries: valuesOf(known.facets, 'country').filter((value) => value.slug !== 'unknown' && value.count > 0).length,
    stops: phases.filter((value) => value.slug !== 'cross-cutting' && value.slug !== 'unknown'),
    crossCutting: phases.find((value) => value.slug === 'cross-cutting')!,
    dimensions: needsByDimension(ofPractices.facets),
    enablerAreas: valuesOf(ofEnablers.facets, 'enabler-area').filter((value) => value.slug !== 'unknown'),
    allEnablers: catalogueHref(enablers, view.locale),
    entrances: new Map(Object.entries(entranceQueries).map(([name, query]) => [name, catalogueHref(query, view.locale)])),
    recent: search(snapshot, { ...practices, sort: 'newest' }, view).hits.slice(0, RECENT_SHOWN).map((hit): Entry => hit.entry),
  };
}

function valuesOf(facets: readonly FacetResult[], param: FacetResult['param']): readonly FacetValue[] {
  return facets.find((facet) => facet.param === param)?.values ?? [];
}

function needsByDimension(facets: readonly FacetResult[]): DimensionNeeds[] {
  const needs = valuesOf(facets, 'need');
  return valuesOf(facets, 'dimension')
    .filter((dimension) => dimension.slug !== 'unknown')
    .map((dimension) => ({ dimension, needs: needs.filter((need) => need.parent === dimension.slug) }));
}
