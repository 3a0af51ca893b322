import type { FacetParam } from '@/lib/catalogue/facets';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { CatalogueQuery } from '@/lib/catalogue/types';
import { applyingFacets, type ChartRequest } from '@/lib/insights/charts';
import { publishedParams } from '@/lib/insights/published';
import { facetsOf } from './facets-of';

/** Parts of the insights with a page of their own: the address is `/insights?part=where`. */
export const parts = ['where', 'routes', 'whom', 'known', 'time', 'organisations', 'partnerships', 'others', 'report', 'compare'] as const;
export type Part = (typeof parts)[number];
export type SectionId = 'kind' | 'journey' | 'areas' | 'leading' | 'crossed' | Exclude<Part, 'compare'>;
export type PlannedChart = { readonly request: ChartRequest; readonly wide: boolean };
export type PlannedSection = { readonly id: SectionId; readonly charts: readonly PlannedChart[] };

const of = (...params: readonly FacetParam[]): PlannedChart[] => params.map((id) => ({ request: { id }, wide: false }));
const large = (request: ChartRequest): PlannedChart => ({ request, wide: true });
const crossed = (rows: FacetParam, columns: FacetParam): PlannedChart => large({ id: 'matrix', rows, columns, split: null });

/** From the leading charts to the further ones; those of about one length stand together. A facet that is missing here comes under `others`. */
const plan: readonly PlannedSection[] = [
  { id: 'journey', charts: [large({ id: 'phase' })] },
  { id: 'areas', charts: [large({ id: 'enabler-area' })] },
  { id: 'leading', charts: of('dimension', 'support', 'region', 'need', 'principle') },
  { id: 'crossed', charts: [crossed('phase', 'dimension'), crossed('enabler-area', 'region')] },
  { id: 'where', charts: [large({ id: 'map', role: 'runs' }), ...of('country', 'level')] },
  { id: 'routes', charts: of('origin-country', 'transit-country', 'destination-country') },
  { id: 'whom', charts: of('population', 'vulnerability', 'integration', 'engagement', 'stability', 'horizon') },
  { id: 'known', charts: of('maturity', 'evidence', 'cost', 'gcm') },
  { id: 'time', charts: [large({ id: 'began' }), ...of('published', 'verified')] },
  { id: 'organisations', charts: of('organisation-type', 'implementer-type', 'partner-type', 'organisation', 'implementer', 'partner', 'funder-type') },
  { id: 'partnerships', charts: [crossed('implementer-type', 'partner-type'), ...of('partnership', 'dialogue', 'inclusive', 'ethical')] },
];

/** Every chart that can say something of the entries of this query, in its section; the report's figures where practices are counted. */
export function sectionsFor(snapshot: Snapshot, query: CatalogueQuery): PlannedSection[] {
  const applying: readonly FacetParam[] = applyingFacets(snapshot, query).map(({ param }) => param as FacetParam);
  const saying = ({ request }: PlannedChart) => facetsOf(request).every((param) => applying.includes(param));
  const kept = plan.map(({ id, charts }) => ({ id, charts: charts.filter(saying).slice(0, id === 'crossed' ? 1 : undefined) }));
  const placed = plan.flatMap(({ charts }) => charts.flatMap(({ request }) => (request.id === 'matrix' ? [] : facetsOf(request))));
  const kinds = query.filters.kind;
  const others = applying.filter((param) => !placed.includes(param) && param !== 'kind');
  const published = kinds?.join() === 'enabler' ? [] : publishedParams;
  return [
    ...(kinds?.length === 1 ? [] : [{ id: 'kind' as const, charts: of('kind') }]),
    ...kept,
    { id: 'others' as const, charts: of(...others) },
    { id: 'report' as const, charts: published.map((facet): PlannedChart => ({ request: { id: 'report-2016', facet }, wide: false })) },
  ].filter(({ charts }) => charts.length > 0);
}

export function isPart(text: string | null): text is Part {
  return (parts as readonly (string | null)[]).includes(text);
}

/** The overview has what is no part of its own. */
export function sectionsOf(part: Part | null, sections: readonly PlannedSection[]): PlannedSection[] {
  return sections.filter(({ id }) => (part ? id === part : !isPart(id)));
}
