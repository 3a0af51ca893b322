import type { Entry, Organisation } from './entry';
import type { FacetDefinition } from './facets';
import type { Term } from '@/lib/vocabulary/vocabulary';

/** One value of a facet as an entry has it. In a facet that is not ranked every value is primary. */
export type EntryValue = { readonly slug: string; readonly primary: boolean };

/** What it takes to read values that an entry only implies: the region of a country, the type of an organisation. */
export type ValueSources = {
  readonly countries: ReadonlyMap<string, Term>;
  readonly organisations: ReadonlyMap<string, Organisation>;
};

type Reader = (entry: Entry, facet: FacetDefinition, sources: ValueSources) => readonly EntryValue[];

const readers: { readonly [From in FacetDefinition['from']]: Reader } = {
  classification: (entry, facet) => classified(entry, facet),
  kind: (entry) => unranked([entry.kind]),
  countries: (entry, { role }) => unranked(entry.countries.filter((country) => country.role === role).map(({ country }) => country)),
  regions: (entry, facet, sources) => regions(entry, facet, sources),
  organisations: (entry, facet) => unranked(participants(entry, facet)),
  'organisation-types': (entry, facet, { organisations }) => unranked([...participants(entry, facet).map((slug) => known(organisations, slug).type), ...unnamed(entry, facet)]),
  'partnership-quality': ({ partnershipQuality }, { param }) => unranked(partnershipQuality[param as keyof Entry['partnershipQuality']]?.value ?? []),
  years: (entry, { param }) => unranked(dates[param as keyof typeof dates](entry)?.slice(0, YEAR_DIGITS) ?? []),
};

const YEAR_DIGITS = 4;
const dates = {
  began: ({ period }: Entry) => period.start,
  published: ({ firstPublished }: Entry) => firstPublished,
  verified: ({ lastVerified }: Entry) => lastVerified,
};

/** The entry's values in a facet, none twice; none at all means unknown, where the facet applies. */
export function valuesOf(entry: Entry, facet: FacetDefinition, sources: ValueSources): readonly EntryValue[] {
  return facet.appliesTo.includes(entry.kind) ? readers[facet.from](entry, facet, sources) : [];
}

/** Countries where the entry runs; those of origin, transit and destination are told on its page only. */
export function runningCountries(entry: Entry): string[] {
  return entry.countries.filter(({ role }) => role === 'runs').map(({ country }) => country);
}

/** Organisations that took part, in the facet's role where it has one. */
function participants(entry: Entry, { role }: FacetDefinition): string[] {
  return entry.organisations.filter((part) => role === undefined || part.role === role).map(({ organisation }) => organisation);
}

/** Types of those who took part without a name in the sources. */
function unnamed({ unnamedPartners }: Entry, { role }: FacetDefinition): string[] {
  return unnamedPartners.filter((part) => role === undefined || part.role === role).map(({ type }) => type);
}

function classified(entry: Entry, facet: FacetDefinition): EntryValue[] {
  const tags = entry.classification[facet.param as keyof Entry['classification']] ?? [];
  return tags.map((tag) => ({ slug: tag.value, primary: !facet.ranked || tag.primary }));
}

/** What an editor chose comes first; the countries add theirs, and give the primary one where no editor chose. */
function regions(entry: Entry, facet: FacetDefinition, { countries }: ValueSources): EntryValue[] {
  const chosen = classified(entry, facet);
  const implied = runningCountries(entry).flatMap((country) => known(countries, country).parent ?? []);
  const added = [...new Set(implied)].filter((region) => !chosen.some(({ slug }) => slug === region));
  return [...chosen, ...added.map((slug, i) => ({ slug, primary: chosen.length === 0 && i === 0 }))];
}

function unranked(slugs: string | readonly string[]): EntryValue[] {
  return [...new Set([slugs].flat())].map((slug) => ({ slug, primary: true }));
}

/** Throws on a reference to nowhere: the database and the content check do not let one in. */
export function known<T>(records: ReadonlyMap<string, T>, slug: string): T {
  const record = records.get(slug);
  if (record === undefined) throw new Error(`An entry names "${slug}", which does not exist`);
  return record;
}
