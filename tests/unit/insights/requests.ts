import fc from 'fast-check';
import { facetParams, type FacetParam } from '@/lib/catalogue/facets';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { CatalogueQuery } from '@/lib/catalogue/types';
import { readChartRequest } from '@/lib/insights/chart-request';
import { chartIds, mapRoles, specialCharts, type ChartId, type ChartRequest } from '@/lib/insights/charts';
import { parseInsightsQuery } from '@/lib/insights/places';
import { publishedParams } from '@/lib/insights/published';
import { besideFilters, joined, pairedParameters } from '@/tests/unit/catalogue/paired-queries';
import { parameters } from '@/tests/unit/catalogue/queries';
import { coveringPairs } from '../sampling/pairs';

/** Queries as readers of insights put them together. */
export function insightsQueries(snapshot: Snapshot): fc.Arbitrary<CatalogueQuery> {
  return parameters(snapshot).map((params) => parseInsightsQuery(snapshot, params));
}

export function pairedInsightsQueries(snapshot: Snapshot): [CatalogueQuery][] {
  return pairedParameters(snapshot).map((params) => [parseInsightsQuery(snapshot, params)]);
}

/** Every chart with every kind, way of counting, year and form of words, in pairs. */
export function pairedCharts(snapshot: Snapshot): [ChartRequest, CatalogueQuery][] {
  const rows = coveringPairs({ chart: [...new Set([...chartIds, ...specialCharts])], ...besideFilters });
  return rows.map(({ chart, ...others }) => {
    const params = joined(Object.values(others));
    return [readChartRequest(snapshot, chart, params).request, parseInsightsQuery(snapshot, params)];
  });
}

/** Any chart, with parameters that belong to it or to none. */
export function requests(snapshot: Snapshot): fc.Arbitrary<ChartRequest> {
  const id = fc.oneof(fc.constantFrom(...chartIds), fc.constantFrom(...specialCharts));
  return id.chain((chart) => requestsOf(snapshot, chart));
}

/** One chart, with its own parameters as readers choose them, and some that it does not understand. */
export function requestsOf<I extends ChartId>(snapshot: Snapshot, id: I): fc.Arbitrary<Extract<ChartRequest, { readonly id: I }>> {
  const param = fc.constantFrom(...facetParams);
  const selection = fc.oneof(fc.constantFrom('all', 'report-2016', 'nothing'), param.chain((facet) => sides(snapshot, facet)));
  const own = fc.record(
    { rows: param, columns: param, split: param, role: fc.constantFrom(...Object.keys(mapRoles), 'none'), facet: fc.oneof(param, fc.constantFrom(...publishedParams)), first: selection, second: selection },
    { requiredKeys: [] },
  );
  return own.map((params) => readChartRequest(snapshot, id, new URLSearchParams(params)).request as Extract<ChartRequest, { readonly id: I }>);
}

function sides(snapshot: Snapshot, param: FacetParam): fc.Arbitrary<string> {
  return fc.constantFrom(...snapshot.facets.get(param)!.bySlug.keys(), 'no-such-value').map((value) => `${param}:${value}`);
}
