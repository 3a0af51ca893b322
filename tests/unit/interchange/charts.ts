import { chartOf, type Chart, type ChartRequest } from '@/lib/insights/charts';
import { parseInsightsQuery } from '@/lib/insights/places';
import { toldChart, type ToldChart } from '@/lib/interchange/told-chart';
import type { Locale } from '@/lib/vocabulary/locale';
import { real, view } from '../catalogue/snapshots';

/** One of each form, and each way in which one differs. */
export const requests: readonly ChartRequest[] = [
  { id: 'phase' },
  { id: 'need' },
  { id: 'country' },
  { id: 'population' },
  { id: 'began' },
  { id: 'matrix', rows: 'phase', columns: 'dimension', split: null },
  { id: 'matrix', rows: 'region', columns: 'population', split: 'phase' },
  { id: 'map', role: 'origin' },
  { id: 'compare', facet: 'phase', first: 'report-2016', second: 'all' },
  { id: 'compare', facet: 'need', first: { param: 'region', value: 'europe' }, second: { param: 'region', value: 'americas' } },
  { id: 'report-2016', facet: 'dimension' },
];

export const filters = ['', 'region=europe&tags=all', 'kind=practice&kind=enabler&q=health', 'q=zzzzqqq'];

export const cases = requests.flatMap((request) => filters.map((filter): [string, ChartRequest, string] => [`${Object.values(request).map((value) => JSON.stringify(value)).join(' ')} ?${filter}`, request, filter]));

export const site = new URL('https://practices.example.org');
export const today = '2026-11-26';

export function told(request: ChartRequest, filter = '', locale: Locale = 'en'): ToldChart {
  return toldChart(real, request, parseInsightsQuery(real, new URLSearchParams(filter)), { locale, site, today });
}

/** Every number of a chart in the order of its long table, null where none is given. */
export function numbersOf(chart: Chart): (number | null)[] {
  if (chart.form === 'matrix') return chart.of.cells.flat().flatMap(({ count, parts }) => [count, ...parts.map((part) => part.count)]);
  if (chart.form === 'comparison') return chart.of.sides.flatMap(({ marks }) => marks.map(({ count }) => count));
  return chart.of.values.map(({ count }) => count);
}

export function drawn(request: ChartRequest, filter: string): Chart {
  return chartOf(real, request, parseInsightsQuery(real, new URLSearchParams(filter)), view);
}
