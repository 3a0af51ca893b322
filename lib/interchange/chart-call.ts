import type { QueryProblem } from '@/lib/catalogue/query-problems';
import { wholeNumber } from '@/lib/catalogue/query';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { cutText } from '@/lib/catalogue/text/cut';
import type { CatalogueQuery } from '@/lib/catalogue/types';
import { chartProblems, isChartId, ownParams, readChartRequest } from '@/lib/insights/chart-request';
import type { ChartId, ChartRequest } from '@/lib/insights/charts';
import { parseInsightsQuery } from '@/lib/insights/places';
import { pictureSizes, pictureThemes } from './chart-formats';
import type { PictureParam } from './formats';
import { catalogueParams, refuseWhere } from './parameter-problems';
import { CallRefused } from './problem';

export type Picture = { readonly width: number; readonly theme: (typeof pictureThemes)[number]; readonly scale: number | 'usual' };
export type ChartCall = { readonly request: ChartRequest; readonly query: CatalogueQuery; readonly picture: Picture };

const ONE_VALUE = ['q', 'tags', 'from', 'to'];
const MAX_VALUE_CHARACTERS = 100;

/** Reads the address of a chart and refuses what it does not understand, all at once. `besides`: what the format takes. */
export function readChartCall(snapshot: Snapshot, id: string, params: URLSearchParams, besides: readonly PictureParam[] = []): ChartCall {
  if (!isChartId(id)) throw new CallRefused('not-found');
  const own = ownParamsOf(id);
  const problems = [...repeated(params, [...own, ...besides, ...ONE_VALUE]), ...besides.flatMap((name) => pictureProblem(name, params.get(name))), ...chartProblems(snapshot, id, params, besides)];
  const filters = id === 'report-2016' ? [] : catalogueParams;
  refuseWhere(problems, [...own, ...besides, ...filters]);
  return { request: readChartRequest(snapshot, id, params).request, query: parseInsightsQuery(snapshot, params), picture: pictureOf(params) };
}

export function ownParamsOf(id: ChartId): readonly string[] {
  return id in ownParams ? ownParams[id as keyof typeof ownParams] : [];
}

/** Of two values one would be passed over in silence. */
export function repeated(params: URLSearchParams, names: readonly string[]): QueryProblem[] {
  return names.flatMap((param) => {
    const values = params.getAll(param);
    return values.length > 1 ? [{ param, value: cutText(values.join(', '), MAX_VALUE_CHARACTERS), allowed: ['one value'] }] : [];
  });
}

function pictureProblem(param: PictureParam, value: string | null): QueryProblem[] {
  if (value === null) return [];
  const allowed = param === 'theme' ? pictureThemes : [`${pictureSizes[param].least}-${pictureSizes[param].most}`];
  const isFine = param === 'theme' ? pictureThemes.some((theme) => theme === value) : isWithin(wholeNumber(value), pictureSizes[param]);
  return isFine ? [] : [{ param, value: cutText(value, MAX_VALUE_CHARACTERS), allowed }];
}

function isWithin(number: number | undefined, { least, most }: { readonly least: number; readonly most: number }): boolean {
  return number !== undefined && number >= least && number <= most;
}

function pictureOf(params: URLSearchParams): Picture {
  const width = wholeNumber(params.get('width')) ?? pictureSizes.width.usual;
  return { width, scale: wholeNumber(params.get('scale')) ?? 'usual', theme: pictureThemes.find((theme) => theme === params.get('theme')) ?? 'light' };
}
