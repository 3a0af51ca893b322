import { facetOf, kinds, UNKNOWN, type FacetParam, type Kind } from '@/lib/catalogue/facets';
import type { View } from '@/lib/catalogue/labels';
import { chipsOf } from '@/lib/catalogue/chips';
import { withValues } from '@/lib/catalogue/href';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { CatalogueQuery } from '@/lib/catalogue/types';
import type { Chart } from '@/lib/insights/charts';
import type { ComparedMark, ComparedSide, Comparison } from '@/lib/insights/comparison';
import { leaders, type Distribution } from '@/lib/insights/distribution';
import type { Matrix } from '@/lib/insights/matrix';
import type { PublishedDistribution } from '@/lib/insights/published';
import { vocabularyOf } from '@/lib/vocabulary/lists';
import { localised, type Locale } from '@/lib/vocabulary/locale';
import { insideSentence } from './inside-sentence';
import { filterInWords } from './query-in-words';
import { translator, type Translator } from './translator';

/** Everything a chart says beside its marks. Plain text: pictures, tables and files print the same words. */
export type ChartWords = {
  /** The finding. */
  readonly title: string;
  /** What is counted, how many of how many. */
  readonly what: string;
  /** How the numbers are meant, one sentence each. */
  readonly notes: readonly string[];
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

/** Groups of people are never ranked (rule 8 of the domain): their charts name no leader. */
const UNRANKED: readonly FacetParam[] = ['population'];

/** More values that share the highest number are counted in a title, not named. */
const MOST_NAMED = 3;

/** `today`: a day as `2026-11-26`; files say when they were made. */
export function chartInWords(chart: Chart, snapshot: Snapshot, view: View, today: string): ChartWords {
  const t = translator(view.locale);
  const said = spoken(chart, t, view.locale);
  const published = chart.form === 'published';
  const filter = published ? t('insights.note.publishedOwn') : t('insights.filterIs', { filter: filterOf(chart, snapshot, view) });
  const source = published ? t('insights.sourceReport') : t('insights.source', { site: t('site.name'), date: dayInWords(today, view.locale) });
  return {
    ...said,
    filter,
    source,
    caveat: t('insights.caveat'),
    caveats: caveats(view.locale),
    licence: t('insights.licence'),
    marks: marksInWords(chart, view.locale),
    sentence: t('insights.asSentence', { title: said.title, what: said.what, filter: filter.replace(/\.$/, ''), source }),
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
  const sides = chart.of.sides.map(({ selection }) => selection).filter((selection) => selection !== 'report-2018');
  const chosen = sides.map((selection) => (selection === 'all' ? undefined : selection.param));
  const shared = chosen.every((param) => param === chosen[0]) ? chosen[0] : undefined;
  return [chart.of.param, ...(shared ? [shared] : [])];
}

function marksInWords(chart: Chart, locale: Locale): MarkWords {
  const t = translator(locale);
  const numbers = new Intl.NumberFormat(locale);
  const counted = (total: number) => countedOf(chart, total, locale);
  return {
    number: (count) => numbers.format(count),
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

export function caveats(locale: Locale): string[] {
  const t = translator(locale);
  return (['comprehensive', 'gap', 'recommendation', 'needs', 'targeted'] as const).map((caveat) => t(`insights.caveats.${caveat}`));
}

export function dayInWords(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** "139 practices": what the query counts, by name. */
export function countedInWords(count: number, query: CatalogueQuery, locale: Locale): string {
  return translator(locale)(`insights.counted.${countedNoun(query)}`, { count });
}

function countedNoun({ filters: { kind } }: CatalogueQuery): 'practices' | 'enablers' | 'entries' {
  if (kind?.length !== 1) return 'entries';
  return kind[0] === 'practice' ? 'practices' : 'enablers';
}

/** The noun for what a chart counts: entries of one kind only are named by it, whatever the query says. */
function countedOf({ query, ...chart }: Chart, count: number, locale: Locale): string {
  if (chart.form === 'comparison' && chart.of.sides.some(({ selection }) => typeof selection === 'object' && selection.param === 'kind')) return translator(locale)('insights.counted.either', { count });
  const params = chart.form === 'matrix' ? [chart.of.rows.param, chart.of.columns.param] : [chart.of.param];
  const only = params.map((param): readonly Kind[] => facetOf(param).appliesTo).find((kinds) => kinds.length === 1);
  const kind = only ?? (params.includes('kind') ? kinds : query.filters.kind);
  return countedInWords(count, { ...query, filters: kind ? { kind } : {} }, locale);
}

type Said = Pick<ChartWords, 'title' | 'what' | 'notes'>;

function spoken(chart: Chart, t: Translator, locale: Locale): Said {
  const counted = (count: number) => countedOf(chart, count, locale);
  if (chart.form === 'matrix') return matrixSaid(chart.of, counted, t, locale);
  if (chart.form === 'comparison') return comparisonSaid(chart.of, t, locale);
  if (chart.form === 'published') return publishedSaid(chart.of, counted, t, locale);
  const said = distributionSaid(chart.of, counted, t, locale);
  return chart.form === 'map' ? { ...said, notes: [...said.notes, t('insights.note.border')] } : said;
}

type Counted = (count: number) => string;

function distributionSaid(of: Distribution, counted: Counted, t: Translator, locale: Locale): Said {
  const { param, label, total, unknown } = of;
  const by = t('insights.what.by', { counted: counted(total), facet: insideSentence(label) });
  const classified = param === 'kind' || total === 0 ? [] : [t('insights.what.classified', { classified: total - unknown, unknown })];
  return { title: finding(of, counted, t, locale), what: [by, ...classified].join(': '), notes: [...countingNotes(of, sumOf(of.values), t), ...leavesOutNote(of.leavesOut && param !== 'kind' ? [label] : [], t, locale)] };
}

function finding(of: Distribution, counted: Counted, t: Translator, locale: Locale): string {
  const { param, label, total, unknown, values } = of;
  if (total === 0) return t('insights.finding.none');
  if (unknown === total) return t('insights.finding.unknown', { facet: label, counted: counted(total) });
  if (isUnranked(param)) return t('insights.finding.unranked', { classified: total - unknown, counted: counted(total), facet: insideSentence(label) });
  const first = leaders(values);
  if (first.length > MOST_NAMED) return t('insights.finding.tied', { facet: label, values: first.length, count: first[0]!.count, counted: counted(total) });
  return t('insights.finding.leads', { lead: leading(param, first, t, locale), count: first[0]!.count, counted: counted(total), many: String(first.length > 1) });
}

type RankedParam = Exclude<FacetParam, 'population'>;

function isUnranked(param: FacetParam): param is 'population' {
  return UNRANKED.includes(param);
}

function leading(param: FacetParam, first: readonly { readonly label: string }[], t: Translator, locale: Locale): string {
  return t(`insights.leading.${param as RankedParam}`, { leaders: listed(first.map(({ label }) => label), locale), many: String(first.length > 1) });
}

function listed(labels: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(labels);
}

type Counting = { readonly addsUp: boolean; readonly counting: string; readonly param?: FacetParam; readonly total: number };

function countingNotes({ addsUp, counting, param, total }: Counting, sum: number, t: Translator): string[] {
  if (total === 0) return [];
  if (!addsUp) return [sum > total ? t('insights.note.several', { total }) : t('insights.note.canBeSeveral')];
  if (param === 'kind') return [];
  const primary = counting === 'primary' && (param === undefined || facetOf(param).ranked);
  return [t(primary ? 'insights.note.once' : 'insights.note.single')];
}

function sumOf(marks: readonly { readonly count: number | null }[]): number {
  return marks.reduce((sum, { count }) => sum + (count ?? 0), 0);
}

function leavesOutNote(labels: readonly string[], t: Translator, locale: Locale): string[] {
  return labels.length > 0 ? [t('insights.note.leavesOut', { facets: listed(labels.map((label) => insideSentence(label)), locale) })] : [];
}

function matrixSaid(of: Matrix, counted: Counted, t: Translator, locale: Locale): Said {
  const { rows, columns, split, total } = of;
  const axes = { rows: insideSentence(rows.label), columns: insideSentence(columns.label) };
  const what = split ? t('insights.what.matrixSplit', { counted: counted(total), ...axes, split: insideSentence(split.label) }) : t('insights.what.matrix', { counted: counted(total), ...axes });
  const leftOut = [rows, columns, ...(split ? [split] : [])].filter((axis) => axis.leftOut > 0);
  const chosen = [rows, columns, ...(split ? [split] : [])].filter(({ param }) => param !== 'kind' && of.leavesOut.includes(param));
  return {
    title: matrixFinding(of, counted, t),
    what,
    notes: [...countingNotes(of, sumOf(of.cells.flat()), t), ...leavesOutNote(chosen.map(({ label }) => label), t, locale), ...leftOut.map(({ label, leftOut: count }) => t('insights.note.leftOut', { facet: label, count }))],
  };
}

function matrixFinding(of: Matrix, counted: Counted, t: Translator): string {
  const { rows, columns, cells, total } = of;
  if ([rows, columns].some(({ param }) => isUnranked(param))) {
    const known = knownCells(of);
    return t('insights.finding.matrixUnranked', { filled: known.filter(({ count }) => count > 0).length, pairs: known.length });
  }
  const highest = leaders(knownCells(of));
  const [first] = highest;
  if (!first) return total === 0 ? t('insights.finding.none') : t('insights.finding.matrixUnknown', { counted: counted(total) });
  const { count } = cells[first.row]![first.column]!;
  if (highest.length > 1) return t('insights.finding.matrixMany', { pairs: highest.length, count, counted: counted(total) });
  return t('insights.finding.matrix', { row: rows.values[first.row]!.label, column: columns.values[first.column]!.label, count, counted: counted(total) });
}

/** Cells of classified values, with their places. */
function knownCells({ rows, columns, cells }: Matrix): { slug: string; row: number; column: number; count: number }[] {
  return rows.values.flatMap(({ slug }, row) =>
    columns.values.flatMap((value, column) => (slug === UNKNOWN || value.slug === UNKNOWN ? [] : [{ slug, row, column, count: cells[row]![column]!.count }])),
  );
}

function comparisonSaid(of: Comparison, t: Translator, locale: Locale): Said {
  const [first, second] = of.sides;
  const what = t('insights.what.comparison', { facet: of.label, first: sideName(first, locale), second: sideName(second, locale) });
  const published = of.sides.some(({ selection }) => selection === 'report-2018');
  const several = of.sides.some(({ marks, total }) => sumOf(marks) > total);
  return {
    title: comparisonFinding(of, t, locale),
    what,
    notes: [
      t('insights.note.sidesDiffer'),
      ...(published ? [t('insights.note.publishedOwn'), ...publishedNotes(publishedMarks(of), t)] : canOverlap(of) ? [t('insights.note.overlap')] : []),
      ...(several ? [t('insights.note.severalOnSides')] : []),
    ],
  };
}

function publishedMarks({ sides }: Comparison): readonly ComparedMark[] {
  return sides.find(({ selection }) => selection === 'report-2018')!.marks;
}

/** An entry has one value at most of some facets: then two of them share none. */
function canOverlap({ sides: [{ selection: first }, { selection: second }] }: Comparison): boolean {
  if (typeof first === 'string' || typeof second === 'string' || first.param !== second.param || first.value === second.value) return true;
  return !facetOf(first.param).single;
}

/** The value whose shares lie furthest apart. */
function comparisonFinding({ param, label, values, sides: [first, second] }: Comparison, t: Translator, locale: Locale): string {
  if (isUnranked(param)) return t('insights.finding.comparisonUnranked', { facet: label, first: sideName(first, locale), second: sideName(second, locale) });
  const shares = values.flatMap(({ slug, label }, i) => {
    const [a, b] = [shareOf(first, i), shareOf(second, i)];
    return slug === UNKNOWN || a === null || b === null ? [] : [{ label, a, b }];
  });
  const furthest = shares.reduce<(typeof shares)[number] | null>((most, one) => (most && Math.abs(most.a - most.b) >= Math.abs(one.a - one.b) ? most : one), null);
  if (!furthest) return t('insights.finding.comparisonNone');
  if (furthest.a === furthest.b) return t('insights.finding.comparisonSame');
  return t('insights.finding.comparison', { value: furthest.label, first: percent(furthest.a, locale), second: percent(furthest.b, locale) });
}

/** Part of the side's total; null where there is no number, or nothing to be a part of. */
export function shareOf({ marks, total }: ComparedSide, index: number): number | null {
  const count = marks[index]?.count ?? null;
  return count === null || total === 0 ? null : count / total;
}

export function percent(share: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** What a side of a comparison is called. */
export function sideName({ selection, label }: ComparedSide, locale: Locale): string {
  return typeof selection === 'string' ? translator(locale)(`insights.side.${selection}`) : (label ?? selection.value);
}

function publishedSaid(of: PublishedDistribution, counted: Counted, t: Translator, locale: Locale): Said {
  const given = of.values.map(({ slug, label, count, about }) => ({ slug, label, about, count: count ?? 0 }));
  const first = leaders(given);
  const [{ count, about } = { count: 0, about: false }] = first;
  const total = counted(of.total);
  return {
    title: t('insights.finding.published', { lead: leading(of.param, first, t, locale), count: about ? t('insights.about', { count }) : count, counted: total }),
    what: t('insights.what.published', { counted: total, facet: insideSentence(of.label) }),
    notes: [
      ...(of.addsUp ? [] : [t('insights.note.several', { total: of.total })]),
      ...publishedNotes(of.values, t),
      ...of.values.flatMap(({ label, remark }) => (remark ? [`${label}: ${remark}`] : [])),
    ],
  };
}

function publishedNotes(marks: readonly { readonly count: number | null; readonly about: boolean }[], t: Translator): string[] {
  const [reconstructed, missing] = [marks.some(({ about }) => about), marks.some(({ count }) => count === null)];
  return [...(reconstructed ? [t('insights.note.reconstructed')] : []), ...(missing ? [t('insights.note.notGiven')] : [])];
}

/** The label of a facet, for headings and axes. */
export function facetLabel(param: FacetParam, locale: Locale): string {
  return localised(vocabularyOf(param).label, locale);
}
