import { facetOf, type FacetParam } from '@/lib/catalogue/facets';
import type { Locale } from '@/lib/vocabulary/locale';
import { listed } from './figures-in-words';
import { insideSentence } from './inside-sentence';
import type { Translator } from './translator';

/** What a chart says of itself: the finding, what is counted, and how the numbers are meant. */
export type Said = { readonly title: string; readonly what: string; readonly notes: readonly string[] };

/** A number of entries with their name: "139 practices". */
export type Counted = (count: number) => string;

/** Groups of people are never ranked (rule 8 of the domain): their charts name no leader. */
const UNRANKED: readonly FacetParam[] = ['population'];

type RankedParam = Exclude<FacetParam, 'population'>;

export function isUnranked(param: FacetParam): param is 'population' {
  return UNRANKED.includes(param);
}

export function leading(param: FacetParam, first: readonly { readonly label: string }[], t: Translator, locale: Locale): string {
  return t(`insights.leading.${param as RankedParam}`, { leaders: listed(first.map(({ label }) => label), locale), many: String(first.length > 1) });
}

type Counting = { readonly addsUp: boolean; readonly counting: string; readonly param?: FacetParam; readonly total: number };

export function countingNotes({ addsUp, counting, param, total }: Counting, sum: number, t: Translator): string[] {
  if (total === 0) return [];
  if (!addsUp) return [sum > total ? t('insights.note.several', { total }) : t('insights.note.canBeSeveral')];
  if (param === 'kind') return [];
  const primary = counting === 'primary' && (param === undefined || facetOf(param).ranked);
  return [t(primary ? 'insights.note.once' : 'insights.note.single')];
}

export function sumOf(marks: readonly { readonly count: number | null }[]): number {
  return marks.reduce((sum, { count }) => sum + (count ?? 0), 0);
}

export function leavesOutNote(labels: readonly string[], t: Translator, locale: Locale): string[] {
  return labels.length > 0 ? [t('insights.note.leavesOut', { facets: listed(labels.map((label) => insideSentence(label)), locale) })] : [];
}

/** How figures of the report are to be read: those worked out from shares, and those it does not give. */
export function publishedNotes(marks: readonly { readonly count: number | null; readonly about: boolean }[], t: Translator): string[] {
  const [reconstructed, missing] = [marks.some(({ about }) => about), marks.some(({ count }) => count === null)];
  return [...(reconstructed ? [t('insights.note.reconstructed')] : []), ...(missing ? [t('insights.note.notGiven')] : [])];
}
