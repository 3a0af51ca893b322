import { facetOf } from '@/lib/catalogue/facets';
import type { ComparedMark, Comparison } from '@/lib/insights/comparison';
import { comparedFindingOf, LEAST_FOR_SHARES } from '@/lib/insights/finding';
import type { Locale } from '@/lib/vocabulary/locale';
import { isUnranked, publishedNotes, sumOf, type Said } from './chart-sentences';
import { percent, sideName } from './figures-in-words';
import type { Translator } from './translator';

export function comparisonSaid(of: Comparison, t: Translator, locale: Locale): Said {
  const [first, second] = of.sides;
  const what = t('insights.what.comparison', { facet: of.label, first: sideName(first, locale), second: sideName(second, locale) });
  const published = of.sides.some(({ selection }) => selection === 'report-2016');
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
  return sides.find(({ selection }) => selection === 'report-2016')!.marks;
}

/** An entry has one value at most of some facets: then two of them share none. */
function canOverlap({ sides: [{ selection: first }, { selection: second }] }: Comparison): boolean {
  if (typeof first === 'string' || typeof second === 'string' || first.param !== second.param || first.value === second.value) return true;
  return !facetOf(first.param).single;
}

/** A sentence that stands alone: both sides by name, and how many of each are counted. */
function comparisonFinding(of: Comparison, t: Translator, locale: Locale): string {
  const [first, second] = of.sides.map((side) => sideName(side, locale)) as [string, string];
  if (isUnranked(of.param)) return t('insights.finding.comparisonUnranked', { facet: of.label, first, second });
  const found = comparedFindingOf(of);
  if (found.is === 'nothing') return t('insights.finding.comparisonNone');
  if (found.is === 'same') return t('insights.finding.comparisonSame', { facet: of.label, first, second });
  if (found.is === 'little-known') {
    const [a, b] = found.known.map((known, side) => t('insights.finding.ofWhole', { count: known, total: found.totals[side]! })) as [string, string];
    return t('insights.finding.comparisonLittleKnown', { facet: of.label, first, second, a, b });
  }
  const { label: value, counts, totals } = found.at;
  const [a, b] = counts.map((count, side) => part(count, totals[side]!, t, locale)) as [string, string];
  return t(found.is === 'differ' ? 'insights.finding.comparison' : 'insights.finding.comparisonClose', { facet: of.label, value, first, second, a, b });
}

/** "25 of 59 (42%)", and of fewer than ten without the share. */
function part(count: number, total: number, t: Translator, locale: Locale): string {
  const whole = t('insights.finding.ofWhole', { count, total });
  return total < LEAST_FOR_SHARES ? whole : t('insights.finding.withShare', { whole, share: percent(count / total, locale) });
}
