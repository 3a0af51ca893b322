import type { View } from '@/lib/catalogue/labels';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { CatalogueQuery } from '@/lib/catalogue/types';
import { chartHref, chartOf, type Chart, type ChartRequest } from '@/lib/insights/charts';
import { parseInsightsQuery } from '@/lib/insights/places';
import { chartInWords, type ChartWords } from '@/lib/messages/chart-in-words';

/** What every chart of a page is made from. `today`: a day as `2026-11-26`. */
export type Insights = { readonly snapshot: Snapshot; readonly query: CatalogueQuery; readonly view: View; readonly today: string };

/** A chart with its words and the address of its own page. */
export type ShownChart = { readonly chart: Chart; readonly words: ChartWords; readonly href: string };

/** The report knows no filter, so its figures carry none along. */
export function shownChart({ snapshot, query, view, today }: Insights, request: ChartRequest): ShownChart {
  const applied = request.id === 'report-2016' ? parseInsightsQuery(snapshot, new URLSearchParams()) : query;
  const chart = chartOf(snapshot, request, applied, view);
  return { chart, words: chartInWords(chart, snapshot, view, today), href: chartHref(chart, view.locale) };
}
