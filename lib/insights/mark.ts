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

const valuesByView = oncePerSnapshot(() => new Map<string, Value[]>());

/** The values of a facet, named for a chart; made once for each language. */
export function valuesFor(snapshot: Snapshot, facet: FacetIndex, view: View): readonly Value[] {
  const { param } = facet.definition;
  const made = valuesByView(snapshot);
  const key = `${view.locale} ${param} ${view.words.unknown}`;
  const values = made.get(key) ?? namedValues(snapshot, facet, view);
  made.set(key, values);
  return values;
}

function namedValues({ vocabularies }: Snapshot, { definition, values }: FacetIndex, view: View): Value[] {
  const terms = new Map(vocabularies.find(({ list }) => list === listOf(definition))?.terms.map((term) => [term.slug, term]));
  return values.map((value) => valueFor(value, definition.param, terms.get(value.slug), view));
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
