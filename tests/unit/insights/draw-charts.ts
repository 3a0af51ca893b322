import { isChartId, readChartRequest } from '@/lib/insights/chart-request';
import { chartIds, chartOf, type Chart } from '@/lib/insights/charts';
import { inlineSvg, svgFile, type Look, type Theme } from '@/lib/insights/draw/chart-svg';
import { parseInsightsQuery } from '@/lib/insights/places';
import { chartInWords, type ChartWords } from '@/lib/messages/chart-in-words';
import { direction, spokenLocale, translator } from '@/lib/messages/translator';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { Locale } from '@/lib/vocabulary/locale';

export const SITE = 'https://practices.example.org';
const TODAY = '2026-11-26';

/** One address for each chart, and some for each form that has parameters of its own. */
export const addresses: readonly string[] = [
  ...chartIds,
  'matrix?split=support',
  'matrix?rows=principle&columns=population',
  'matrix?rows=region&columns=country&split=phase',
  'map?role=origin',
  'compare?facet=dimension&first=region:europe&second=region:americas',
  'compare?facet=country&first=phase:arrival&second=all',
  ...['dimension', 'support', 'principle'].map((facet) => `report-2016?facet=${facet}`),
  'phase?phase=arrival&phase=unknown',
  'phase?q=nothinghasthisword',
];

export type Drawn = { readonly chart: Chart; readonly words: ChartWords };

export function chartAt(snapshot: Snapshot, address: string, locale: Locale = 'en'): Drawn {
  const [id = '', search = ''] = address.split('?');
  const params = new URLSearchParams(search);
  if (!isChartId(id)) throw new Error(`No chart is called "${id}"`);
  const view = { locale, words: { unknown: translator(locale)('catalogue.unknown') } };
  const chart = chartOf(snapshot, readChartRequest(snapshot, id, params).request, parseInsightsQuery(snapshot, params), view);
  return { chart, words: chartInWords(chart, snapshot, view, TODAY) };
}

export function lookAt(width: number, locale: Locale = 'en'): Look {
  return { width, direction: direction(locale), language: spokenLocale(locale) };
}

export function inlineAt(snapshot: Snapshot, address: string, width: number, locale: Locale = 'en'): string {
  const { chart, words } = chartAt(snapshot, address, locale);
  return inlineSvg(chart, words, lookAt(width, locale));
}

export function fileAt(snapshot: Snapshot, address: string, width = 760, locale: Locale = 'en', theme: Theme = 'light'): string {
  const { chart, words } = chartAt(snapshot, address, locale);
  return svgFile(chart, words, { ...lookAt(width, locale), theme, site: SITE });
}
