import { hasBit, noBits } from '@/lib/catalogue/bit-set';
import { valuesOf } from '@/lib/catalogue/entry-values';
import { listedFacets, UNKNOWN } from '@/lib/catalogue/facets';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { Harvested } from './harvested';

/** Facets whose values are sets. Organisations are records and change with every entry, so they are none. */
const setFacets = listedFacets.filter(({ from }) => from !== 'organisations');
const NOBODY = noBits(0);

export type HarvestSet = { readonly spec: string; readonly name: string };

/** `phase` holds all entries with a stop of the journey, `phase:arrival` those with this one. */
export function setsIn({ facets }: Snapshot): HarvestSet[] {
  return setFacets.flatMap(({ param }) => {
    const { label, values } = facets.get(param)!;
    const named = values.flatMap((value) => (value.label ? [{ spec: `${param}:${value.slug}`, name: `${label.en}: ${value.label.en}` }] : []));
    return [{ spec: param, name: label.en }, ...named];
  });
}

/** The narrowest sets that a record is in; those above them follow. */
export function setsOf({ entry, snapshot }: Harvested): string[] {
  return setFacets.flatMap((facet) => valuesOf(entry, facet, snapshot.sources).map(({ slug }) => `${facet.param}:${slug}`));
}

/** Tells which records are in a set, by the index that answers the filter. None is in a set that there is not. */
export function membersOf(spec: string): (record: Harvested) => boolean {
  const [param, ...rest] = spec.split(':');
  const facet = setFacets.find((known) => known.param === param);
  const slug = rest.join(':');
  if (!facet || slug === UNKNOWN) return () => false;
  return ({ entry, snapshot }) => {
    const { bySlug, applies } = snapshot.facets.get(facet.param)!;
    const position = snapshot.positions.get(entry.slug)!;
    const has = (value: string) => hasBit(bySlug.get(value)?.entries.all.bits ?? NOBODY, position);
    return slug === '' ? hasBit(applies, position) && !has(UNKNOWN) : has(slug);
  };
}
