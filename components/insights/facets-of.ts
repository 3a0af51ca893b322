import type { FacetParam } from '@/lib/catalogue/facets';
import { mapRoles, type ChartRequest } from '@/lib/insights/charts';

/** The facets that a chart of the catalogue counts by. */
export function facetsOf(request: ChartRequest): readonly FacetParam[] {
  if (request.id === 'matrix') return [request.rows, request.columns, ...(request.split ? [request.split] : [])];
  if (request.id === 'map') return [mapRoles[request.role]];
  return request.id === 'compare' || request.id === 'report-2016' ? [request.facet] : [request.id];
}
