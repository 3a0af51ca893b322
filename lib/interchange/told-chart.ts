import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { CatalogueQuery } from '@/lib/catalogue/types';
import type { TableWords } from '@/lib/insights/chart-table';
import { chartHref, chartOf, type Chart, type ChartRequest } from '@/lib/insights/charts';
import { chartInWords, filterOf, type ChartWords } from '@/lib/messages/chart-in-words';
import { dayInWords } from '@/lib/messages/figures-in-words';
import { tableWords } from '@/lib/messages/table-in-words';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

/** Where and when a file is made: it names both. `today`: a day as `2026-11-26`. */
export type Occasion = { readonly locale: Locale; readonly site: URL; readonly today: string };

/** A chart with everything that a file says of it. */
export type ToldChart = Occasion & {
  readonly chart: Chart;
  readonly words: ChartWords;
  readonly tableWords: TableWords;
  /** Filter and source where their names stand beside them; `words` has them as sentences. */
  readonly filter: string;
  readonly source: string;
  readonly snapshot: Snapshot;
  /** Where readers find the chart, in full. */
  readonly address: string;
};

export function toldChart(snapshot: Snapshot, request: ChartRequest, query: CatalogueQuery, occasion: Occasion): ToldChart {
  const { locale, site, today } = occasion;
  const t = translator(locale);
  const view = { locale, words: { unknown: t('catalogue.unknown') } };
  const chart = chartOf(snapshot, request, query, view);
  const words = chartInWords(chart, snapshot, view, today);
  const isPublished = chart.form === 'published';
  return {
    ...occasion,
    chart,
    words,
    filter: isPublished ? words.filter : filterOf(chart, snapshot, view),
    source: isPublished ? t('insightsFiles.about.sourceReport') : t('insightsFiles.about.sourceSite', { site: t('site.name'), date: dayInWords(today, locale) }),
    tableWords: tableWords(locale),
    snapshot,
    address: new URL(chartHref(chart, locale), site).href,
  };
}
