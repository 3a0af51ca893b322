import { facets, kinds, listOf, UNKNOWN, type FacetDefinition } from '@/lib/catalogue/facets';
import type { plainParams } from '@/lib/catalogue/query';
import { MAX_PER_PAGE, PER_PAGE, sorts } from '@/lib/catalogue/types';
import { translator, type Translator } from '@/lib/messages/translator';
import { termLabel, vocabularyOf } from '@/lib/vocabulary/lists';
import { localised, type Locale } from '@/lib/vocabulary/locale';

/** A filter of the API, read from the table of facets. `values` are all its slugs, or null where its `list` is a page of its own; years have neither. */
export type FilterParameter = { readonly name: string; readonly meaning: string; readonly only: string | null; readonly values: readonly string[] | null; readonly list: string | null };
export type PlainParameter = { readonly name: string; readonly meaning: string; readonly values: string };

const SHORT_LIST = 8;

export function filterParameters(locale: Locale): FilterParameter[] {
  return facets.map((facet) => ({
    name: facet.param,
    meaning: localised(vocabularyOf(facet.param).label, locale),
    only: facet.appliesTo.length < kinds.length ? termLabel('kind', facet.appliesTo[0], locale) : null,
    values: shortValues(facet),
    list: (facet as FacetDefinition).from === 'years' ? null : listOf(facet),
  }));
}

function shortValues(facet: FacetDefinition): string[] | null {
  const { from } = facet;
  const slugs = vocabularyOf(listOf(facet)).terms.map(({ slug }) => slug);
  if (slugs.length === 0 || slugs.length > SHORT_LIST) return null;
  return from === 'kind' ? slugs : [...slugs, UNKNOWN];
}

type PlainName = (typeof plainParams)[number];

const meanings = {
  q: 'aboutPage.paramQ',
  tags: 'aboutPage.paramTags',
  from: 'aboutPage.paramFrom',
  to: 'aboutPage.paramTo',
  sort: 'aboutPage.paramSort',
  page: 'aboutPage.paramPage',
  'per-page': 'aboutPage.paramPerPage',
} as const satisfies Record<PlainName, string>;

const values: { readonly [P in PlainName]: (t: Translator) => string } = {
  q: (t) => t('aboutPage.valueText'),
  tags: (t) => `${t('aboutPage.valueDefault', { value: 'all' })}, primary`,
  from: (t) => t('aboutPage.valueYear'),
  to: (t) => t('aboutPage.valueYear'),
  sort: () => sorts.join(', '),
  page: (t) => t('aboutPage.valueNumber'),
  'per-page': (t) => t('aboutPage.valueNumberTo', { max: MAX_PER_PAGE, usual: PER_PAGE }),
};

export function plainParameters(names: readonly PlainName[], locale: Locale): PlainParameter[] {
  const t = translator(locale);
  return names.map((name) => ({ name, meaning: t(meanings[name]), values: values[name](t) }));
}
