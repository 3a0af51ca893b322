import type { ChartRequest } from '@/lib/insights/charts';
import { facetLabel } from '@/lib/messages/figures-in-words';
import { translator } from '@/lib/messages/translator';
import { insideSentence } from '@/lib/messages/inside-sentence';
import type { Locale } from '@/lib/vocabulary/locale';

/** What a chart is called before its finding is known. */
export function chartName(request: ChartRequest, locale: Locale): string {
  const t = translator(locale);
  if (request.id === 'matrix') return t('insightsPage.nameMatrix', { rows: facetLabel(request.rows, locale), columns: insideSentence(facetLabel(request.columns, locale)) });
  if (request.id === 'map') return t('insightsPage.nameMap', { role: t(`insightsPage.role.${request.role}`) });
  if (request.id === 'report-2016') return t('insightsPage.nameReport', { facet: insideSentence(facetLabel(request.facet, locale)) });
  return request.id === 'compare' ? t('insightsPage.nameCompare', { facet: insideSentence(facetLabel(request.facet, locale)) }) : facetLabel(request.id, locale);
}
