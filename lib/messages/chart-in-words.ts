import { chipsOf } from '@/lib/catalogue/chips';
import { facetOf, kinds, type FacetParam, type Kind } from '@/lib/catalogue/facets';
import { withValues } from '@/lib/catalogue/href';
import type { View } from '@/lib/catalogue/labels';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { Chart } from '@/lib/insights/charts';
import type { ComparedSide } from '@/lib/insights/comparison';
import { perLanguage } from '@/lib/per-language';
import type { Locale } from '@/lib/vocabulary/locale';
import type { Said } from './chart-sentences';
import { comparisonSaid } from './comparison-in-words';
import { distributionSaid, publishedSaid } from './distribution-in-words';
import { countedInWords, dayInWords, percent, sideName } from './figures-in-words';
import { matrixSaid } from './matrix-in-words';
import { filterInWords } from './query-in-words';
import { spokenLocale, translator, type Translator } from './translator';

/** Everything a chart says beside its marks. Plain text: pictures, tables and files print the same words. */
export type ChartWords = Said & {
  readonly filter: string;
  readonly caveat: string;
  readonly caveats: readonly string[];
  readonly source: string;
  readonly licence: string;
  /** The whole as one line of text, for pasting. */
  readonly sentence: string;
  readonly marks: MarkWords;
};

/** What stands at a mark, and what its link is called. Counts are of the whole that `counted` names. */
export type MarkWords = {
  readonly number: (count: number) => string;
  readonly percent: (share: number) => string;
  /** "On arrival: 22 of 139 practices". */
  readonly value: (label: string, count: number, total: number) => string;
  readonly cell: (row: string, column: string, count: number, total: number) => string;
  readonly part: (row: string, column: string, part: string, count: number) => string;
  /** A number that was worked out from a share: "about 20". */
  readonly about: (count: number) => string;
  readonly notGiven: string;
  /** In the place of marks, where nothing is counted. */
  readonly empty: string;
  /** Of a long list: how many values with entries, and how many without, are only in the table. */
  readonly more: (more: number, without: number) => string;
  readonly side: (side: ComparedSide) => string;
};

/** `today`: a day as `2026-11-26`; files say when they were made. */
export function chartInWords(chart: Chart, snapshot: Snapshot, view: View, today: string): ChartWords {
  const t = translator(view.locale);
  const said = spoken(chart, t, view.locale);
  const published = chart.form === 'published';
  const filter = published ? t('insights.note.publishedOwn') : t('insights.filterIs', { filter: filterOf(chart, snapshot, view) });
  const source = t(published ? 'insights.sourceReport' : 'insights.source', { site: t('site.name'), date: dayInWords(today, view.locale) });
  const caveat = t('insights.caveat');
  return {
    ...said,
    filter,
    source,
    caveat,
    caveats: caveats(view.locale),
    licence: t('insights.licence'),
    marks: marksInWords(chart, view.locale),
    sentence: t('insights.asSentence', { title: said.title, what: said.what, filter: filter.replace(/\.$/, ''), source, caveat }),
  };
}

/** The filter as far as it governs the numbers: a chart does not count with what is chosen of its own facets. */
export function filterOf(chart: Chart, snapshot: Snapshot, view: View): string {
  const query = overruled(chart).reduce((left, param) => withValues(left, param, []), chart.query);
  return filterInWords(chipsOf(snapshot, query, view), query, view.locale);
}

function overruled(chart: Chart): readonly FacetParam[] {
  if (chart.form === 'matrix') return chart.of.leavesOut;
  if (chart.form !== 'comparison') return [chart.of.param];
  const sides = chart.of.sides.map(({ selection }) => selection).filter((selection) => selection !== 'report-2016');
  const chosen = sides.map((selection) => (selection === 'all' ? undefined : selection.param));
  const shared = chosen.every((param) => param === chosen[0]) ? chosen[0] : undefined;
  return [chart.of.param, ...(shared ? [shared] : [])];
}

const numbers = perLanguage((language) => new Intl.NumberFormat(language));

/** Made of the chart alone, also where the catalogue behind it is not at hand. */
export function marksInWords(chart: Chart, locale: Locale): MarkWords {
  const t = translator(locale);
  const counted = (total: number) => countedOf(chart, total, locale);
  return {
    number: (count) => numbers(spokenLocale(locale)).format(count),
    percent: (share) => percent(share, locale),
    value: (label, count, total) => t('insights.mark', { label, count, counted: counted(total) }),
    cell: (row, column, count, total) => t('insights.cell', { row, column, count, counted: counted(total) }),
    part: (row, column, part, count) => t('insights.part', { row, column, part, count }),
    about: (count) => t('insights.about', { count }),
    notGiven: t('insights.notGiven'),
    empty: t('insights.empty'),
    more: (more, without) => t('insights.more', { more, without }),
    side: (side) => sideName(side, locale),
  };
}

/** What the chart finds, alone: for lists of many charts. */
export function findingInWords(chart: Chart, locale: Locale): string {
  return spoken(chart, translator(locale), locale).title;
}

export function caveats(locale: Locale): string[] {
  const t = translator(locale);
  return (['comprehensive', 'gap', 'recommendation', 'needs', 'targeted'] as const).map((caveat) => t(`insights.caveats.${caveat}`));
}

/** The noun for what a chart counts: entries of one kind only are named by it, whatever the query says. */
function countedOf({ query, ...chart }: Chart, count: number, locale: Locale): string {
  if (chart.form === 'comparison' && chart.of.sides.some(({ selection }) => typeof selection === 'object' && selection.param === 'kind')) return translator(locale)('insights.counted.either', { count });
  const params = chart.form === 'matrix' ? [chart.of.rows.param, chart.of.columns.param] : [chart.of.param];
  const only = params.map((param): readonly Kind[] => facetOf(param).appliesTo).find((kinds) => kinds.length === 1);
  const kind = only ?? (params.includes('kind') ? kinds : query.filters.kind);
  return countedInWords(count, { ...query, filters: kind ? { kind } : {} }, locale);
}

function spoken(chart: Chart, t: Translator, locale: Locale): Said {
  const counted = (count: number) => countedOf(chart, count, locale);
  if (chart.form === 'matrix') return matrixSaid(chart.of, counted, t, locale);
  if (chart.form === 'comparison') return comparisonSaid(chart.of, t, locale);
  if (chart.form === 'published') return publishedSaid(chart.of, counted, t, locale);
  const said = distributionSaid(chart.of, counted, t, locale);
  return chart.form === 'map' ? { ...said, notes: [...said.notes, t('insights.note.border')] } : said;
}
