import { figureKinds, type Figure } from '@/lib/catalogue/entry';

export type FigureKind = Figure['kind'];
export type FigureGroup = { readonly kind: FigureKind; readonly figures: readonly Figure[] };

/** Only these tell what the work reached, did or changed. */
const RESULTS: readonly FigureKind[] = ['reach', 'output', 'finding'];

/** Figures by kind, results apart from what was used, planned or merely the situation. */
export function figureGroups(figures: readonly Figure[]): { results: FigureGroup[]; others: FigureGroup[] } {
  const groups = figureKinds
    .map((kind) => ({ kind, figures: figures.filter((figure) => figure.kind === kind) }))
    .filter((group) => group.figures.length > 0);
  return {
    results: groups.filter(({ kind }) => RESULTS.includes(kind)),
    others: groups.filter(({ kind }) => !RESULTS.includes(kind)),
  };
}
