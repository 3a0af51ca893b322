import type { Organisation } from '@/lib/catalogue/entry';
import type { Kind } from '@/lib/catalogue/facets';
import type { Vocabulary } from '@/lib/vocabulary/vocabulary';
import { abbreviationsIn } from './abbreviations-in';

/** Everything that an entry may refer to by slug. */
export type KnownValues = {
  readonly terms: ReadonlyMap<string, ReadonlySet<string>>;
  readonly regionOfCountry: ReadonlyMap<string, string | undefined>;
  readonly organisations: ReadonlySet<string>;
  readonly kinds: ReadonlyMap<string, Kind>;
};

/** What a draft is checked against. Made of maps and sets only, so that a page can hand it to the browser. */
export type CheckContext = KnownValues & {
  /** Abbreviations that readers can look up here. */
  readonly explained: ReadonlySet<string>;
  /** The day of publication, for an entry that had none. */
  readonly today: string;
  /** Web addresses that lead nowhere any more, where they are checked. */
  readonly dead?: ReadonlySet<string>;
};

type Around = {
  readonly vocabularies: readonly Vocabulary[];
  readonly organisations: readonly Organisation[];
  readonly entries: readonly { readonly slug: string; readonly kind: Kind }[];
};

export function knownValues({ vocabularies, organisations, entries }: Around): KnownValues {
  const countries = vocabularies.find(({ list }) => list === 'country')?.terms ?? [];
  return {
    terms: new Map(vocabularies.map(({ list, terms }) => [list, new Set(terms.map(({ slug }) => slug))])),
    regionOfCountry: new Map(countries.map(({ slug, parent }) => [slug, parent])),
    organisations: new Set(organisations.map(({ slug }) => slug)),
    kinds: new Map(entries.map(({ slug, kind }) => [slug, kind])),
  };
}

/** `lookedUp`: texts in which readers find abbreviations explained, above all those of the glossary. */
export function checkContext(around: Around & { readonly lookedUp: readonly string[]; readonly today: string }): CheckContext {
  const names = around.organisations.flatMap(({ name, otherNames }) => [name, ...otherNames]);
  const explained = new Set([...around.lookedUp, ...names].flatMap((text) => [...abbreviationsIn(text)]));
  return { ...knownValues(around), explained, today: around.today };
}
