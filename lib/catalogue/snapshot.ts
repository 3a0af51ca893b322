import type { Change } from './change';
import type { Entry, Organisation } from './entry';
import type { ValueSources } from './entry-values';
import { buildFacets, type FacetIndex } from './facet-index';
import type { FacetParam } from './facets';
import { linksByTarget, type Backlink } from './backlinks';
import { newestFirst } from './sort-orders';
import { buildTextIndex, type TextIndex } from './text/text-index';
import type { CatalogueContent } from './types';
import { buildYears, type Years } from './years';

/**
 * The catalogue in memory, ready to answer. Never changed once built. Entries are in the order `newest`, and
 * entry i of `entries` is bit i of every set.
 */
export type Snapshot = {
  readonly version: number;
  readonly entries: readonly Entry[];
  readonly bySlug: ReadonlyMap<string, Entry>;
  readonly positions: ReadonlyMap<string, number>;
  /** In the order of the panel. */
  readonly facets: ReadonlyMap<FacetParam, FacetIndex>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** Present slugs of organisations by former ones. */
  readonly formerOrganisations: ReadonlyMap<string, string>;
  readonly sources: ValueSources;
  readonly years: Years;
  readonly linkedFrom: ReadonlyMap<string, readonly Backlink[]>;
  readonly text: TextIndex;
  readonly vocabularies: CatalogueContent['vocabularies'];
  readonly synonyms: CatalogueContent['synonyms'];
  /** What readers saw change, oldest first. */
  readonly changes: readonly Change[];
};

export function buildSnapshot(content: CatalogueContent): Snapshot {
  const entries = newestFirst(content.entries);
  const sources = valueSources(content);
  const facets = buildFacets({ ...content, entries }, sources);
  return {
    version: content.version,
    entries,
    bySlug: new Map(entries.map((entry) => [entry.slug, entry])),
    positions: new Map(entries.map((entry, position) => [entry.slug, position])),
    facets: new Map(facets.map((facet) => [facet.definition.param, facet])),
    organisations: sources.organisations,
    formerOrganisations: content.formerOrganisations ?? new Map(),
    sources,
    years: buildYears(entries),
    linkedFrom: linksByTarget(entries),
    text: buildTextIndex(entries, sources, content.synonyms),
    vocabularies: content.vocabularies,
    synonyms: content.synonyms,
    changes: content.changes ?? [],
  };
}

function valueSources({ organisations, vocabularies }: CatalogueContent): ValueSources {
  const countries = vocabularies.find(({ list }) => list === 'country')?.terms ?? [];
  return {
    countries: new Map(countries.map((country) => [country.slug, country])),
    organisations: new Map(organisations.map((organisation) => [organisation.slug, organisation])),
  };
}
