import { z } from 'zod';

export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case');

export const localisedSchema = z.strictObject({
  en: z.string().min(1),
  fr: z.string().min(1).optional(),
  es: z.string().min(1).optional(),
  ar: z.string().min(1).optional(),
});

/** One value of a closed list. Slugs are stored and appear in URLs, so they never change; labels may. */
export const termSchema = z.strictObject({
  slug: z.string().min(1),
  label: localisedSchema,
  /** Short form for chips, marks and chart axes, where the label is long. */
  short: localisedSchema.optional(),
  definition: localisedSchema.optional(),
  note: localisedSchema.optional(),
  /** The official wording, where the label is a plain one (principles, objectives of the Global Compact). */
  officialTitle: localisedSchema.optional(),
  /** Keys of content/sources.json. */
  sources: z.array(z.string()),
  /** Slug of the wider value in another list: need -> dimension, country -> region. */
  parent: z.string().optional(),
  /** Slug of a group within the list, declared in `groups`. */
  group: z.string().optional(),
  /** The code people know it by: P1, 3. */
  code: z.string().optional(),
  iso2: z.string().length(2).optional(),
  nationalSociety: z.string().optional(),
  preferred: localisedSchema.optional(),
  avoided: localisedSchema.optional(),
  question: localisedSchema.optional(),
});
export type Term = z.infer<typeof termSchema>;

export const vocabularySchema = z.strictObject({
  /** Name of the list: the URL parameter, the API name, the key in a classification. */
  list: slugSchema,
  label: localisedSchema,
  plural: localisedSchema.optional(),
  description: localisedSchema.optional(),
  sources: z.array(z.string()),
  parentList: z.string().optional(),
  groups: z.array(z.strictObject({ slug: slugSchema, label: localisedSchema })).optional(),
  /** In the order in which they are always shown. */
  terms: z.array(termSchema),
});
export type Vocabulary = z.infer<typeof vocabularySchema>;
