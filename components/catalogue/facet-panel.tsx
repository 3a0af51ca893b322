import { facetOf } from '@/lib/catalogue/facets';
import { catalogue } from '@/lib/catalogue/query';
import type { CatalogueQuery, FacetResult, Place } from '@/lib/catalogue/types';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { CountingSwitch } from './counting-switch';
import { FacetGroup } from './facet-group';
import { WordsFilter } from './words-filter';
import { YearRange } from './year-range';

type FacetPanelProps = {
  readonly facets: readonly FacetResult[];
  readonly query: CatalogueQuery;
  readonly total: number;
  /** The long facet whose values are all shown, if any. */
  readonly shown: string | null;
  readonly locale: Locale;
  readonly place?: Place;
  /** The words of its buttons, where it is a sheet on wide screens too. */
  readonly sheet?: { readonly open: string; readonly close: string };
};

/** Each value is a plain link, so filtering works before, or without, JavaScript. On narrow screens it is a sheet with the running total on its button. */
export function FacetPanel({ sheet, total, locale, ...panel }: FacetPanelProps) {
  const t = translator(locale);
  const wide = sheet ? '' : 'lg:hidden';
  return (
    <>
      <button type="button" className={`button button-quiet no-print ${sheet ? '' : 'w-full lg:hidden'}`} popoverTarget="filters">
        {sheet?.open ?? t('catalogue.openFilters', { count: total })}
      </button>
      <aside id="filters" popover="auto" className={`filters no-print ${sheet ? 'filters-sheet' : 'filters-side'}`} aria-label={t('catalogue.filters')}>
        <div className={`sticky top-0 z-1 flex items-center justify-between gap-3 border-b border-line bg-paper px-4 py-2 ${wide}`}>
          <h2 className="font-semibold">{sheet?.open ?? t('catalogue.narrow')}</h2>
          <button type="button" className="button" popoverTarget="filters" popoverTargetAction="hide">
            {sheet?.close ?? t('catalogue.showResults', { count: total })}
          </button>
        </div>
        <div className="filters-body">
          {sheet ? null : <h2 className="sr-only max-lg:hidden">{t('catalogue.narrow')}</h2>}
          <Facets {...panel} locale={locale} />
        </div>
      </aside>
    </>
  );
}

/** A page that means one kind of entry where none is named has switches of its own, and no search form. */
function Facets({ facets, query, shown, place = catalogue, locale }: Omit<FacetPanelProps, 'total' | 'sheet'>) {
  const listed = facets.filter(({ param }) => facetOf(param).panel !== 'none' && !(param === 'kind' && place.kind));
  return (
    <>
      {place.kind ? <WordsFilter query={query} place={place} locale={locale} /> : <CountingSwitch query={query} place={place} locale={locale} />}
      {listed.map((facet) => (
        <FacetGroup key={facet.param} facet={facet} query={query} showAll={shown === facet.param} place={place} locale={locale} />
      ))}
      <YearRange query={query} place={place} locale={locale} />
    </>
  );
}
