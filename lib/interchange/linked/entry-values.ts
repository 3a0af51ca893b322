import { valuesOf } from '@/lib/catalogue/entry-values';
import type { Entry } from '@/lib/catalogue/entry';
import { listedFacets, listOf, type FacetParam } from '@/lib/catalogue/facets';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { Localised } from '@/lib/vocabulary/locale';

/** A value of a closed list that an entry is classified by, whether stated or inferred. */
export type ClassifiedAs = { readonly param: FacetParam; readonly list: string; readonly slug: string; readonly label: Localised; readonly code?: string };

/** Facets that words of an entry are taken from. Organisations and countries are said in their own places. */
const said = listedFacets.filter(({ from }) => from !== 'organisations' && from !== 'countries');

/** Values that nobody has given an entry are not said of it. */
export function classifiedAs(entry: Entry, { facets, sources }: Snapshot): ClassifiedAs[] {
  return said.flatMap((facet) =>
    valuesOf(entry, facet, sources).flatMap(({ slug }) => {
      const value = facets.get(facet.param)!.bySlug.get(slug);
      return value?.label ? [{ param: facet.param, list: listOf(facet), slug, label: value.label, ...(value.code && { code: value.code }) }] : [];
    }),
  );
}
