import { FacetList } from '@/components/catalogue/facet-list';
import { QuerySentence } from '@/components/catalogue/query-sentence';
import { catalogueHref } from '@/lib/catalogue/href';
import type { Place, SearchResult } from '@/lib/catalogue/types';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { isFilterOpen, withFilter, withoutFilter } from './filter-place';
import { KindSwitch, TagsSwitch } from './switches';

type QueryBarProps = {
  readonly result: SearchResult;
  readonly place: Place;
  /** Facets of the filter whose values are all shown. */
  readonly shown: readonly string[];
  readonly locale: Locale;
};

/** What is counted, as a sentence, and everything that changes it; the list of these entries is one link away. */
export function QueryBar({ result, place, shown, locale }: QueryBarProps) {
  const t = translator(locale);
  const { query, facets } = result;
  const isOpen = isFilterOpen(place);
  return (
    <>
      <div className="query-bar">
        <QuerySentence result={result} locale={locale} place={place} />
        <div className="query-tools no-print">
          <a className="button button-quiet" href={catalogueHref(query, locale, isOpen ? withoutFilter(place) : withFilter(place))} data-soft rel="nofollow">
            {t(isOpen ? 'insightsPage.filterClose' : 'insightsPage.filter')}
          </a>
          <a className="prose-link" href={catalogueHref(query, locale)} data-soft>
            {t('insightsPage.list')}
          </a>
          <KindSwitch query={query} place={place} locale={locale} />
          <TagsSwitch query={query} place={place} locale={locale} />
        </div>
      </div>
      {isOpen ? (
        <section className="filter-panel filters no-print" aria-labelledby="filters">
          <h2 id="filters" className="sr-only">
            {t('catalogue.narrow')}
          </h2>
          <FacetList facets={facets} query={query} shown={shown} place={place} locale={locale} />
          <a className="button" href={catalogueHref(query, locale, withoutFilter(place))} data-soft rel="nofollow">
            {t('insightsPage.filterClose')}
          </a>
        </section>
      ) : null}
    </>
  );
}
