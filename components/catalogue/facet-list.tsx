import { facetOf } from '@/lib/catalogue/facets';
import { catalogue } from '@/lib/catalogue/query';
import type { CatalogueQuery, FacetResult, Place } from '@/lib/catalogue/types';
import type { Locale } from '@/lib/vocabulary/locale';
import { CountingSwitch } from './counting-switch';
import { FacetGroup } from './facet-group';
import { WordsFilter } from './words-filter';
import { YearRange } from './year-range';

export type FacetListProps = {
  readonly facets: readonly FacetResult[];
  readonly query: CatalogueQuery;
  /** Facets whose values are all shown. */
  readonly shown: readonly string[];
  readonly place?: Place;
  readonly locale: Locale;
};

/** Everything that filters. A page that means one kind of entry where none is named has switches of its own, and no search form. The way of counting is offered to whoever came with the other one. */
export function FacetList({ facets, query, shown, place = catalogue, locale }: FacetListProps) {
  const listed = facets.filter(({ param }) => facetOf(param).panel !== 'none' && !(param === 'kind' && place.kind));
  return (
    <>
      {place.kind ? <WordsFilter query={query} place={place} locale={locale} /> : query.tags === 'primary' ? <CountingSwitch query={query} place={place} locale={locale} /> : null}
      {listed.map((facet) => (
        <FacetGroup key={facet.param} facet={facet} query={query} shown={shown} place={place} locale={locale} />
      ))}
      <YearRange query={query} place={place} locale={locale} />
    </>
  );
}
