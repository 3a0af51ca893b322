import type { Entry, Organisation } from '../entry';
import { known, valuesOf, type ValueSources } from '../entry-values';
import type { FacetIndex } from '../facet-index';
import type { FacetParam } from '../facets';
import { locales, type Locale } from '@/lib/vocabulary/locale';
import { plainText } from './markdown';

/** Texts of an entry that weigh the same, in one language, or null where all of them stand together. */
export type Field = { readonly weight: number; readonly locale: Locale | null; readonly texts: readonly string[]; /** Texts that many entries share. */ readonly isNames?: true };

/** A word in the title outranks the same word anywhere else, and so on. */
export const WEIGHTS = { title: 8, concept: 4, question: 3, label: 3, name: 2, rest: 1 } as const;
/** Lists whose labels say what an entry is about, in every language. */
const TELLING: readonly FacetParam[] = ['need', 'population', 'support', 'phase', 'region', 'enabler-area', 'organisation-type'];

/** What standards ask of everybody is no evidence of what an entry is about. */
const ASKED_BY_THE_FIELD = /^(?:The field['’]s standards ask|The sources seen do not say how this was done)/;

/** What values are called, in words of each language: `need/shelter`. */
export type ValueWords = ReadonlyMap<string, readonly string[]>;

type Naming = { readonly values: ValueSources; readonly facets: ReadonlyMap<FacetParam, FacetIndex>; readonly words: ValueWords };

/** The texts of an entry that can be searched, the heaviest first. */
export function searchedFields(entry: Entry, { values, facets, words }: Naming): readonly Field[] {
  const own = (weight: number, texts: readonly string[]): Field => ({ weight, locale: 'en', texts });
  const labels = TELLING.flatMap((param) => valuesOf(entry, facets.get(param)!.definition, values).flatMap(({ slug }) => words.get(`${param}/${slug}`) ?? []));
  return [
    own(WEIGHTS.title, [entry.title]),
    own(WEIGHTS.concept, [entry.concept]),
    ...locales.map((locale) => ({ weight: WEIGHTS.question, locale, texts: entry.questions[locale] ?? [] })),
    { weight: WEIGHTS.label, locale: null, texts: labels, isNames: true },
    ...names(entry, values),
    own(WEIGHTS.rest, [...passages(entry).slice(1), ...references(entry)]),
  ];
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
    ...entry.safeguards.filter((text) => !ASKED_BY_THE_FIELD.test(text)),
    ...entry.resources,
    ...entry.firstSteps,
    ...entry.agreements,
    ...entry.decisions,
    ...entry.unnamedPartners.map(({ description }) => description),
    ...entry.figures.map(({ what, value }) => `${what}: ${value}`),
    ...entry.funding,
    ...entry.adaptedFrom,
    ...entry.adaptedIn,
    ...entry.otherExamples,
    ...texts(...entry.voices.map(({ quote }) => quote), ...entry.reportedVoices.map(({ text }) => text), entry.selectionException),
  ];
}

/** Long texts, without their marks. */
function texts(...long: readonly (string | undefined)[]): string[] {
  return given(...long).map(plainText);
}

function references({ sources, furtherReading, tools }: Entry): string[] {
  const own = sources.filter(({ supports = '' }) => !supports.startsWith('safeguards of the field'));
  return [...own, ...furtherReading, ...tools].flatMap(({ title, publisher }) => given(title, publisher));
}

/** Countries of every role: who looks for "Syria" also means what is done for people from there. */
function names(entry: Entry, { organisations, countries }: ValueSources): Field[] {
  const taking = entry.organisations.map(({ organisation }) => known(organisations, organisation));
  const places = [...new Set(entry.countries.map(({ country }) => known(countries, country)))];
  return locales.map((locale) => ({
    weight: WEIGHTS.name,
    locale,
    isNames: true,
    texts: [...(locale === 'en' ? [...taking.flatMap(organisationNames), ...given(entry.placeNote)] : []), ...places.flatMap(({ label }) => given(label[locale]))],
  }));
}

function organisationNames({ name, otherNames }: Organisation): string[] {
  return [name, ...otherNames];
}

function given(...texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined);
}
