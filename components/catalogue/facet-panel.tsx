import { translator } from '@/lib/messages/translator';
import { FacetList, type FacetListProps } from './facet-list';

/** Each value is a plain link, so filtering works before, or without, JavaScript. On narrow screens it is a sheet with the running total on its button. */
export function FacetPanel({ total, ...list }: FacetListProps & { readonly total: number }) {
  const t = translator(list.locale);
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
          <FacetList {...list} />
        </div>
      </aside>
    </>
  );
}
