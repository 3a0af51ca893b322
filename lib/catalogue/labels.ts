import { known } from './entry-values';
import { UNKNOWN, type FacetParam } from './facets';
import type { Snapshot } from './snapshot';
import { localised, type Locale } from '@/lib/vocabulary/locale';

/** How to say what is found: the language, and the words that belong to no vocabulary. */
export type View = { readonly locale: Locale; readonly words: { readonly unknown: string } };

/** The label of a value, `unknown` included; the slug itself where the facet has no such value. */
export function valueLabel(snapshot: Snapshot, param: FacetParam, slug: string, { locale, words }: View): string {
  if (slug === UNKNOWN) return words.unknown;
  const label = snapshot.facets.get(param)?.bySlug.get(slug)?.label;
  return label ? localised(label, locale) : slug;
}

export function countryName({ sources }: Snapshot, slug: string, locale: Locale): string {
  return localised(known(sources.countries, slug).label, locale);
}

/** Labels in a row, as this language parts them. */
export function joined(labels: readonly string[], { locale }: View): string {
  return new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(labels);
}
