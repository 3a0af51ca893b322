import { z } from 'zod';
import { figureSchema, sourceSchema, tagSchema } from '@/lib/catalogue/entry';
import { localisedSchema } from '@/lib/vocabulary/vocabulary';
import { countedValueSchema, distributionRecordSchema, matrixRecordSchema } from '../chart-record';
import { entryListSchema, listedEntrySchema, listedValueSchema } from '../entry-list';
import { entryRecordSchema } from '../entry-record';
import { parameterProblemSchema, problemSchema } from '../problem';
import { reportRecordSchema } from '../report-record';
import { changeListSchema, changeSchema } from './change-list';
import { countryListSchema, countryRecordSchema, listedCountrySchema } from './country-record';
import { countedFacetSchema, facetListSchema } from './facet-list';
import { indexSchema } from './index-schema';
import { listedOrganisationSchema, organisationListSchema, organisationRecordSchema } from './organisation-record';
import { publishedRevisionSchema, revisionListSchema, revisionRecordSchema } from './revision-record';
import { listedVocabularySchema, vocabularyIndexSchema, vocabularyRecordSchema, vocabularyTermSchema } from './vocabulary-record';

/** What answers are made of, by the names that the description gives them. */
const named = {
  Index: indexSchema,
  EntryList: entryListSchema,
  ListedEntry: listedEntrySchema,
  FacetValue: listedValueSchema,
  Entry: entryRecordSchema,
  Tag: tagSchema,
  Figure: figureSchema,
  Source: sourceSchema,
  RevisionList: revisionListSchema,
  PublishedRevision: publishedRevisionSchema,
  Revision: revisionRecordSchema,
  FacetList: facetListSchema,
  Facet: countedFacetSchema,
  Distribution: distributionRecordSchema,
  Matrix: matrixRecordSchema,
  CountedValue: countedValueSchema,
  VocabularyList: vocabularyIndexSchema,
  ListedVocabulary: listedVocabularySchema,
  Vocabulary: vocabularyRecordSchema,
  VocabularyTerm: vocabularyTermSchema,
  Localised: localisedSchema,
  OrganisationList: organisationListSchema,
  ListedOrganisation: listedOrganisationSchema,
  Organisation: organisationRecordSchema,
  CountryList: countryListSchema,
  ListedCountry: listedCountrySchema,
  Country: countryRecordSchema,
  ChangeList: changeListSchema,
  Change: changeSchema,
  Report2016: reportRecordSchema,
  Problem: problemSchema,
  ParameterProblem: parameterProblemSchema,
} as const;

export type Json = { readonly [key: string]: unknown };

const registry = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });

const addressOf = (id: string) => `#/components/schemas/${id}`;

/** Clients must not stumble over a field that is added one day, so the description closes no object. */
function open({ jsonSchema }: { readonly jsonSchema: { additionalProperties?: unknown } }): void {
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
}

/** Every named schema as JSON Schema; they refer to each other. */
export function componentSchemas(): Json {
  const { schemas } = z.toJSONSchema(registry, { uri: addressOf, override: open });
  return Object.fromEntries(Object.entries(schemas).map(([id, { $id: _id, $schema: _schema, ...schema }]) => [id, schema]));
}

/** A schema where it is used: by its name where it has one. */
export function schemaOf(schema: z.ZodType): Json {
  const known = registry.get(schema)?.id;
  if (known) return { $ref: addressOf(known) };
  if (schema instanceof z.ZodUnion) return { anyOf: schema.options.map((option) => schemaOf(option as z.ZodType)) };
  const { $schema: _schema, '~standard': _standard, ...json } = z.toJSONSchema(schema, { override: open }) as Json;
  return json;
}
