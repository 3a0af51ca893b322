import { z } from 'zod';
import { fullVocabularies, fullVocabulary } from '@/lib/catalogue/full-vocabulary';
import { oncePerSnapshot } from '@/lib/catalogue/once';
import { everything } from '@/lib/catalogue/query';
import { search } from '@/lib/catalogue/search';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { referenceOf } from '@/lib/content/reference';
import { referencesSchema } from '@/lib/content/schemas';
import { termSchema, vocabularySchema, type Vocabulary } from '@/lib/vocabulary/vocabulary';
import { catalogueVersion, count, href, label, pageUrl } from './common-fields';
import { englishView } from './english-view';

const { list, plural, description, groups, parentList, sources } = vocabularySchema.shape;
const said = {
  list: list.describe('Name of the list.'),
  label,
  plural: plural.describe('Label of the list as a heading, by language.'),
  description: description.describe('What the list is for, by language.'),
  isFilter: z.boolean().describe('Whether entries are filtered by it, under its name as parameter.'),
  url: pageUrl,
};

/** A value of a list as the API tells it. */
export const vocabularyTermSchema = z.strictObject({
  ...termSchema.shape,
  label,
  entries: count.optional().describe('Published entries that have the value, as primary or further one. Absent where the list is no filter.'),
  url: pageUrl,
});

/** A list in the index of lists. */
export const listedVocabularySchema = z.strictObject({ ...said, values: count.describe('How many values it has.'), href });
export const vocabularyIndexSchema = z.strictObject({ vocabularies: z.array(listedVocabularySchema), catalogueVersion });

/** A list with its values; under `/vocabulary/<list>.json` and in the API alike. */
export const vocabularyRecordSchema = z.strictObject({
  ...said,
  groups: groups.describe('Groups of values within the list. `group` of a value names one.'),
  parentList: parentList.describe('List of the wider values. `parent` of a value names one.'),
  sources: sources.describe('Documents the list is taken from, by their keys in `references`.'),
  terms: z.array(vocabularyTermSchema).describe('Values in the order in which they are always shown.'),
  references: z.record(z.string(), referencesSchema.valueType).describe('Documents that `sources` name, by key.'),
  catalogueVersion,
});
export type VocabularyIndex = z.infer<typeof vocabularyIndexSchema>;
export type VocabularyRecord = z.infer<typeof vocabularyRecordSchema>;

export function vocabularyIndex(snapshot: Snapshot, site: URL): VocabularyIndex {
  const vocabularies = fullVocabularies(snapshot).map((vocabulary) => ({
    ...saidOf(snapshot, vocabulary, site),
    values: vocabulary.terms.length,
    href: new URL(`/api/v1/vocabularies/${vocabulary.list}`, site).href,
  }));
  return { vocabularies, catalogueVersion: snapshot.version };
}

/** Undefined where there is no such list, and for facets that take their values from another one. */
export function vocabularyRecord(snapshot: Snapshot, name: string, site: URL): VocabularyRecord | undefined {
  const vocabulary = fullVocabulary(snapshot, name);
  if (!vocabulary) return undefined;
  const counts = countsOf(snapshot).get(name);
  const terms = vocabulary.terms.map((term) => {
    const entries = counts?.get(term.slug);
    return { ...term, ...(entries !== undefined && { entries }), url: new URL(`/vocabulary/${name}/${term.slug}`, site).href };
  });
  const { groups, parentList, sources } = vocabulary;
  return { ...saidOf(snapshot, vocabulary, site), ...(groups && { groups }), ...(parentList && { parentList }), sources, terms, references: referencesOf(vocabulary), catalogueVersion: snapshot.version };
}

function saidOf(snapshot: Snapshot, { list, label, plural, description }: Vocabulary, site: URL) {
  const isFilter = countsOf(snapshot).has(list);
  return { list, label, ...(plural && { plural }), ...(description && { description }), isFilter, url: new URL(`/vocabulary/${list}`, site).href };
}

/** Entries of each value of each list that filters, as the pages of the lists count them. */
const countsOf = oncePerSnapshot((snapshot): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const { facets } = search(snapshot, everything, englishView());
  return new Map(facets.map(({ param, values }) => [param, new Map(values.map(({ slug, count }) => [slug, count]))]));
});

function referencesOf({ sources, terms }: Vocabulary): VocabularyRecord['references'] {
  const keys = [...new Set([...sources, ...terms.flatMap((term) => term.sources)])];
  return Object.fromEntries(keys.flatMap((key) => [[key, referenceOf(key)] as const]).filter((pair) => pair[1] !== undefined)) as VocabularyRecord['references'];
}
