import { facetOf } from '@/lib/catalogue/facets';
import type { CatalogueQuery, FacetResult } from '@/lib/catalogue/types';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { CountingSwitch } from './counting-switch';
import { FacetGroup } from './facet-group';
import { YearRange } from './year-range';

type FacetPanelProps = {
  readonly facets: readonly FacetResult[];
  readonly query: CatalogueQuery;
  readonly total: number;
  /** The long facet whose values are all shown, if any. */
  readonly shown: string | null;
  readonly locale: Locale;
};

/** Each value is a plain link, so filtering works before, or without, JavaScript. On narrow screens it is a sheet with the running total on its button. */
export function FacetPanel({ facets, query, total, shown, locale }: FacetPanelProps) {
  const t = translator(locale);
  return (
    <>
      <button type="button" className="button button-quiet no-print w-full lg:hidden" popoverTarget="filters">
        {t('catalogue.openFilters', { count: total })}
      </button>
      <aside id="filters" popover="auto" className="filters no-print" aria-label={t('catalogue.filters')}>
        <div className="sticky top-0 z-1 flex items-center justify-between gap-3 border-b border-line bg-paper px-4 py-2 lg:hidden">
          <h2 className="font-semibold">{t('catalogue.narrow')}</h2>
          <button type="button" className="button" popoverTarget="filters" popoverTargetAction="hide">
            {t('catalogue.showResults', { count: total })}
          </button>
        </div>
        <div className="filters-body">
          <h2 className="sr-only max-lg:hidden">{t('catalogue.narrow')}</h2>
          <CountingSwitch query={query} locale={locale} />
          {facets
            .filter((facet) => facetOf(facet.param).panel !== 'none')
            .map((facet) => (
              <FacetGroup key={facet.param} facet={facet} query={query} showAll={shown === facet.param} locale={locale} />
            ))}
          <YearRange query={query} locale={locale} />
        </div>
      </aside>
    </>
  );
}
