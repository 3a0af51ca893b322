import { UNKNOWN, type FacetParam } from '@/lib/catalogue/facets';
import { catalogueHref, withValues } from '@/lib/catalogue/href';
import { valueMeant } from '@/lib/catalogue/query';
import { valueLabel, type View } from '@/lib/catalogue/labels';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { CatalogueQuery, TagCounting } from '@/lib/catalogue/types';
import { distribution } from './distribution';
import type { Value } from './mark';
import { FORMERLY, publishedDistribution, publishedParams, REPORT } from './published';

/** What can stand on a side: everything the filter leaves, the entries with one value, or the figures of the report. */
export type Selection = 'all' | 'report-2016' | { readonly param: FacetParam; readonly value: string };

/** `count` is null where the report gives no number, or does not know the value; `about` where it is worked out from a share of the report. */
export type ComparedMark = { readonly count: number | null; readonly about: boolean; readonly href: string | null };

/** `label` is null where the interface names the side. */
export type ComparedSide = {
  readonly selection: Selection;
  readonly label: string | null;
  readonly total: number;
  readonly href: string | null;
  /** In the order of `values`. */
  readonly marks: readonly ComparedMark[];
};

/** Two selections over the same values. Shares of each side's total compare; numbers alone do not, where sides differ in size. */
export type Comparison = {
  readonly param: FacetParam;
  readonly label: string;
  readonly counting: TagCounting;
  readonly values: readonly Value[];
  readonly sides: readonly [ComparedSide, ComparedSide];
  readonly addsUp: boolean;
};

export function comparison(snapshot: Snapshot, query: CatalogueQuery, param: FacetParam, [first, second]: readonly [Selection, Selection], view: View): Comparison {
  const { values, label, counting, addsUp } = distribution(snapshot, query, param, view);
  const side = (selection: Selection) => sideOf(snapshot, query, param, values, selection, view);
  return { param, label, counting, addsUp, values, sides: [side(first), side(second)] };
}

/** Whether this can stand on a side of a comparison by the facet: a facet is not crossed with itself, the report counted few. */
export function canCompare(selection: Selection, param: FacetParam): boolean {
  if (selection === 'report-2016') return publishedParams.includes(param);
  return selection === 'all' || selection.param !== param;
}

/** `all`, `report-2016`, `region:europe`; undefined for anything else, and for a value that does not exist. */
export function readSelection(snapshot: Snapshot, text: string): Selection | undefined {
  if (text === 'all' || text === REPORT) return text;
  if (text === FORMERLY) return REPORT;
  const [param = '', value = '', ...rest] = text.split(':');
  const facet = snapshot.facets.get(param as FacetParam)?.definition.param;
  const meant = rest.length === 0 && facet ? valueMeant(snapshot, facet, value) : undefined;
  return facet && meant !== undefined ? { param: facet, value: meant } : undefined;
}

export function selectionText(selection: Selection): string {
  return typeof selection === 'string' ? selection : `${selection.param}:${selection.value}`;
}

function sideOf(snapshot: Snapshot, query: CatalogueQuery, param: FacetParam, values: readonly Value[], selection: Selection, view: View): ComparedSide {
  if (selection === 'report-2016') {
    const published = publishedDistribution(snapshot, param, view);
    const bySlug = new Map(published.values.map((mark) => [mark.slug, mark]));
    const marks = values.map(({ slug }): ComparedMark => {
      const { count = null, about = false, href = null } = bySlug.get(slug) ?? {};
      return { count, about, href };
    });
    return { selection, label: null, total: published.total, href: null, marks };
  }
  const chosen = selection === 'all' ? query : withValues(query, selection.param, [selection.value]);
  const { total, values: marks } = distribution(snapshot, chosen, param, view);
  const label = selection === 'all' ? null : valueLabel(snapshot, selection.param, selection.value, view);
  return { selection, label, total, href: catalogueHref(withValues(chosen, param, []), view.locale), marks: marks.map(({ count, href }) => ({ count, about: false, href })) };
}

/** Values that neither side has can be left out of a long list; unknown never is. */
export function isEmptyOnBothSides({ sides }: Comparison, index: number, { slug }: Value): boolean {
  return slug !== UNKNOWN && sides.every(({ marks }) => !marks[index]?.count);
}

/** Part of the side's total; null where there is no number, or nothing to be a part of. */
export function shareOf({ marks, total }: ComparedSide, index: number): number | null {
  const count = marks[index]?.count ?? null;
  return count === null || total === 0 ? null : count / total;
}
