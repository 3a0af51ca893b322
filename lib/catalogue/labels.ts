import { known } from './entry-values';
import type { IndexedValue } from './facet-index';
import type { FacetParam } from './facets';
import type { Snapshot } from './snapshot';
import type { Place } from './types';
import { localised, locales, type Locale } from '@/lib/vocabulary/locale';

/** How to say what is found: the language, the words that belong to no vocabulary, and the page that addresses lead to. */
export type View = { readonly locale: Locale; readonly words: { readonly unknown: string }; readonly place?: Place };

/** The label of a value, `unknown` included; the slug itself where the facet has no such value. */
export function valueLabel(snapshot: Snapshot, param: FacetParam, slug: string, { locale, words }: View): string {
  const value = snapshot.facets.get(param)?.bySlug.get(slug);
  return value ? labelOf(value, { locale, words }) : slug;
}

/** With its code, where it has one: "P3 Support the aspirations". */
export function labelOf({ label, code }: IndexedValue, { locale, words }: View): string {
  if (!label) return words.unknown;
  return code ? `${code} ${localised(label, locale)}` : localised(label, locale);
}

export function countryName({ sources }: Snapshot, slug: string, locale: Locale): string {
  return localised(known(sources.countries, slug).label, locale);
}

/** Labels in a row, as this language parts them. */
export function joined(labels: readonly string[], { locale }: View): string {
  return rows[locale].format(labels);
}

const rows = Object.fromEntries(locales.map((locale) => [locale, new Intl.ListFormat(locale, { type: 'unit', style: 'short' })])) as Record<Locale, Intl.ListFormat>;
