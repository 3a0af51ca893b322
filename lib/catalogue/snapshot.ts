import type { Change } from './change';
import type { Entry, Organisation } from './entry';
import type { ValueSources } from './entry-values';
import { buildFacets, type FacetIndex } from './facet-index';
import type { FacetParam } from './facets';
import { linksByTarget, type Backlink } from './backlinks';
import { newestFirst } from './sort-orders';
import { isCalled, readMeanings } from './text/meanings';
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
  const byParam = new Map(facets.map((facet) => [facet.definition.param, facet]));
  return {
    version: content.version,
    entries,
    bySlug: new Map(entries.map((entry) => [entry.slug, entry])),
    positions: new Map(entries.map((entry, position) => [entry.slug, position])),
    facets: byParam,
    organisations: sources.organisations,
    formerOrganisations: content.formerOrganisations ?? new Map(),
    sources,
    years: buildYears(entries),
    linkedFrom: linksByTarget(entries),
    text: buildTextIndex(entries, { values: sources, facets: byParam, words: valueWords(content), meanings: readMeanings({ ...content, places: content.places ?? [] }, byParam, entries.length) }),
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

/** Labels, and other words for the same. */
function valueWords({ vocabularies, synonyms }: CatalogueContent): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const { list, terms } of vocabularies) for (const { slug, label } of terms) words.set(`${list}/${slug}`, [label.en]);
  for (const { terms, matches } of synonyms) {
    for (const { param, value } of matches) {
      const known = words.get(`${param}/${value}`);
      if (known && isCalled(known[0]!, terms)) known.push(...terms);
    }
  }
  return words;
}
