import { facets, isListed } from './facets';
import type { Snapshot } from './snapshot';
import { vocabulariesNow } from '@/lib/vocabulary/lists';
import type { Vocabulary } from '@/lib/vocabulary/vocabulary';

/** The list that is made of records of the catalogue. */
export const RECORDS = 'organisation';

/** Facets that only charts count take their values from other lists, or from dates: they have no page of their own. */
const withoutPage = facets.filter((facet) => !isListed(facet)).map(({ param }): string => param);

/** The lists that have a page, with their values. */
export function fullVocabularies(snapshot: Snapshot): Vocabulary[] {
  return vocabulariesNow().flatMap(({ list }) => fullVocabulary(snapshot, list) ?? []);
}

/** A list with all its values. Organisations are records of the catalogue, so their list is made from it, by type. */
export function fullVocabulary(snapshot: Snapshot, list: string): Vocabulary | undefined {
  const vocabulary = vocabulariesNow().find((known) => known.list === list && !withoutPage.includes(list));
  return vocabulary && list === RECORDS ? { ...vocabulary, parentList: 'organisation-type', terms: organisationTerms(snapshot) } : vocabulary;
}

function organisationTerms({ organisations }: Snapshot): Vocabulary['terms'] {
  const { compare } = new Intl.Collator('en');
  return [...organisations.values()]
    .map(({ slug, name, type }) => ({ slug, label: { en: name }, sources: [], parent: type }))
    .sort((a, b) => compare(a.label.en, b.label.en));
}
