import type { View } from '@/lib/catalogue/labels';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { CatalogueQuery } from '@/lib/catalogue/types';
import { chartHref, chartOf, type Chart, type ChartRequest } from '@/lib/insights/charts';
import { parseInsightsQuery } from '@/lib/insights/places';
import { chartInWords, findingInWords, type ChartWords } from '@/lib/messages/chart-in-words';

/** What every chart of a page is made from. `today`: a day as `2026-11-26`. */
export type Insights = { readonly snapshot: Snapshot; readonly query: CatalogueQuery; readonly view: View; readonly today: string };

/** A chart with its words and the address of its own page. */
export type ShownChart = { readonly chart: Chart; readonly words: ChartWords; readonly href: string };

export function shownChart(insights: Insights, request: ChartRequest): ShownChart {
  const { snapshot, view, today } = insights;
  const chart = countedChart(insights, request);
  return { chart, words: chartInWords(chart, snapshot, view, today), href: chartHref(chart, view.locale) };
}

/** A chart's finding in one line, with the address of its page. */
export function foundInChart(insights: Insights, request: ChartRequest): { readonly title: string; readonly href: string } {
  const { locale } = insights.view;
  const chart = countedChart(insights, request);
  return { title: findingInWords(chart, locale), href: chartHref(chart, locale) };
}

/** The report knows no filter, so its figures carry none along. */
function countedChart({ snapshot, query, view }: Insights, request: ChartRequest): Chart {
  return chartOf(snapshot, request, request.id === 'report-2016' ? parseInsightsQuery(snapshot, new URLSearchParams()) : query, view);
}
