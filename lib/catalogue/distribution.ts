import { countBits, intersection } from './bit-set';
import { UNKNOWN, type FacetParam } from './facets';
import { catalogueHref, withValues } from './href';
import { labelOf, type View } from './labels';
import { conditionsOf, countValues, meeting } from './matching';
import type { Snapshot } from './snapshot';
import type { CatalogueQuery, FacetResult, FacetValue } from './types';
import { localised } from '@/lib/vocabulary/locale';

/**
 * How entries are spread over a facet, each counted once where the facet has ranks. `total`: the entries the bars
 * are taken from. `note`: what the reader must know: a ranked facet's bars add up to the total, the tags of
 * others add up to more, and values chosen here are left out of the count.
 */
export type Distribution = FacetResult & {
  readonly total: number;
  readonly lead: { readonly label: string; readonly count: number } | null;
  readonly note: 'distributionOnce' | 'distributionEvery' | 'distributionElsewhere';
};

/** The bars of a chart. Each link chooses its value alone, counted in the same way, so it returns the bar's number. */
export function distribution(snapshot: Snapshot, asked: CatalogueQuery, param: FacetParam, view: View): Distribution {
  const facet = snapshot.facets.get(param)!;
  const { ranked } = facet.definition;
  const query = ranked ? ({ ...asked, tags: 'primary' } as const) : asked;
  const base = meeting(snapshot, conditionsOf(snapshot, query), param);
  const counts = countValues(facet, base, query.tags);
  const values = facet.values.map((value, i): FacetValue => ({
    slug: value.slug,
    label: labelOf(value, view),
    count: counts[i]!,
    selected: asked.filters[param]?.includes(value.slug) ?? false,
    href: catalogueHref(withValues(query, param, [value.slug]), view.locale),
    ...(value.parent !== undefined && { parent: value.parent }),
  }));
  const total = countBits(intersection([base, facet.applies]));
  return { param, label: localised(facet.label, view.locale), values, total, lead: leading(values), note: noteOn(asked, param, ranked) };
}

function leading(values: readonly FacetValue[]): Distribution['lead'] {
  const classified = values.filter(({ slug, count }) => slug !== UNKNOWN && count > 0);
  const [first] = classified.sort((a, b) => b.count - a.count);
  return first ? { label: first.label, count: first.count } : null;
}

function noteOn({ filters }: CatalogueQuery, param: FacetParam, ranked: boolean): Distribution['note'] {
  if (filters[param]) return 'distributionElsewhere';
  return ranked ? 'distributionOnce' : 'distributionEvery';
}
