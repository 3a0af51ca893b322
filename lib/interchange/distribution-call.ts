import { facetParams, type FacetParam } from '@/lib/catalogue/facets';
import type { QueryProblem } from '@/lib/catalogue/query-problems';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { cutText } from '@/lib/catalogue/text/cut';
import { readChartCall, repeated, type ChartCall } from './chart-call';
import { refuseWhere } from './parameter-problems';

/** What says which distribution is meant: a facet, or two that are crossed, with a third one that may split the cells. */
export const distributionParams = ['facet', 'rows', 'columns', 'split'] as const;
const WAYS = ['facet=<facet>', 'rows=<facet>&columns=<facet>', 'rows=<facet>&columns=<facet>&split=<facet>'];

/** Reads a call for a distribution and refuses what it does not understand. */
export function readDistributionCall(snapshot: Snapshot, params: URLSearchParams): ChartCall {
  refuseWhere([...repeated(params, distributionParams), ...wayProblems(params)], distributionParams);
  const facet = params.get('facet');
  if (facet === null) return readChartCall(snapshot, 'matrix', params);
  const others = new URLSearchParams([...params].filter(([name]) => name !== 'facet'));
  return readChartCall(snapshot, facet, others);
}

function wayProblems(params: URLSearchParams): QueryProblem[] {
  const facet = params.get('facet');
  const crossed = (['rows', 'columns', 'split'] as const).find((name) => params.has(name));
  if (facet === null) return params.has('rows') && params.has('columns') ? [] : [{ param: crossed ?? 'facet', value: (crossed && params.get(crossed)) ?? '', allowed: WAYS }];
  if (crossed) return [{ param: crossed, value: params.get(crossed) ?? '', allowed: WAYS }];
  return facetParams.includes(facet as FacetParam) ? [] : [{ param: 'facet', value: cutText(facet, 100), allowed: facetParams }];
}
