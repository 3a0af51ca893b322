import { z } from 'zod';
import { organisationFileSchema } from '@/lib/catalogue/entry';
import { placeKinds } from '@/lib/catalogue/types';
import { facetParams } from '@/lib/catalogue/facets';
import { localisedSchema, slugSchema } from '@/lib/vocabulary/vocabulary';

const address = z.url({ protocol: /^https?$/ });
const words = z.string().trim().min(1);

/** content/sources.json: the documents that vocabularies, glossary and findings name by key. */
export const referencesSchema = z.record(
  slugSchema,
  z.strictObject({
    title: words,
    publisher: words.optional(),
    date: words.optional(),
    url: address.optional(),
    note: words.optional(),
  }),
);
export type Reference = z.infer<typeof referencesSchema>[string];

export const glossarySchema = z.array(
  z.strictObject({
    slug: slugSchema,
    term: localisedSchema,
    definition: localisedSchema,
    note: localisedSchema.optional(),
    /** Slugs of other terms of the glossary. */
    related: z.array(slugSchema),
    sources: z.array(words),
  }),
);
export type GlossaryTerm = z.infer<typeof glossarySchema>[number];

export const synonymsSchema = z.array(
  z.strictObject({
    terms: z.array(words).min(1),
    near: z.array(words),
    matches: z.array(z.strictObject({ param: z.enum(facetParams), value: words })),
  }),
);

/** Towns, routes, parts of the world and peoples, in every language, and the countries they lead to. */
export const placesSchema = z.array(z.strictObject({ names: z.array(words).min(1), kind: z.enum(placeKinds), countries: z.array(words).min(1) }));

export const organisationsSchema = z.array(organisationFileSchema);

/** What the report found to matter at each step of the journey. */
export const phaseFindingsSchema = z.strictObject({
  source: words,
  note: localisedSchema,
  phases: z.array(
    z.strictObject({
      phase: slugSchema,
      url: address,
      summary: localisedSchema,
      targets: z.array(localisedSchema),
      characteristics: z.array(localisedSchema),
      challenges: z.array(localisedSchema),
      lessons: z.array(localisedSchema),
      excludes: localisedSchema.optional(),
    }),
  ),
});
export type PhaseFinding = z.infer<typeof phaseFindingsSchema>['phases'][number];

/** The distribution as the report published it: a dataset of its own, never mixed with counts of the catalogue. */
export const publishedReportSchema = z.strictObject({
  source: words,
  title: words,
  publisher: words,
  /** Year and month. */
  date: z.string().regex(/^\d{4}-\d{2}$/),
  dateNote: words,
  note: words,
  scale: z.strictObject({
    practices: z.int(),
    enablers: z.int(),
    interviewees: words,
    countriesRepresented: z.int(),
    countryMissions: z.int(),
  }),
  distributions: z.array(
    z.strictObject({
      facet: z.enum(facetParams),
      counting: words,
      sum: z.int(),
      values: z.array(
        z.strictObject({
          value: words,
          /** Null where the text gives no number. */
          published: z.int().nullable().optional(),
          publishedShare: words.nullable().optional(),
          /** Arithmetic on the published shares; must be labelled so. */
          reconstructed: z.int().optional(),
          remark: words.optional(),
        }),
      ),
    }),
  ),
  notPublished: z.array(words),
  caveats: z.array(words),
});

/** A value by its list: `need/food`. */
const valueName = z.string().regex(/^[a-z0-9-]+\/[A-Za-z0-9-]+$/);
const relations = ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'] as const;

/**
 * content/mappings.json: what values of our lists are called in lists of others. `rules` say it of every value of a list,
 * whose slug is added to the address. What somebody else says is `stated` and names its source; what is a reading of
 * ours is `inferred`, and never says more than that two things are near each other.
 */
export const mappingsSchema = z.strictObject({
  codes: z.strictObject({ list: slugSchema, note: words, source: address, numbers: z.record(words, z.string().regex(/^\d{3}$/)) }),
  rules: z.array(z.strictObject({ list: slugSchema, relation: z.enum(relations), to: address, basis: z.literal('stated'), note: words, source: address })),
  mappings: z.array(
    z.discriminatedUnion('basis', [
      z.strictObject({ from: valueName, relation: z.enum(relations), to: z.union([address, valueName]), basis: z.literal('stated'), source: address }),
      z.strictObject({ from: valueName, relation: z.enum(['closeMatch', 'relatedMatch']), to: z.union([address, valueName]), basis: z.literal('inferred') }),
    ]),
  ),
});
export type Mappings = z.infer<typeof mappingsSchema>;
