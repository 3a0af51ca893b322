import { addBit, noBits, type BitSet } from './bit-set';
import { known, valuesOf, type ValueSources } from './entry-values';
import { facets, UNKNOWN, type FacetDefinition, type FacetParam } from './facets';
import type { CatalogueContent, TagCounting } from './types';
import type { Localised } from '@/lib/vocabulary/locale';

/** A value of a facet with the entries that have it, under either way of counting. */
export type IndexedValue = {
  readonly slug: string;
  /** Absent for `unknown`, which every facet shares and the interface names. */
  readonly label?: Localised;
  readonly parent?: string;
  readonly entries: { readonly [C in TagCounting]: BitSet };
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

type Naming = { readonly slug: string; readonly label: Localised; readonly parent?: string | undefined };

export function buildFacets(content: CatalogueContent, sources: ValueSources): FacetIndex[] {
  return facets.map((definition) => buildFacet(definition, content, sources));
}

function buildFacet(definition: FacetIndex['definition'], content: CatalogueContent, sources: ValueSources): FacetIndex {
  const vocabulary = content.vocabularies.find(({ list }) => list === definition.param);
  if (!vocabulary) throw new Error(`The facet "${definition.param}" has no vocabulary`);
  const named = definition.from === 'organisations' ? organisationsByName(content) : vocabulary.terms;
  const { values, unknown } = collect(definition, named, content, sources);
  if (definition.from !== 'kind') values.push({ slug: UNKNOWN, entries: { all: unknown, primary: unknown } });
  const bySlug = new Map(values.map((value) => [value.slug, value]));
  return { definition, label: vocabulary.label, values, bySlug, applies: appliesTo(definition, content) };
}

function collect(definition: FacetDefinition, named: readonly Naming[], content: CatalogueContent, sources: ValueSources) {
  const size = content.entries.length;
  const values = named.map((naming) => emptyValue(naming, definition, size));
  const bySlug = new Map(values.map((value) => [value.slug, value]));
  const unclassified = noBits(size);
  content.entries.forEach((entry, position) => {
    const own = valuesOf(entry, definition, sources);
    for (const { slug, primary } of own) {
      const { entries } = known(bySlug, slug);
      addBit(entries.all, position);
      if (primary) addBit(entries.primary, position);
    }
    if (own.length === 0 && definition.appliesTo.includes(entry.kind)) addBit(unclassified, position);
  });
  return { values, unknown: unclassified };
}

function appliesTo({ appliesTo }: FacetDefinition, { entries }: CatalogueContent): BitSet {
  const bits = noBits(entries.length);
  entries.forEach(({ kind }, position) => {
    if (appliesTo.includes(kind)) addBit(bits, position);
  });
  return bits;
}

/** Both ways of counting share one set where the facet has no ranks. */
function emptyValue({ slug, label, parent }: Naming, definition: FacetDefinition, size: number): IndexedValue {
  const all = noBits(size);
  const entries = { all, primary: definition.ranked ? noBits(size) : all };
  return { slug, label, ...(parent !== undefined && { parent }), entries };
}

function organisationsByName({ organisations }: CatalogueContent): Naming[] {
  const { compare } = new Intl.Collator('en');
  return organisations
    .map(({ slug, name }) => ({ slug, label: { en: name } }))
    .sort((a, b) => compare(a.label.en, b.label.en) || (a.slug < b.slug ? -1 : 1));
}
