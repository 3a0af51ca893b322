import { facetOf, UNKNOWN } from '@/lib/catalogue/facets';
import { shareOf, type ComparedMark, type Comparison } from '@/lib/insights/comparison';
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
