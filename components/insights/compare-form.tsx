import { KeptFields } from '@/components/catalogue/kept-fields';
import { chartHref } from '@/lib/insights/charts';
import { insightsPlace } from '@/lib/insights/places';
import { publishedParams } from '@/lib/insights/published';
import { facetLabel } from '@/lib/messages/chart-in-words';
import { insideSentence } from '@/lib/messages/inside-sentence';
import { translator } from '@/lib/messages/translator';
import { localPath } from '@/lib/vocabulary/locale';
import { SideFields } from './chart-controls';
import type { Insights } from './shown-chart';

/** What is compared to begin with. */
const usual = { id: 'compare', facet: 'phase', first: { param: 'region', value: 'europe' }, second: { param: 'region', value: 'americas' } } as const;

/** Two selections side by side: a form that leads to their chart, and the report beside the catalogue as links. */
export function CompareForm({ insights }: { insights: Insights }) {
  const { query, view: { locale } } = insights;
  const t = translator(locale);
  const withReport = query.filters.kind?.join() === 'enabler' ? [] : publishedParams;
  return (
    <>
      <form action={localPath('/insights/compare', locale)} className="chart-controls no-print">
        <SideFields insights={insights} request={usual} />
        <KeptFields query={query} except={[]} place={insightsPlace('compare')} />
        <button type="submit" className="button">
          {t('insightsPage.show')}
        </button>
      </form>
      <ul className="plain-links">
        {withReport.map((facet) => (
          <li key={facet}>
            <a className="prose-link" href={chartHref({ request: { id: 'compare', facet, first: 'report-2018', second: 'all' }, query }, locale)} data-soft>
              {t('insightsPage.compareReport', { facet: insideSentence(facetLabel(facet, locale)) })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
