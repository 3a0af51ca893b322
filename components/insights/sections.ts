import type { FacetParam } from '@/lib/catalogue/facets';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { CatalogueQuery } from '@/lib/catalogue/types';
import { applyingFacets, type ChartRequest } from '@/lib/insights/charts';
import { publishedParams } from '@/lib/insights/published';
import { facetsOf } from './facets-of';

type SectionId = 'kind' | 'journey' | 'areas' | 'meets' | 'crossed' | 'where' | 'whom' | 'known' | 'time' | 'organisations' | 'others' | 'report';
export type PlannedChart = { readonly request: ChartRequest; readonly wide: boolean };
export type PlannedSection = { readonly id: SectionId; readonly charts: readonly PlannedChart[] };

const of = (...params: readonly FacetParam[]): PlannedChart[] => params.map((id) => ({ request: { id }, wide: false }));
const large = (request: ChartRequest): PlannedChart => ({ request, wide: true });
const crossed = (rows: FacetParam, columns: FacetParam): PlannedChart => large({ id: 'matrix', rows, columns, split: null });

/** The overview from the leading charts to the further ones. A facet that is missing here comes under `others`. */
const plan: readonly PlannedSection[] = [
  { id: 'journey', charts: [large({ id: 'phase' })] },
  { id: 'areas', charts: [large({ id: 'enabler-area' }), crossed('enabler-area', 'region')] },
  { id: 'meets', charts: of('dimension', 'support', 'need', 'principle') },
  { id: 'crossed', charts: [crossed('phase', 'dimension')] },
  { id: 'where', charts: [large({ id: 'map', role: 'runs' }), ...of('region', 'country', 'level', 'origin-country', 'transit-country', 'destination-country')] },
  { id: 'whom', charts: of('population', 'vulnerability', 'integration', 'engagement', 'stability', 'horizon') },
  { id: 'known', charts: of('maturity', 'evidence', 'cost', 'gcm') },
  { id: 'time', charts: [large({ id: 'began' }), ...of('published', 'verified')] },
  {
    id: 'organisations',
    charts: [
      ...of('partnership', 'organisation-type', 'funder-type'),
      crossed('implementer-type', 'partner-type'),
      ...of('implementer-type', 'partner-type', 'organisation', 'implementer', 'partner', 'dialogue', 'inclusive', 'ethical'),
    ],
  },
];

/** The sections for this query: charts that can say something of its entries, every one of them. */
export function sectionsFor(snapshot: Snapshot, query: CatalogueQuery): PlannedSection[] {
  const applying: readonly FacetParam[] = applyingFacets(snapshot, query).map(({ param }) => param as FacetParam);
  const kept = plan.map(({ id, charts }) => ({ id, charts: charts.filter(({ request }) => facetsOf(request).every((param) => applying.includes(param))) }));
  const placed = plan.flatMap(({ charts }) => charts.flatMap(({ request }) => (request.id === 'matrix' ? [] : facetsOf(request))));
  const oneKind = query.filters.kind?.length === 1;
  const others = applying.filter((param) => !placed.includes(param) && param !== 'kind');
  return [
    ...(oneKind ? [] : [{ id: 'kind' as const, charts: of('kind') }]),
    ...kept,
    { id: 'others' as const, charts: of(...others) },
    { id: 'report' as const, charts: publishedParams.map((facet): PlannedChart => ({ request: { id: 'report-2018', facet }, wide: false })) },
  ].filter(({ charts }) => charts.length > 0);
}
