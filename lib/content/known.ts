import type { EntryFile, Organisation } from '@/lib/catalogue/entry';
import type { Vocabulary } from '@/lib/vocabulary/vocabulary';

/** Everything that content may refer to by slug. */
export type Known = {
  readonly terms: ReadonlyMap<string, ReadonlySet<string>>;
  readonly regionOfCountry: ReadonlyMap<string, string | undefined>;
  readonly organisations: ReadonlySet<string>;
  readonly kinds: ReadonlyMap<string, EntryFile['kind']>;
  readonly references: ReadonlySet<string>;
};

export type Parsed = {
  readonly entries: readonly EntryFile[];
  readonly organisations: readonly Organisation[];
  readonly vocabularies: readonly Vocabulary[];
  readonly references: readonly string[];
};

export function knownOf(content: Parsed): Known {
  const countries = content.vocabularies.find((vocabulary) => vocabulary.list === 'country')?.terms ?? [];
  return {
    terms: new Map(content.vocabularies.map((list) => [list.list, new Set(list.terms.map((term) => term.slug))])),
    regionOfCountry: new Map(countries.map((term) => [term.slug, term.parent])),
    organisations: new Set(content.organisations.map((organisation) => organisation.slug)),
    kinds: new Map(content.entries.map((entry) => [entry.slug, entry.kind])),
    references: new Set(content.references),
  };
}
