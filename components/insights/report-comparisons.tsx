import type { CatalogueQuery } from '@/lib/catalogue/types';
import { chartHref } from '@/lib/insights/charts';
import { publishedParams } from '@/lib/insights/published';
import { facetLabel } from '@/lib/messages/figures-in-words';
import { insideSentence } from '@/lib/messages/inside-sentence';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

/** The report beside the catalogue, for each list it counted by. It counted practices only. */
export function ReportComparisons({ query, locale }: { query: CatalogueQuery; locale: Locale }) {
  const t = translator(locale);
  if (query.filters.kind?.join() === 'enabler') return null;
  return (
    <ul className="plain-links">
      {publishedParams.map((facet) => (
        <li key={facet}>
          <a className="prose-link" href={chartHref({ request: { id: 'compare', facet, first: 'report-2016', second: 'all' }, query }, locale)} data-soft>
            {t('insightsPage.compareReport', { facet: insideSentence(facetLabel(facet, locale)) })}
          </a>
        </li>
      ))}
    </ul>
  );
}
