import type { FacetIndex, IndexedValue } from '@/lib/catalogue/facet-index';
import { listOf, UNKNOWN, type FacetParam } from '@/lib/catalogue/facets';
import { labelOf, type View } from '@/lib/catalogue/labels';
import { oncePerSnapshot } from '@/lib/catalogue/once';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { localised } from '@/lib/vocabulary/locale';
import type { Term } from '@/lib/vocabulary/vocabulary';

/** A value as charts name it. `tint` is the dimension of resilience whose colour it has, if any. */
export type Value = { readonly slug: string; readonly label: string; readonly short: string; readonly tint?: string };

/** Something drawn that can be followed: a value with its number of entries, and the address that returns just these. */
export type Mark = Value & { readonly count: number; readonly href: string; readonly selected: boolean };

const termsByList = oncePerSnapshot(({ vocabularies }) => new Map(vocabularies.map(({ list, terms }) => [list, new Map(terms.map((term) => [term.slug, term]))])));

/** The values of a facet, named for a chart. */
export function valuesFor(snapshot: Snapshot, facet: FacetIndex, view: View): Value[] {
  const terms = termsByList(snapshot).get(listOf(facet.definition));
  return facet.values.map((value) => valueFor(value, facet.definition.param, terms?.get(value.slug), view));
}

function valueFor(value: IndexedValue, param: FacetParam, term: Term | undefined, view: View): Value {
  const label = labelOf(value, view);
  const tint = param === 'dimension' ? value.slug : param === 'need' ? value.parent : undefined;
  return {
    slug: value.slug,
    label,
    short: term?.short ? localised(term.short, view.locale) : label,
    ...(tint !== undefined && value.slug !== UNKNOWN && { tint }),
  };
}
