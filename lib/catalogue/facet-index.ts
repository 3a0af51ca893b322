import { addBit, countedSet, difference, noBits, union, type BitSet, type CountedSet } from './bit-set';
import type { Entry } from './entry';
import { known, valuesOf, type ValueSources } from './entry-values';
import { facets, listOf, UNKNOWN, type FacetDefinition, type FacetParam } from './facets';
import type { CatalogueContent, TagCounting } from './types';
import type { Localised } from '@/lib/vocabulary/locale';

/** A value of a facet with the entries that have it, under either way of counting. */
export type IndexedValue = {
  readonly slug: string;
  /** Absent for `unknown`, which every facet shares and the interface names. */
  readonly label?: Localised;
  /** What people know it by, said before the label: P3. */
  readonly code?: string;
  readonly parent?: string;
  readonly entries: { readonly [C in TagCounting]: CountedSet };
};

export type FacetIndex = {
  readonly definition: FacetDefinition & { readonly param: FacetParam };
  readonly label: Localised;
  /** In the order in which they are shown; `unknown` last, where the facet can be unknown. */
  readonly values: readonly IndexedValue[];
  readonly bySlug: ReadonlyMap<string, IndexedValue>;
  /** The entries that can have a value of it. */
  readonly applies: BitSet;
};

type Naming = { readonly slug: string; readonly label: Localised; readonly code?: string | undefined; readonly parent?: string | undefined };

export function buildFacets(content: CatalogueContent, sources: ValueSources): FacetIndex[] {
  return facets.map((definition) => buildFacet(definition, content, sources));
}

function buildFacet(definition: FacetIndex['definition'], content: CatalogueContent, sources: ValueSources): FacetIndex {
  const vocabulary = content.vocabularies.find(({ list }) => list === definition.param);
  if (!vocabulary) throw new Error(`The facet "${definition.param}" has no vocabulary`);
  const named = naming(definition, content, sources);
  const applies = entriesWhere(content, ({ kind }) => definition.appliesTo.includes(kind));
  const { all, primary } = collect(definition, named, content, sources);
  const values: IndexedValue[] = named.map(({ slug, label, code, parent }) => ({
    slug,
    label,
    ...(code !== undefined && isSpoken(code) && { code }),
    ...(parent !== undefined && { parent }),
    entries: counted(all.get(slug)!, primary.get(slug)!),
  }));
  if (definition.from !== 'kind') {
    const unclassified = difference(applies, union(content.entries.length, [...all.values()]));
    values.push({ slug: UNKNOWN, entries: counted(unclassified, unclassified) });
  }
  return { definition, label: vocabulary.label, values, bySlug: new Map(values.map((value) => [value.slug, value])), applies };
}

/** The entries of each value. Both ways of counting share one set where the facet has no ranks. */
function collect(definition: FacetDefinition, named: readonly Naming[], { entries }: CatalogueContent, sources: ValueSources) {
  const all = new Map(named.map(({ slug }) => [slug, noBits(entries.length)]));
  const primary = definition.ranked ? new Map(named.map(({ slug }) => [slug, noBits(entries.length)])) : all;
  entries.forEach((entry, position) => {
    for (const value of valuesOf(entry, definition, sources)) {
      addBit(known(all, value.slug), position);
      if (value.primary) addBit(known(primary, value.slug), position);
    }
  });
  return { all, primary };
}

/** Numbers of objectives say nothing without their list. */
function isSpoken(code: string): boolean {
  return /^\p{L}/u.test(code);
}

function counted(all: BitSet, primary: BitSet): IndexedValue['entries'] {
  const set = countedSet(all);
  return { all: set, primary: primary === all ? set : countedSet(primary) };
}

function entriesWhere({ entries }: CatalogueContent, holds: (entry: Entry) => boolean): BitSet {
  const bits = noBits(entries.length);
  entries.forEach((entry, position) => {
    if (holds(entry)) addBit(bits, position);
  });
  return bits;
}

/** The values it can have, in the order in which they are shown. */
function naming(definition: FacetDefinition, content: CatalogueContent, sources: ValueSources): readonly Naming[] {
  if (definition.from === 'organisations') return organisationsByName(content);
  if (definition.from === 'years') return yearsOf(definition, content, sources);
  return content.vocabularies.find(({ list }) => list === listOf(definition))?.terms ?? [];
}

/** Every year from the first to the last that an entry has: those between, without any, are values too. */
function yearsOf(definition: FacetDefinition, { entries }: CatalogueContent, sources: ValueSources): Naming[] {
  const years = entries.flatMap((entry) => valuesOf(entry, definition, sources).map(({ slug }) => Number(slug)));
  if (years.length === 0) return [];
  const [first, last] = [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b))];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i)).map((year) => ({ slug: year, label: { en: year } }));
}

function organisationsByName({ organisations }: CatalogueContent): Naming[] {
  const { compare } = new Intl.Collator('en');
  return organisations
    .map(({ slug, name }) => ({ slug, label: { en: name } }))
    .sort((a, b) => compare(a.label.en, b.label.en) || (a.slug < b.slug ? -1 : 1));
}
