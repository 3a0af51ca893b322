import type { Entry } from '@/lib/catalogue/entry';
import { catalogueHref } from '@/lib/catalogue/href';
import { MAX_PROBLEMS, queryProblems, type QueryProblem } from '@/lib/catalogue/query-problems';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { cutText } from '@/lib/catalogue/text/cut';
import type { CatalogueQuery } from '@/lib/catalogue/types';
import type { Locale } from '@/lib/vocabulary/locale';
import { isChartId, ownParams, readChartRequest } from './chart-request';
import { chartIds, ownParameters, type ChartId, type ChartRequest } from './charts';
import { insightsPlace } from './places';
import { FORMERLY, REPORT } from './published';

export const MAX_BRIEF_CHARTS = 12;
export const MAX_BRIEF_ENTRIES = 20;
export const MAX_TITLE_CHARACTERS = 120;

/** What a brief shows while nothing is chosen. */
export const leadingCharts: readonly ChartRequest[] = [{ id: 'phase' }, { id: 'dimension' }, { id: 'support' }, { id: 'region' }];

export const briefParams = ['chart', 'entry', 'title'] as const;
const MEANINGLESS = ['sort', 'page', 'per-page'];
const MAX_VALUE_CHARACTERS = 100;

/** Charts and entries for one document; an empty `title` is filled in by the interface. */
export type Brief = { readonly title: string; readonly charts: readonly ChartRequest[]; readonly entries: readonly Entry[] };

/** Reads any address and never fails. What it leaves out, because it is unknown or too much, is told in `problems`. */
export function readBrief(snapshot: Snapshot, params: URLSearchParams): Brief & { readonly problems: readonly QueryProblem[] } {
  const problems: QueryProblem[] = [];
  const told: Told = (param, value, allowed) => void problems.push({ param, value: cutText(value, MAX_VALUE_CHARACTERS), allowed });
  const entries = entriesOf(snapshot, params, told);
  const charts = chartsOf(snapshot, params, told);
  const isChosen = params.has('chart') || params.has('entry');
  return { title: titleOf(params, told), charts: isChosen ? charts : leadingCharts, entries, problems: problems.slice(0, MAX_PROBLEMS) };
}

/** For callers who must be told instead of guessed at: all that is wrong with the address of a brief. */
export function briefProblems(snapshot: Snapshot, params: URLSearchParams): QueryProblem[] {
  const others = [...params].filter(([name]) => !(briefParams as readonly string[]).includes(name));
  const refused = others.filter(([name]) => MEANINGLESS.includes(name)).map(([param, value]): QueryProblem => ({ param, value: cutText(value, MAX_VALUE_CHARACTERS), allowed: briefParams }));
  const query = new URLSearchParams(others.filter(([name]) => !MEANINGLESS.includes(name)));
  return [...readBrief(snapshot, params).problems, ...refused, ...queryProblems(snapshot, query)].slice(0, MAX_PROBLEMS);
}

/** A chart as the address of a brief names it: `phase`, `matrix?rows=phase&columns=region`. */
export function chartText(request: ChartRequest): string {
  const own = ownParameters(request).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return own.length > 0 ? `${request.id}?${own.join('&')}` : request.id;
}

/** Where the brief stands; with a format, the file: `/insights/brief.docx?chart=phase&…`. */
export function briefHref({ title, charts, entries }: Brief, query: CatalogueQuery, locale: Locale, format?: 'docx'): string {
  const own = [
    ...charts.map((request) => ['chart', chartText(request)] as const),
    ...entries.map(({ slug }) => ['entry', slug] as const),
    ...(title === '' ? [] : [['title', title] as const]),
  ];
  return catalogueHref(query, locale, insightsPlace(format ? `brief.${format}` : 'brief', own));
}

type Told = (param: string, value: string, allowed: readonly string[]) => void;

function titleOf(params: URLSearchParams, told: Told): string {
  const title = (params.get('title') ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim();
  const characters = [...title];
  if (characters.length > MAX_TITLE_CHARACTERS) told('title', title, [`length <= ${MAX_TITLE_CHARACTERS}`]);
  return characters.slice(0, MAX_TITLE_CHARACTERS).join('').trim();
}

function entriesOf({ bySlug }: Snapshot, params: URLSearchParams, told: Told): Entry[] {
  const found = [...new Set(params.getAll('entry'))].flatMap((slug) => {
    const entry = bySlug.get(slug);
    if (!entry) told('entry', slug, ['<slug>']);
    return entry ?? [];
  });
  return atMost(MAX_BRIEF_ENTRIES, found, ({ slug }) => told('entry', slug, [`at most ${MAX_BRIEF_ENTRIES}`]));
}

function chartsOf(snapshot: Snapshot, params: URLSearchParams, told: Told): ChartRequest[] {
  const read = params.getAll('chart').flatMap((text) => readChart(snapshot, text, told) ?? []);
  const different = [...new Map(read.map((request) => [chartText(request), request])).values()];
  return atMost(MAX_BRIEF_CHARTS, different, (request) => told('chart', chartText(request), [`at most ${MAX_BRIEF_CHARTS}`]));
}

function atMost<T>(most: number, all: readonly T[], leaveOut: (one: T) => void): T[] {
  all.slice(most).forEach(leaveOut);
  return all.slice(0, most);
}

/** A chart with a parameter that cannot be taken is shown with its default for it, as its own page would. */
function readChart(snapshot: Snapshot, text: string, told: Told): ChartRequest | undefined {
  const [named = '', own = ''] = text.split(/\?(.*)/s);
  const id = named === FORMERLY ? REPORT : named;
  if (!isChartId(id)) {
    told('chart', text, chartIds);
    return undefined;
  }
  const params = new URLSearchParams(own);
  const unknown = [...params.keys()].filter((name) => !ownParamsOf(id).includes(name));
  const { request, problems } = readChartRequest(snapshot, id, params);
  if (unknown.length > 0) told('chart', text, [id, ...ownParamsOf(id).map((known) => `${id}?${known}=…`)]);
  for (const { param, allowed } of problems) told('chart', text, allowed.map((value) => `${id}?${param}=${value}`));
  return request;
}

function ownParamsOf(id: ChartId): readonly string[] {
  return id in ownParams ? ownParams[id as keyof typeof ownParams] : [];
}
