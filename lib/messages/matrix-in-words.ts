import { UNKNOWN } from '@/lib/catalogue/facets';
import { leaders } from '@/lib/insights/distribution';
import type { Matrix } from '@/lib/insights/matrix';
import type { Locale } from '@/lib/vocabulary/locale';
import { countingNotes, isUnranked, leavesOutNote, sumOf, type Counted, type Said } from './chart-sentences';
import { insideSentence } from './inside-sentence';
import type { Translator } from './translator';

export function matrixSaid(of: Matrix, counted: Counted, t: Translator, locale: Locale): Said {
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
