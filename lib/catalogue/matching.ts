import { allBits, countBits, countEach, intersection, union, type BitSet } from './bit-set';
import type { FacetIndex } from './facet-index';
import { facetParams, type FacetParam } from './facets';
import type { Snapshot } from './snapshot';
import { matchText, type TextMatch } from './text/match';
import type { CatalogueQuery, TagCounting } from './types';
import { overlapping } from './years';

/** The conditions of a query, each with the entries that meet it; between them stands AND. */
export type Conditions = {
  readonly text: TextMatch | null;
  readonly filters: ReadonlyMap<FacetParam, BitSet>;
  readonly others: readonly BitSet[];
};

export function conditionsOf(snapshot: Snapshot, query: CatalogueQuery): Conditions {
  const text = matchText(snapshot.text, query.text);
  const filters = new Map<FacetParam, BitSet>();
  for (const param of facetParams) {
    const values = query.filters[param];
    if (values) filters.set(param, entriesWithAny(snapshot, param, values, query.tags));
  }
  const years = query.from === undefined && query.to === undefined ? [] : [overlapping(snapshot.years, query.from, query.to)];
  return { text, filters, others: [...(text ? [text.entries] : []), ...years] };
}

/** Entries that meet every condition, or every one but those on some facets: what their counts are taken from. */
export function meeting(snapshot: Snapshot, { filters, others }: Conditions, ...except: readonly FacetParam[]): BitSet {
  const sets = [...others];
  for (const [param, bits] of filters) if (!except.includes(param)) sets.push(bits);
  return sets.length > 0 ? intersection(sets) : allBits(snapshot.entries.length);
}

/** The entries that a query returns. Lists, counts, charts and exports all ask here. */
export function matching(snapshot: Snapshot, query: CatalogueQuery): BitSet {
  return meeting(snapshot, conditionsOf(snapshot, query));
}

export function searchTotal(snapshot: Snapshot, query: CatalogueQuery): number {
  return countBits(matching(snapshot, query));
}

/** How many entries of `base` have each value of the facet, in the order of its values. */
export function countValues(facet: FacetIndex, base: BitSet, tags: TagCounting): number[] {
  return countEach(facet.values.map(({ entries }) => entries[tags]), base);
}

/** Within a facet stands OR. Values that the facet does not have match nothing. */
function entriesWithAny(snapshot: Snapshot, param: FacetParam, slugs: readonly string[], tags: TagCounting): BitSet {
  const { bySlug } = snapshot.facets.get(param)!;
  const sets = slugs.flatMap((slug) => bySlug.get(slug)?.entries[tags].bits ?? []);
  return union(snapshot.entries.length, sets);
}
