import { facetOf, UNKNOWN } from '@/lib/catalogue/facets';
import { byCount } from '@/lib/catalogue/facet-results';
import { catalogueHref } from '@/lib/catalogue/href';
import type { CatalogueQuery, FacetResult, FacetValue, Place } from '@/lib/catalogue/types';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { FacetValueLink } from './facet-value-link';

const LONG_SHOWN = 8;

type FacetGroupProps = { readonly facet: FacetResult; readonly query: CatalogueQuery; readonly showAll: boolean; readonly place: Place; readonly locale: Locale };

/** The most frequent values, every chosen one, and unknown at the end; the others are one link away, never cut in silence. */
function mostFrequent(values: readonly FacetValue[]): FacetValue[] {
  const [known, unknown] = [values.filter(({ slug }) => slug !== UNKNOWN), values.filter(({ slug }) => slug === UNKNOWN)];
  return [...byCount(known).filter((value, index) => index < LONG_SHOWN || value.selected), ...unknown];
}

export function FacetGroup({ facet, query, showAll, place, locale }: FacetGroupProps) {
  const { panel } = facetOf(facet.param);
  const chosen = facet.values.some((value) => value.selected);
  const values = panel === 'long' && !showAll ? mostFrequent(facet.values) : facet.values;
  const highest = Math.max(1, ...facet.values.map((value) => value.count));
  const list = (
    <ul className="mt-1">
      {values.map((value) => (
        <FacetValueLink key={value.slug} value={value} param={facet.param} highest={highest} />
      ))}
    </ul>
  );
  if (panel === 'closed')
    return (
      <details className="facet" open={chosen}>
        <summary>{facet.label}</summary>
        {list}
      </details>
    );
  return (
    <section className="facet" id={`facet-${facet.param}`}>
      <h3>{facet.label}</h3>
      {list}
      {panel === 'long' ? <AllValues facet={facet} query={query} showAll={showAll} place={place} locale={locale} /> : null}
    </section>
  );
}

function AllValues({ facet, query, showAll, place, locale }: FacetGroupProps) {
  const t = translator(locale);
  const address = catalogueHref(query, locale, place);
  const show = `${address}${address.includes('?') ? '&' : '?'}show=${facet.param}`;
  return (
    <a className="prose-link mt-1 inline-block py-1 text-xs" href={showAll ? address : show} data-soft>
      {showAll ? t('catalogue.fewerValues') : t('catalogue.allValues', { count: facet.values.length })}
      <span className="sr-only">: {facet.label}</span>
    </a>
  );
}
