import type { FacetParam } from '@/lib/catalogue/facets';
import type { CatalogueQuery } from '@/lib/catalogue/types';
import type { ComparedSide } from '@/lib/insights/comparison';
import { perLanguage } from '@/lib/per-language';
import { vocabularyOf } from '@/lib/vocabulary/lists';
import { localised, type Locale } from '@/lib/vocabulary/locale';
import { spokenLocale, translator } from './translator';

const shares = perLanguage((language) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }));
const days = perLanguage((language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }));
const lists = perLanguage((language) => new Intl.ListFormat(language, { type: 'conjunction' }));

export function percent(share: number, locale: Locale): string {
  return shares(spokenLocale(locale)).format(share);
}

export function dayInWords(day: string, locale: Locale): string {
  return days(spokenLocale(locale)).format(new Date(`${day}T00:00:00Z`));
}

export function listed(labels: readonly string[], locale: Locale): string {
  return lists(spokenLocale(locale)).format(labels);
}

/** "139 practices": what the query counts, by name. */
export function countedInWords(count: number, query: CatalogueQuery, locale: Locale): string {
  return translator(locale)(`insights.counted.${countedNoun(query)}`, { count });
}

function countedNoun({ filters: { kind } }: CatalogueQuery): 'practices' | 'enablers' | 'entries' {
  if (kind?.length !== 1) return 'entries';
  return kind[0] === 'practice' ? 'practices' : 'enablers';
}

/** The label of a facet, for headings and axes. */
export function facetLabel(param: FacetParam, locale: Locale): string {
  return localised(vocabularyOf(param).label, locale);
}

/** What a side of a comparison is called. */
export function sideName({ selection, label }: ComparedSide, locale: Locale): string {
  return typeof selection === 'string' ? translator(locale)(`insights.side.${selection}`) : (label ?? selection.value);
}
