import { similarEntries, type Neighbour, type SharedValue } from '@/lib/catalogue/similar';
import { translator } from '@/lib/messages/translator';
import { termLabel, vocabularyOf } from '@/lib/vocabulary/lists';
import { localised, type Locale } from '@/lib/vocabulary/locale';
import { EntryList } from './entry-list';
import type { EntryView } from './entry-view';
import { insideSentence } from '@/lib/messages/inside-sentence';
import type { Section } from './section';

const SIMILAR_SHOWN = 5;
const SHARED_FACETS_TOLD = 2;
const VALUES_TOLD = 2;

/** Entries that share most with this one, each with the reason in words: "same need, other region". */
export function similarSection({ entry, snapshot, locale }: EntryView): Section[] {
  const neighbours = similarEntries(snapshot, entry, SIMILAR_SHOWN);
  if (neighbours.length === 0) return [];
  const listed = neighbours.map((neighbour) => ({ entry: neighbour.entry, reason: reasonInWords(neighbour, locale) }));
  return [{ id: 'similar', body: <EntryList entries={listed} locale={locale} /> }];
}

/** The two strongest things they share, then where they differ. */
export function reasonInWords({ shares, differs }: Pick<Neighbour, 'shares' | 'differs'>, locale: Locale): string {
  const t = translator(locale);
  const same = byFacet(shares).slice(0, SHARED_FACETS_TOLD);
  const other = byFacet(differs).slice(0, 1);
  return [
    ...same.map((values) => t('entryPage.similarSame', inWords(values, locale))),
    ...other.map((values) => t('entryPage.similarOther', inWords(values, locale))),
  ].join(' · ');
}

function byFacet(values: readonly SharedValue[]): SharedValue[][] {
  const groups = new Map<string, SharedValue[]>();
  for (const value of values) groups.set(value.param, [...(groups.get(value.param) ?? []), value]);
  return [...groups.values()];
}

function inWords(values: readonly SharedValue[], locale: Locale): { facet: string; values: string } {
  const param = values[0]?.param ?? '';
  const labels = values.slice(0, VALUES_TOLD).map(({ slug }) => termLabel(param, slug, locale));
  const more = values.length > VALUES_TOLD ? ` ${translator(locale)('entry.more', { count: values.length - VALUES_TOLD })}` : '';
  return { facet: insideSentence(localised(vocabularyOf(param).label, locale)), values: labels.join(', ') + more };
}
