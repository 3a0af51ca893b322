import { facetParams, type FacetParam } from '@/lib/catalogue/facets';
import { plainParams } from '@/lib/catalogue/query';
import { MAX_PROBLEMS, queryProblems, type QueryProblem } from '@/lib/catalogue/query-problems';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { cutText } from '@/lib/catalogue/text/cut';
import { chartIds, mapRoles, type ChartId, type ChartRequest, type MapRole } from './charts';
import { canCompare, readSelection, type Selection } from './comparison';
import { publishedParams } from './published';

/** What a chart's own parameters are called, by chart. */
export const ownParams = {
  matrix: ['rows', 'columns', 'split'],
  map: ['role'],
  compare: ['facet', 'first', 'second'],
  'report-2016': ['facet'],
} as const satisfies Partial<Record<ChartId, readonly string[]>>;

/** Parameters of the catalogue that say something about a chart; order and pages do not. */
const FILTERING: readonly string[] = [...facetParams, ...plainParams.filter((param) => !['sort', 'page', 'per-page'].includes(param))];
const MAX_VALUE_CHARACTERS = 100;

export function isChartId(text: string): text is ChartId {
  return (chartIds as readonly string[]).includes(text);
}

type Reading = { readonly request: ChartRequest; readonly problems: readonly QueryProblem[] };

/** Reads which chart is meant. Always answers one: what it does not understand is taken as its default, and told in `problems`. */
export function readChartRequest(snapshot: Snapshot, id: ChartId, params: URLSearchParams): Reading {
  const problems: QueryProblem[] = [];
  const told: Told = (name, allowed) => problems.push({ param: name, value: cutText(params.get(name) ?? '', MAX_VALUE_CHARACTERS), allowed });
  const facet: ReadFacet = (name, allowed, usual) => {
    const value = params.get(name);
    const found = allowed.find((known) => known === value);
    if (value !== null && !found) told(name, allowed);
    return found ?? allowed.find((known) => known === usual) ?? allowed[0]!;
  };
  return { request: requestOf(snapshot, id, params, facet, told), problems };
}

type Told = (name: string, allowed: readonly string[]) => void;
type ReadFacet = (name: string, allowed: readonly FacetParam[], usual: FacetParam) => FacetParam;

function requestOf(snapshot: Snapshot, id: ChartId, params: URLSearchParams, facet: ReadFacet, told: Told): ChartRequest {
  if (id === 'matrix') return readMatrix(params, facet, told);
  if (id === 'map') return { id, role: readRole(params, told) };
  if (id === 'compare') return readComparison(snapshot, params, facet, told);
  return id === 'report-2016' ? { id, facet: facet('facet', publishedParams, 'phase') } : { id };
}

function readComparison(snapshot: Snapshot, params: URLSearchParams, facet: ReadFacet, told: Told): ChartRequest {
  const by = facet('facet', facetParams, 'phase');
  const selection = (name: 'first' | 'second', usual: Selection): Selection => {
    const text = params.get(name);
    const found = text === null ? undefined : readSelection(snapshot, text);
    if (found && canCompare(found, by)) return found;
    if (found) told(name, found === 'report-2016' ? [`facet=${publishedParams.join('|')}`] : [`a facet other than ${by}`]);
    else if (text !== null) told(name, ['all', 'report-2016', '<facet>:<value>']);
    return canCompare(usual, by) ? usual : 'all';
  };
  return { id: 'compare', facet: by, first: selection('first', 'report-2016'), second: selection('second', 'all') };
}

/** A facet is not crossed with itself: the other parameters choose among the rest. */
function readMatrix(params: URLSearchParams, facet: ReadFacet, told: Told): ChartRequest {
  const rows = facet('rows', facetParams, 'phase');
  const otherThanRows = facetParams.filter((param) => param !== rows);
  const columns = facet('columns', otherThanRows, rows === 'dimension' ? 'phase' : 'dimension');
  const rest = otherThanRows.filter((param) => param !== columns);
  const asked = params.get('split');
  const split = rest.find((param) => param === asked) ?? null;
  if (asked && !split) told('split', rest);
  return { id: 'matrix', rows, columns, split };
}

function readRole(params: URLSearchParams, told: Told): MapRole {
  const roles = Object.keys(mapRoles) as MapRole[];
  const role = roles.find((known) => known === params.get('role'));
  if (params.has('role') && !role) told('role', roles);
  return role ?? 'runs';
}

/**
 * For callers who must be told instead of guessed at: what is wrong with the parameters of a chart. `besides` are
 * names that others read (the size of a picture). The report knows no filter: its figures are what they are.
 */
export function chartProblems(snapshot: Snapshot, id: ChartId, params: URLSearchParams, besides: readonly string[] = []): QueryProblem[] {
  const own: readonly string[] = id in ownParams ? ownParams[id as keyof typeof ownParams] : [];
  const { problems } = readChartRequest(snapshot, id, params);
  const others = new URLSearchParams([...params].filter(([name]) => !own.includes(name) && !besides.includes(name)));
  const filtering: readonly string[] = id === 'report-2016' ? [] : FILTERING;
  const refused = [...others].filter(([name]) => !filtering.includes(name));
  for (const [name] of refused) others.delete(name);
  const unknown = refused.map(([param, value]) => ({ param: cutText(param, MAX_VALUE_CHARACTERS), value: cutText(value, MAX_VALUE_CHARACTERS), allowed: [...own, ...besides, ...filtering] }));
  return [...problems, ...unknown, ...queryProblems(snapshot, others)].slice(0, MAX_PROBLEMS);
}
