import type { FacetIndex } from '@/lib/catalogue/facet-index';
import { facetOf, facetParams, type FacetParam } from '@/lib/catalogue/facets';
import { appears } from '@/lib/catalogue/facet-results';
import { catalogueHref } from '@/lib/catalogue/href';
import type { View } from '@/lib/catalogue/labels';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { CatalogueQuery, Place } from '@/lib/catalogue/types';
import type { Locale } from '@/lib/vocabulary/locale';
import { comparison, selectionText, type Comparison, type Selection } from './comparison';
import { distribution, type Distribution } from './distribution';
import { matrix, type Matrix } from './matrix';
import { insightsPlace } from './places';
import { publishedDistribution, type PublishedDistribution } from './published';

/** Charts beside the one of each facet. */
export const specialCharts = ['matrix', 'map', 'compare', 'report-2016'] as const;
export type ChartId = FacetParam | (typeof specialCharts)[number];
export const chartIds: readonly ChartId[] = [...facetParams, ...specialCharts];

/** Roles of a country that a map can show, each with the facet that counts it. */
export const mapRoles = { runs: 'country', origin: 'origin-country', transit: 'transit-country', destination: 'destination-country' } as const satisfies Record<string, FacetParam>;
export type MapRole = keyof typeof mapRoles;

/** Which chart is asked for. Together with a query it says everything: the same request gives the same chart in every form. */
export type ChartRequest =
  | { readonly id: FacetParam }
  | { readonly id: 'matrix'; readonly rows: FacetParam; readonly columns: FacetParam; readonly split: FacetParam | null }
  | { readonly id: 'map'; readonly role: MapRole }
  | { readonly id: 'compare'; readonly facet: FacetParam; readonly first: Selection; readonly second: Selection }
  | { readonly id: 'report-2016'; readonly facet: FacetParam };

/** A chart before it is drawn or written: picture, table and every file are made from this. */
export type Chart = { readonly request: ChartRequest; readonly query: CatalogueQuery } & (
  | { readonly form: 'bars' | 'columns' | 'map'; readonly of: Distribution }
  | { readonly form: 'matrix'; readonly of: Matrix }
  | { readonly form: 'comparison'; readonly of: Comparison }
  | { readonly form: 'published'; readonly of: PublishedDistribution }
);

export function chartOf(snapshot: Snapshot, request: ChartRequest, query: CatalogueQuery, view: View): Chart {
  if (request.id === 'matrix') return { request, query, form: 'matrix', of: matrix(snapshot, query, request, view) };
  if (request.id === 'map') return { request, query, form: 'map', of: distribution(snapshot, query, mapRoles[request.role], view) };
  if (request.id === 'compare') return { request, query, form: 'comparison', of: comparison(snapshot, query, request.facet, [request.first, request.second], view) };
  if (request.id === 'report-2016') return { request, query, form: 'published', of: publishedDistribution(snapshot, request.facet, view) };
  return { request, query, form: formOf(request.id), of: distribution(snapshot, query, request.id, view) };
}

/** Years stand beside each other, everything else below each other. */
function formOf(param: FacetParam): 'bars' | 'columns' {
  return facetOf(param).from === 'years' ? 'columns' : 'bars';
}

/** The facets that can tell entries of this query apart. */
export function applyingFacets(snapshot: Snapshot, query: CatalogueQuery): FacetIndex['definition'][] {
  return [...snapshot.facets.values()].filter((facet) => appears(facet, query)).map(({ definition }) => definition);
}

/** Parameters that belong to the chart, not to the query, in the order of its address. */
export function ownParameters(request: ChartRequest): NonNullable<Place['own']> {
  if (request.id === 'matrix') return [['rows', request.rows], ['columns', request.columns], ...(request.split ? [['split', request.split] as const] : [])];
  if (request.id === 'map') return request.role === 'runs' ? [] : [['role', request.role]];
  if (request.id === 'compare') return [['facet', request.facet], ['first', selectionText(request.first)], ['second', selectionText(request.second)]];
  return request.id === 'report-2016' ? [['facet', request.facet]] : [];
}

/** Where the chart stands: `/insights/phase?region=europe`, and with a format `/insights/phase.svg?region=europe`. */
export function chartHref({ request, query }: Pick<Chart, 'request' | 'query'>, locale: Locale, format?: string): string {
  const own = ownParameters(request);
  return catalogueHref(query, locale, insightsPlace(format ? `${request.id}.${format}` : request.id, own));
}
