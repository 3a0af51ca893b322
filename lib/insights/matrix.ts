import { countBits, intersection, type BitSet } from '@/lib/catalogue/bit-set';
import type { FacetIndex } from '@/lib/catalogue/facet-index';
import { UNKNOWN, type FacetParam } from '@/lib/catalogue/facets';
import { catalogueHref } from '@/lib/catalogue/href';
import type { View } from '@/lib/catalogue/labels';
import { conditionsOf, countValues, meeting } from '@/lib/catalogue/matching';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { CatalogueQuery, TagCounting } from '@/lib/catalogue/types';
import { localised } from '@/lib/vocabulary/locale';
import { valuesFor, type Mark, type Value } from './mark';

/** The values along one side. `leftOut`: how many have no place: those of a long list beyond the most frequent. */
export type Axis = { readonly param: FacetParam; readonly label: string; readonly values: readonly Value[]; readonly leftOut: number };

/** The entries that have both values. `parts`: the same spread over a third facet, where one was chosen. */
export type Cell = { readonly count: number; readonly href: string; readonly parts: readonly Mark[] };

/** How the entries of a query are spread over two facets at once; a third can split each cell. */
export type Matrix = {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly split: Axis | null;
  readonly counting: TagCounting;
  /** The entries counted: those of the query that can have values of both facets. */
  readonly total: number;
  /** `cells[row][column]`. */
  readonly cells: readonly (readonly Cell[])[];
  readonly addsUp: boolean;
  /** Facets of the matrix of which the query chooses values; these are left out of the count. */
  readonly leavesOut: readonly FacetParam[];
};

/** A longer list shows its most frequent values and unknown only, and says how many it leaves out: pictures stay bounded. */
export const MOST_VALUES = 30;
export const MOST_PARTS = 12;

type Side = { readonly axis: Axis; readonly facet: FacetIndex; readonly shown: readonly number[] };

/** The facets must differ. Each link chooses the values of its row, column and part, so it returns the number beside it. */
export function matrix(snapshot: Snapshot, query: CatalogueQuery, asked: { readonly rows: FacetParam; readonly columns: FacetParam; readonly split?: FacetParam | null }, view: View): Matrix {
  const params = [asked.rows, asked.columns, ...(asked.split ? [asked.split] : [])];
  if (new Set(params).size !== params.length) throw new Error('A facet cannot be crossed with itself');
  const base = meeting(snapshot, conditionsOf(snapshot, query), ...params);
  const sides = params.map((param) => sideOf(snapshot, param, base, query.tags, view, param === asked.split ? MOST_PARTS : MOST_VALUES));
  const [rows, columns, split] = sides as [Side, Side, Side | undefined];
  const applying = intersection([base, rows.facet.applies, columns.facet.applies]);
  return {
    rows: rows.axis,
    columns: columns.axis,
    split: split?.axis ?? null,
    counting: query.tags,
    total: countBits(applying),
    cells: cellsOf(query, base, rows, columns, split, view),
    addsUp: [rows, columns].every(({ facet: { definition: { single, ranked } } }) => single || (ranked && query.tags === 'primary')),
    leavesOut: params.filter((param) => query.filters[param] !== undefined),
  };
}

function sideOf(snapshot: Snapshot, param: FacetParam, base: BitSet, tags: TagCounting, view: View, most: number): Side {
  const facet = snapshot.facets.get(param)!;
  const values = valuesFor(snapshot, facet, view);
  const frequent = values.length > most ? mostFrequent(values, countValues(facet, base, tags), most) : [...values.keys()];
  const isOrdered = facet.definition.from === 'years' || facet.definition.from === 'classification';
  const shown = isOrdered ? frequent.sort((a, b) => a - b) : frequent;
  const axis = { param, label: localised(facet.label, view.locale), values: shown.map((i) => values[i]!), leftOut: values.length - shown.length };
  return { axis, facet, shown };
}

/** Places of the values with entries, the most frequent first, as many as there is room for; unknown always has a place, the last. */
function mostFrequent(values: readonly Value[], counts: readonly number[], most: number): number[] {
  const withEntries = [...counts.keys()].filter((i) => counts[i]! > 0 && values[i]!.slug !== UNKNOWN);
  const unknown = values.findIndex(({ slug }) => slug === UNKNOWN);
  const known = withEntries.sort((a, b) => counts[b]! - counts[a]! || a - b).slice(0, unknown === -1 ? most : most - 1);
  return unknown === -1 ? known : [...known, unknown];
}

function cellsOf(query: CatalogueQuery, base: BitSet, rows: Side, columns: Side, split: Side | undefined, view: View): Cell[][] {
  const bitsOf = ({ facet, shown }: Side) => shown.map((i) => facet.values[i]!.entries[query.tags].bits);
  const columnBits = split ? bitsOf(columns) : [];
  return bitsOf(rows).map((row, r) => {
    const inRow = intersection([base, row]);
    const counts = countValues(columns.facet, inRow, query.tags);
    return columns.shown.map((place, c): Cell => {
      const filters = { ...query.filters, [rows.axis.param]: [rows.axis.values[r]!.slug], [columns.axis.param]: [columns.axis.values[c]!.slug] };
      const parts = split ? partsOf({ ...query, filters }, intersection([inRow, columnBits[c]!]), split, view) : [];
      return { count: counts[place]!, href: catalogueHref({ ...query, filters: withoutParam(filters, split?.axis.param) }, view.locale), parts };
    });
  });
}

/** The whole of a cell is counted over every value of the facet that splits it. */
function withoutParam(filters: CatalogueQuery['filters'], param: FacetParam | undefined): CatalogueQuery['filters'] {
  return Object.fromEntries(Object.entries(filters).filter(([name]) => name !== param));
}

function partsOf(query: CatalogueQuery, inCell: BitSet, { axis, facet, shown }: Side, view: View): Mark[] {
  const counts = countValues(facet, inCell, query.tags);
  return axis.values.map((value, i) => ({
    ...value,
    count: counts[shown[i]!]!,
    href: catalogueHref({ ...query, filters: { ...query.filters, [axis.param]: [value.slug] } }, view.locale),
    selected: false,
  }));
}
