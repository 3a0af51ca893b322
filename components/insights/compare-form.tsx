import { KeptFields } from '@/components/catalogue/kept-fields';
import { insightsPlace } from '@/lib/insights/places';
import { translator } from '@/lib/messages/translator';
import { localPath } from '@/lib/vocabulary/locale';
import { SideFields } from './chart-controls';
import { ReportComparisons } from './report-comparisons';
import type { Insights } from './shown-chart';

/** What is compared to begin with. */
const usual = { id: 'compare', facet: 'phase', first: { param: 'region', value: 'europe' }, second: { param: 'region', value: 'americas' } } as const;

/** Two selections side by side: a form that leads to their chart, and the report beside the catalogue as links. */
export function CompareForm({ insights }: { insights: Insights }) {
  const { query, view: { locale } } = insights;
  const t = translator(locale);
  return (
    <>
      <form action={localPath('/insights/compare', locale)} className="chart-controls no-print">
        <SideFields insights={insights} request={usual} />
        <KeptFields query={query} except={[]} place={insightsPlace('compare')} />
        <button type="submit" className="button">
          {t('insightsPage.show')}
        </button>
      </form>
      <ReportComparisons query={query} locale={locale} />
    </>
  );
}
