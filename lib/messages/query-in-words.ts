import type { CatalogueQuery, Chip, SearchResult } from '@/lib/catalogue/types';
import type { Locale } from '@/lib/vocabulary/locale';
import { translator } from './translator';

/** The query in words, for the page's title: the filters' labels, then the page where it is not the first. */
export function queryInWords(result: SearchResult, locale: Locale): string {
  const t = translator(locale);
  const filters = result.chips.map((chip) => (chip.param === 'q' ? `“${chip.label}”` : chip.label)).join(', ');
  const subject = filters || t('catalogue.titleAll');
  return result.query.page > 1 ? `${subject} – ${t('catalogue.page', { page: result.query.page })}` : subject;
}

/** Chips of one parameter belong together: values of a facet widen each other. */
export function chipsByParam(chips: readonly Chip[]): readonly (readonly Chip[])[] {
  const groups = new Map<string, Chip[]>();
  for (const chip of chips) groups.set(chip.param, [...(groups.get(chip.param) ?? []), chip]);
  return [...groups.values()];
}

/** The filter as a phrase without links: "practices at the stop On arrival in Europe", "the whole collection". */
export function filterInWords(chips: readonly Chip[], { filters: { kind } }: CatalogueQuery, locale: Locale): string {
  const t = translator(locale);
  const subject = kind?.length === 1 ? t(kind[0] === 'practice' ? 'insights.subject.practices' : 'insights.subject.enablers') : t('insights.subject.entries');
  const clauses = chipsByParam(chips).flatMap((group) => {
    const { param } = group[0]!;
    if (param === 'kind') return [];
    const values = group.map(({ label }) => label).join(t('catalogue.or'));
    return [t.markup(`catalogue.sentence.${param}`, { values: () => values })];
  });
  return [clauses.length === 0 ? t('insights.subject.all', { subject }) : subject, ...clauses].join(' ');
}
