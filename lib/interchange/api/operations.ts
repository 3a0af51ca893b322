import { z } from 'zod';
import { distributionRecordSchema, matrixRecordSchema } from '../chart-record';
import { entryListSchema } from '../entry-list';
import { entryRecordSchema } from '../entry-record';
import { reportRecordSchema } from '../report-record';
import { changeListSchema } from './change-list';
import { countryListSchema, countryRecordSchema } from './country-record';
import { facetListSchema } from './facet-list';
import { indexSchema } from './index-schema';
import { organisationListSchema, organisationRecordSchema } from './organisation-record';
import type { Parameters } from './parameter';
import { facetNaming, filters, plain } from './parameters';
import { revisionListSchema, revisionRecordSchema } from './revision-record';
import { vocabularyIndexSchema, vocabularyRecordSchema } from './vocabulary-record';

/** A call that can be made. `path` as OpenAPI writes it; `inPath`: what of it is chosen by the caller. */
export type Operation = {
  readonly path: string;
  readonly inPath: { readonly [name: string]: z.ZodType };
  readonly parameters: Parameters;
  /** The body of status 200. */
  readonly answer: z.ZodType;
  /** Of entries: a former slug leads to the present one, and an archived entry is told. */
  readonly isOfEntry?: true;
  /** A former slug leads to the present one. */
  readonly mayMove?: true;
  /** Where it was before: that leads to the present one (308). */
  readonly formerPath?: string;
  /** Parameters of a call that is worth looking at. */
  readonly example?: string;
};

const { q, tags, from, to, sort, page, 'per-page': perPage, since, name } = plain;
const selecting = { q, ...filters, tags, from, to };
const paging = { page, 'per-page': perPage };
const { facet, facets, rows, columns, split } = facetNaming;

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Every call of the API. Routes, checks, `/api/v1`, the OpenAPI description, its page, README and tests read this table. */
export const operations = {
  index: { path: '/api/v1', inPath: {}, parameters: {}, answer: indexSchema },
  entries: { path: '/api/v1/entries', inPath: {}, parameters: { ...selecting, sort, ...paging }, answer: entryListSchema, example: 'q=family&phase=arrival&per-page=5' },
  entry: { path: '/api/v1/entries/{slug}', inPath: { slug }, parameters: {}, answer: entryRecordSchema, isOfEntry: true },
  revisions: { path: '/api/v1/entries/{slug}/revisions', inPath: { slug }, parameters: {}, answer: revisionListSchema, isOfEntry: true },
  revision: { path: '/api/v1/entries/{slug}/revisions/{number}', inPath: { slug, number: z.int().positive() }, parameters: {}, answer: revisionRecordSchema, isOfEntry: true },
  facets: { path: '/api/v1/facets', inPath: {}, parameters: { facet: facets, ...selecting }, answer: facetListSchema, example: 'facet=need&region=europe' },
  distributions: { path: '/api/v1/distributions', inPath: {}, parameters: { facet, rows, columns, split, ...selecting }, answer: z.union([distributionRecordSchema, matrixRecordSchema]), example: 'facet=phase' },
  vocabularies: { path: '/api/v1/vocabularies', inPath: {}, parameters: {}, answer: vocabularyIndexSchema },
  vocabulary: { path: '/api/v1/vocabularies/{list}', inPath: { list: slug }, parameters: {}, answer: vocabularyRecordSchema },
  organisations: { path: '/api/v1/organisations', inPath: {}, parameters: { q: name, ...paging }, answer: organisationListSchema, example: 'q=red+crescent' },
  organisation: { path: '/api/v1/organisations/{slug}', inPath: { slug }, parameters: {}, answer: organisationRecordSchema, mayMove: true },
  countries: { path: '/api/v1/countries', inPath: {}, parameters: {}, answer: countryListSchema },
  country: { path: '/api/v1/countries/{code}', inPath: { code: z.string().regex(/^[A-Z]{3}$/) }, parameters: {}, answer: countryRecordSchema },
  changes: { path: '/api/v1/changes', inPath: {}, parameters: { since, ...paging }, answer: changeListSchema, example: 'since=0' },
  report2016: { path: '/api/v1/report-2016', inPath: {}, parameters: {}, answer: reportRecordSchema, formerPath: '/api/v1/report-2018' },
  openapi: { path: '/api/v1/openapi.json', inPath: {}, parameters: {}, answer: z.looseObject({ openapi: z.literal('3.1.0'), info: z.looseObject({}), paths: z.looseObject({}) }) },
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;
export const operationIds = Object.keys(operations) as OperationId[];

export function operationOf(id: OperationId): Operation {
  return operations[id];
}
