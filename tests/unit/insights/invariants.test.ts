import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { positions } from '@/lib/catalogue/bit-set';
import { valuesOf } from '@/lib/catalogue/entry-values';
import { facetOf, UNKNOWN, type FacetParam } from '@/lib/catalogue/facets';
import { matching, searchTotal } from '@/lib/catalogue/matching';
import { search } from '@/lib/catalogue/search';
import type { CatalogueQuery, FacetValue } from '@/lib/catalogue/types';
import { applyingFacets } from '@/lib/insights/charts';
import { comparison } from '@/lib/insights/comparison';
import { distribution, distributions } from '@/lib/insights/distribution';
import { matrix, MOST_PARTS, MOST_VALUES, type Cell, type Matrix } from '@/lib/insights/matrix';
import { follow, snapshots, view } from '@/tests/unit/catalogue/snapshots';
import { coveringRuns, runs } from '../sampling/runs';
import { insightsQueries, pairedInsightsQueries, requestsOf } from './requests';

describe.each(snapshots)('in the %s catalogue', { timeout: 300_000 }, (_name, snapshot) => {
  const assert = (claim: (query: CatalogueQuery) => void, often: { readonly numRuns: number; readonly examples?: [CatalogueQuery][] }) => fc.assert(fc.property(insightsQueries(snapshot), (query) => void claim(query)), often);
  const holds = (claim: (query: CatalogueQuery) => void, full: number) => assert(claim, { numRuns: runs(full) });
  const holdsInPairs = (claim: (query: CatalogueQuery) => void, full: number) => assert(claim, coveringRuns(full, pairedInsightsQueries(snapshot)));
  const total = (href: string) => searchTotal(snapshot, follow(snapshot, href));
  const applying = (query: CatalogueQuery) => applyingFacets(snapshot, query).map(({ param }) => param);

  test('a number of a chart is the number of its facet and of the entries behind its link', () => {
    holdsInPairs((query) => {
      const facets = new Map(search(snapshot, query, view).facets.map(({ param, values }) => [param, values]));
      for (const { param, values } of distributions(snapshot, query, applying(query), view)) {
        const listed = facets.get(param);
        if (listed) expect(inOneLine(values)).toBe(inOneLine(listed));
        expect(some(values).filter(({ href, count }) => total(href) !== count)).toEqual([]);
      }
    }, 1_000);
  });

  test('every number of every chart is what its link returns', () => {
    holds((query) => {
      for (const { values } of distributions(snapshot, query, applying(query), view)) expect(values.filter(({ href, count }) => total(href) !== count)).toEqual([]);
    }, 12);
  });

  test('numbers are those that reading entry by entry gives', () => {
    holds((query) => {
      for (const { param, values, total: counted } of distributions(snapshot, query, applying(query), view)) {
        const read = readOneByOne(query, param);
        expect(Object.fromEntries(values.flatMap(({ slug, count }) => (count > 0 ? [[slug, count]] : [])))).toEqual(read.counts);
        expect(counted).toBe(read.total);
      }
    }, 60);
  });

  /** What a chart counts, by the entries themselves: no sets of bits, no index. */
  function readOneByOne(query: CatalogueQuery, param: FacetParam): { readonly counts: Record<string, number>; readonly total: number } {
    const { [param]: _, ...others } = query.filters;
    const definition = facetOf(param);
    const counts: Record<string, number> = {};
    const found = [...positions(matching(snapshot, { ...query, filters: others }))].map((position) => snapshot.entries[position]!).filter(({ kind }) => definition.appliesTo.includes(kind));
    for (const entry of found) {
      const all = valuesOf(entry, definition, snapshot.sources);
      const counting = query.tags === 'primary' ? all.filter(({ primary }) => primary) : all;
      const slugs = all.length === 0 ? [UNKNOWN] : counting.map(({ slug }) => slug);
      for (const slug of slugs) counts[slug] = (counts[slug] ?? 0) + 1;
    }
    return { counts, total: found.length };
  }

  test('a chart that adds up adds up to what it counts, and no other says that it does', () => {
    holds((query) => {
      for (const { addsUp, total: counted, values, unknown } of distributions(snapshot, query, applying(query), view)) {
        const sum = values.reduce((so, { count }) => so + count, 0);
        if (addsUp) expect(sum).toBe(counted);
        else expect(sum).toBeGreaterThanOrEqual(counted);
        expect(unknown).toBeLessThanOrEqual(counted);
      }
    }, 400);
  });

  test('a cell of a matrix, and every part of it, is what its link returns', () => {
    fc.assert(
      fc.property(insightsQueries(snapshot), requestsOf(snapshot, 'matrix'), (query, request) => {
        const of = matrix(snapshot, query, request, view);
        for (const { cell } of someCells(of)) {
          expect(total(cell.href), cell.href).toBe(cell.count);
          for (const { href, count } of some(cell.parts)) expect(total(href), href).toBe(count);
        }
      }),
      { numRuns: runs(1_000) },
    );
  });

  test('a matrix says of each pair what the charts of its rows and columns say, where the one is filtered by the other', () => {
    fc.assert(
      fc.property(insightsQueries(snapshot), requestsOf(snapshot, 'matrix'), (query, request) => {
        const of = matrix(snapshot, query, { ...request, split: null }, view);
        for (const { row, column, cell } of someCells(of)) {
          const inRow = distribution(snapshot, { ...query, filters: { ...without(query, of), [request.rows]: [of.rows.values[row]!.slug] } }, request.columns, view);
          expect(inRow.values.find(({ slug }) => slug === of.columns.values[column]!.slug)!.count).toBe(cell.count);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test('a matrix that adds up adds up to what it counts, with the values that have no place', () => {
    fc.assert(
      fc.property(insightsQueries(snapshot), requestsOf(snapshot, 'matrix'), (query, request) => {
        const of = matrix(snapshot, query, { ...request, split: null }, view);
        const sum = of.cells.flat().reduce((so, { count }) => so + count, 0);
        if (of.addsUp && of.rows.leftOut + of.columns.leftOut === 0) expect(sum).toBe(of.total);
        if (of.addsUp) expect(sum).toBeLessThanOrEqual(of.total);
      }),
      { numRuns: runs(300) },
    );
  });

  test('a matrix is bounded: the most frequent values and unknown have a place, and it says how many have none', () => {
    fc.assert(
      fc.property(insightsQueries(snapshot), requestsOf(snapshot, 'matrix'), (query, request) => {
        const { rows, columns, split } = matrix(snapshot, query, request, view);
        for (const [axis, most] of [[rows, MOST_VALUES], [columns, MOST_VALUES], ...(split ? [[split, MOST_PARTS] as const] : [])] as const) {
          const all = snapshot.facets.get(axis.param)!.values.map(({ slug }) => slug);
          expect(axis.values.length).toBeLessThanOrEqual(most);
          expect(axis.values.length + axis.leftOut).toBe(all.length);
          expect(axis.values.some(({ slug }) => slug === UNKNOWN)).toBe(all.includes(UNKNOWN));
          if (axis.leftOut === 0) expect(axis.values.map(({ slug }) => slug)).toEqual(all);
        }
      }),
      { numRuns: runs(400) },
    );
  });

  test('either side of a comparison is what its links return, and the chart of its selection', () => {
    fc.assert(
      fc.property(insightsQueries(snapshot), requestsOf(snapshot, 'compare'), (query, request) => {
        const of = comparison(snapshot, query, request.facet, [request.first, request.second], view);
        for (const { selection, total: counted, href, marks } of of.sides) {
          expect(marks).toHaveLength(of.values.length);
          if (selection === 'report-2016') continue;
          expect(total(href!), href!).toBeGreaterThanOrEqual(counted);
          for (const { href: one, count } of some(marks)) expect(total(one!), one!).toBe(count);
          const chosen = selection === 'all' ? query : { ...query, filters: { ...query.filters, [selection.param]: [selection.value] } };
          expect(marks.map(({ count }) => count)).toEqual(distribution(snapshot, chosen, request.facet, view).values.map(({ count }) => count));
        }
      }),
      { numRuns: runs(1_000) },
    );
  });
});

/** One text compares quicker than hundreds of objects. */
function inOneLine(values: readonly Pick<FacetValue, 'slug' | 'label' | 'count' | 'selected'>[]): string {
  return values.map(({ slug, label, count, selected }) => `${slug} ${label} ${count} ${selected}`).join('; ');
}

/** A few of a list, from its whole length; the last one is often `unknown`. */
function some<T>(values: readonly T[]): T[] {
  const step = Math.max(1, Math.floor(values.length / 3));
  return values.filter((_, i) => i % step === 0 || i === values.length - 1);
}

function someCells({ cells }: Matrix): { row: number; column: number; cell: Cell }[] {
  return some(cells.flatMap((inRow, row) => inRow.map((cell, column) => ({ row, column, cell }))));
}

/** The filters of a query but those of the matrix. */
function without({ filters }: CatalogueQuery, { rows, columns }: Matrix): CatalogueQuery['filters'] {
  return Object.fromEntries(Object.entries(filters).filter(([param]) => param !== rows.param && param !== columns.param));
}
