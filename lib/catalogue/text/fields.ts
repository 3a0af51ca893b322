import type { Entry, Organisation } from '../entry';
import { known, type ValueSources } from '../entry-values';
import type { Term } from '@/lib/vocabulary/vocabulary';
import { plainText } from './markdown';

/** Fields in the order of their weight: a word in the title outranks the same word anywhere else, and so on. */
export const FIELD_WEIGHTS = [8, 4, 2, 1] as const;

/** The texts of an entry that can be searched: title, concept, organisations and places, the rest. */
export function searchedFields(entry: Entry, sources: ValueSources): readonly (readonly string[])[] {
  return [[entry.title], [entry.concept], names(entry, sources), [...passages(entry).slice(1), ...references(entry)]];
}

/** What an excerpt can be taken from, best first. */
export function passages(entry: Entry): string[] {
  return [
    entry.concept,
    ...texts(entry.summary, entry.context),
    ...entry.actions,
    ...given(...entry.pictures.map(({ caption }) => caption)),
    ...texts(entry.participants, entry.migrantsRole, entry.assessment),
    ...entry.challenges,
    ...entry.lessons,
    ...entry.safeguards,
    ...entry.figures.map(({ what, value }) => `${what}: ${value}`),
    ...entry.funding,
    ...entry.adaptedFrom,
    ...entry.adaptedIn,
    ...entry.otherExamples,
    ...texts(...entry.voices.map(({ quote }) => quote), entry.selectionException),
  ];
}

/** Long texts, without their marks. */
function texts(...long: readonly (string | undefined)[]): string[] {
  return given(...long).map(plainText);
}

function references({ sources, furtherReading }: Entry): string[] {
  return [...sources, ...furtherReading].flatMap(({ title, publisher }) => given(title, publisher));
}

/** Countries of every role: who looks for "Syria" also means what is done for people from there. */
function names(entry: Entry, { organisations, countries }: ValueSources): string[] {
  const taking = entry.organisations.map(({ organisation }) => known(organisations, organisation));
  const places = new Set(entry.countries.map(({ country }) => known(countries, country)));
  return [...taking.flatMap(organisationNames), ...[...places].flatMap(termNames), ...given(entry.placeNote)];
}

function organisationNames({ name, otherNames }: Organisation): string[] {
  return [name, ...otherNames];
}

function termNames({ label }: Term): string[] {
  return given(...Object.values(label));
}

function given(...texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined);
}
