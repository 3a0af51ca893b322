import { facetOf, UNKNOWN } from '@/lib/catalogue/facets';
import { byCount } from '@/lib/catalogue/facet-results';
import { catalogueHref } from '@/lib/catalogue/href';
import type { CatalogueQuery, FacetResult, FacetValue, Place } from '@/lib/catalogue/types';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { facetValueHtml } from './facet-value-html';

const LONG_SHOWN = 8;

type FacetGroupProps = {
  readonly facet: FacetResult;
  readonly query: CatalogueQuery;
  /** Facets of which the address asks for all values. */
  readonly shown: readonly string[];
  readonly place: Place;
  readonly locale: Locale;
};

/** The most frequent values, every chosen one, and unknown at the end; the others are one link away, never cut in silence. */
function mostFrequent(values: readonly FacetValue[]): FacetValue[] {
  const [known, unknown] = [values.filter(({ slug }) => slug !== UNKNOWN), values.filter(({ slug }) => slug === UNKNOWN)];
  return [...byCount(known).filter((value, index) => index < LONG_SHOWN || value.selected), ...unknown];
}

/** A closed group comes without its values: its heading leads to them, and one with a chosen value is open. */
export function FacetGroup(props: FacetGroupProps) {
  const { facet, query, shown } = props;
  const { panel } = facetOf(facet.param);
  const showAll = shown.includes(facet.param);
  const opens = panel === 'closed' && query.filters[facet.param] === undefined;
  return (
    <section className="facet" id={`facet-${facet.param}`}>
      <h3>
        {opens ? (
          <a href={showHref(props)} data-soft rel="nofollow" aria-expanded={showAll}>
            {facet.label}
          </a>
        ) : (
          facet.label
        )}
      </h3>
      {opens && !showAll ? null : <Values facet={facet} values={panel === 'long' && !showAll ? mostFrequent(facet.values) : facet.values} />}
      {panel === 'long' ? <AllValues {...props} /> : null}
    </section>
  );
}

function Values({ facet, values }: { readonly facet: FacetResult; readonly values: readonly FacetValue[] }) {
  const highest = Math.max(1, ...facet.values.map((value) => value.count));
  return <ul className="mt-1" dangerouslySetInnerHTML={{ __html: values.map((value) => facetValueHtml(value, facet.param, highest)).join('') }} />;
}

function AllValues(props: FacetGroupProps) {
  const { facet, shown, locale } = props;
  const t = translator(locale);
  return (
    <a className="prose-link mt-1 inline-block py-1 text-xs" href={showHref(props)} data-soft>
      {shown.includes(facet.param) ? t('catalogue.fewerValues') : t('catalogue.allValues', { count: facet.values.length })}
      <span className="sr-only">: {facet.label}</span>
    </a>
  );
}

/** The same page with all values of this facet, or without them where they are shown; other facets stay as they are. */
function showHref({ facet: { param }, query, shown, place, locale }: FacetGroupProps): string {
  const address = catalogueHref(query, locale, place);
  const asked = shown.includes(param) ? shown.filter((other) => other !== param) : [...shown, param];
  return asked.length === 0 ? address : `${address}${address.includes('?') ? '&' : '?'}${asked.map((one) => `show=${one}`).join('&')}`;
}
