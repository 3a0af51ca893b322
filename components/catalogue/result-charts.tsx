import type { CatalogueQuery } from '@/lib/catalogue/types';
import type { Distribution } from '@/lib/insights/distribution';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { DistributionChart } from './distribution-chart';
import { DistributionsLink } from './distributions-link';

type ResultChartsProps = { readonly distributions: readonly [phase: Distribution, dimension: Distribution]; readonly query: CatalogueQuery; readonly locale: Locale };

/** How the result is spread, in small: folded, since the list comes first. */
export function ResultCharts({ distributions: [byPhase, byDimension], query, locale }: ResultChartsProps) {
  const t = translator(locale);
  return (
    <details className="charts mt-2">
      <summary>{t('catalogue.charts')}</summary>
      <div className="mt-2 grid gap-x-10 gap-y-6 sm:grid-cols-2">
        <DistributionChart distribution={byPhase} heading={t('catalogue.distributionPhase')} locale={locale} />
        <DistributionChart distribution={byDimension} heading={t('catalogue.distributionDimension')} locale={locale} />
      </div>
      <p className="mt-3 flex flex-wrap justify-between gap-x-6 text-2xs text-soft">
        {t('catalogue.caveat')}
        <DistributionsLink query={query} locale={locale} />
      </p>
    </details>
  );
}
