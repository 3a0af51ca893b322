import { countBits, intersection } from '@/lib/catalogue/bit-set';
import { UNKNOWN, type FacetParam } from '@/lib/catalogue/facets';
import { choosingHrefs } from '@/lib/catalogue/href';
import type { View } from '@/lib/catalogue/labels';
import { conditionsOf, countValues, meeting, type Conditions } from '@/lib/catalogue/matching';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { CatalogueQuery, TagCounting } from '@/lib/catalogue/types';
import { localised } from '@/lib/vocabulary/locale';
import { valuesFor, type Mark } from './mark';

/** How the entries of a query are spread over the values of a facet. */
export type Distribution = {
  readonly param: FacetParam;
  readonly label: string;
  readonly counting: TagCounting;
  /** The entries that are counted: those of the query that can have a value of the facet. */
  readonly total: number;
  readonly unknown: number;
  /** In the order of the list, zeros among them; `unknown` last, where the facet can be unknown. */
  readonly values: readonly Mark[];
  /** False where an entry can count at several values, so that these add up to more than the total. */
  readonly addsUp: boolean;
  /** The query chooses values of this very facet; they are left out of the count, as in the catalogue's facets. */
  readonly leavesOut: boolean;
};

/** Each link chooses its value alone, counted in the same way, so it returns the number beside it. */
export function distribution(snapshot: Snapshot, query: CatalogueQuery, param: FacetParam, view: View): Distribution {
  return distributionIn(snapshot, query, conditionsOf(snapshot, query), param, view);
}

/** The same for several facets; what they share is found once. */
export function distributions(snapshot: Snapshot, query: CatalogueQuery, params: readonly FacetParam[], view: View): Distribution[] {
  const conditions = conditionsOf(snapshot, query);
  return params.map((param) => distributionIn(snapshot, query, conditions, param, view));
}

function distributionIn(snapshot: Snapshot, query: CatalogueQuery, conditions: Conditions, param: FacetParam, view: View): Distribution {
  const facet = snapshot.facets.get(param)!;
  const { ranked, single } = facet.definition;
  const base = meeting(snapshot, conditions, param);
  const counts = countValues(facet, base, query.tags);
  const href = choosingHrefs(query, param, view.locale);
  const chosen = query.filters[param] ?? [];
  const values = valuesFor(snapshot, facet, view).map((value, i): Mark => {
    const { slug, label, short } = value;
    const mark = { slug, label, short, count: counts[i]!, href: href([slug]), selected: chosen.includes(slug) };
    return value.tint === undefined ? mark : { ...mark, tint: value.tint };
  });
  return {
    param,
    label: localised(facet.label, view.locale),
    counting: query.tags,
    total: countBits(intersection([base, facet.applies])),
    unknown: values.find(({ slug }) => slug === UNKNOWN)?.count ?? 0,
    values,
    addsUp: single || (ranked && query.tags === 'primary'),
    leavesOut: chosen.length > 0,
  };
}

/** The classified values with the highest number, more than one where they share it; none where nothing is classified. */
export function leaders<M extends { readonly slug: string; readonly count: number }>(values: readonly M[]): readonly M[] {
  const classified = values.filter(({ slug }) => slug !== UNKNOWN);
  const highest = classified.reduce((most, { count }) => Math.max(most, count), 0);
  return highest === 0 ? [] : classified.filter(({ count }) => count === highest);
}
