import { z } from 'zod';
import { classifiedFacets, kinds, type ClassifiedParam, type FacetDefinition } from './facets';
import { MOST_PICTURES, pictureSchema } from './picture';
import { storedText } from './text/stored-text';
import { slugSchema } from '@/lib/vocabulary/vocabulary';

const line = storedText().trim().min(1).max(300);
const text = storedText().trim().min(1).max(20_000);
const lines = z.array(storedText().trim().min(1).max(2_000)).default([]);
const address = z.url({ protocol: /^https?$/ });
/** A day, a month or a year: `2016`, `2016-05`, `2016-05-31`. */
const partialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD');
const day = z.iso.date();

/** `stated` in a source, or `inferred` from the facts by an editor. */
export const bases = ['stated', 'inferred'] as const;
export type Basis = (typeof bases)[number];

/** One value of a facet given to an entry. `primary` has a meaning for ranked facets only. */
export const tagSchema = z.strictObject({
  value: storedText().min(1).describe('Slug of a value of the facet’s list.'),
  primary: z.boolean().default(false).describe('Whether the entry is counted by it where each counts once. Only ranked facets have one.'),
  basis: z.enum(bases).describe('Whether a source states it or an editor inferred it.'),
  note: line.optional(),
});
export type Tag = z.infer<typeof tagSchema>;

function tagsSchema(facet: FacetDefinition) {
  return z
    .array(tagSchema)
    .min(1)
    .refine((tags) => new Set(tags.map((tag) => tag.value)).size === tags.length, 'names a value twice')
    .refine((tags) => !facet.single || tags.length === 1, 'takes one value')
    .refine((tags) => tags.filter((tag) => tag.primary).length === (facet.ranked ? 1 : 0), facet.ranked ? 'needs exactly one primary value' : 'has no primary value');
}

const classificationSchema = z.strictObject(
  Object.fromEntries(classifiedFacets.map((facet) => [facet.param, tagsSchema(facet).optional()])) as {
    [P in ClassifiedParam]: z.ZodOptional<z.ZodArray<typeof tagSchema>>;
  },
);

export const countryRoles = ['runs', 'origin', 'transit', 'destination'] as const;
export const organisationRoles = ['implements', 'partner', 'funds'] as const;
export const linkTypes = ['needs-enabler', 'adapted-from', 'other-example', 'same-programme', 'same-organisation', 'same-model'] as const;
export const breakdownBases = ['sex', 'age', 'origin', 'other'] as const;
export const figureKinds = ['reach', 'output', 'resource', 'finding', 'estimate', 'planned', 'context'] as const;
/** How much of a source an editor read. */
export const readings = ['whole', 'excerpt'] as const;
export const titleBases = ['source', 'translated', 'descriptive'] as const;
export const origins = ['report', 'named-by-report', 'founding-document', 'public-source'] as const;

export const sourceSchema = z.strictObject({
  title: line,
  publisher: line.optional(),
  date: line.optional().describe('As the source gives it: a year, a day, “2018-2020”, “undated”.'),
  url: address.optional(),
  supports: line.optional().describe('What in the entry rests on it.'),
  language: z.string().regex(/^[a-z]{2,3}$/).optional().describe('BCP 47 tag, where the source is not in English.'),
  seen: day.optional().describe('Day on which an editor last saw it at its address.'),
  read: z.enum(readings).optional().describe('Whether an editor read all of it or an excerpt; absent where nobody noted it.'),
});
export type Source = z.infer<typeof sourceSchema>;

export const figureSchema = z.strictObject({
  what: line,
  kind: z.enum(figureKinds).describe('Whom it reached, what was done or used, what it changed, what somebody calculated, what was only planned, or the situation around it.'),
  value: line.describe('As the source words it: “about 1,600”, “35 or 36”.'),
  amount: z.number().optional().describe('The same as one number, in `unit`; only where the value is one number.'),
  qualifier: z.enum(['exact', 'about', 'at-least', 'at-most']).optional().describe('How exact the amount is.'),
  unit: line.optional(),
  date: line.optional().describe('When it was so, as the source gives it.'),
  measuredBy: line.optional(),
  breakdown: z.array(z.strictObject({ by: z.enum(breakdownBases), label: line, value: line.optional() })).default([]),
  source: address.optional(),
  note: text.optional(),
});
export type Figure = z.infer<typeof figureSchema>;

const criterion = z.strictObject({ value: z.enum(['yes', 'partly', 'no']), basis: z.enum(bases), note: text.optional() });

const MOST_QUESTIONS = 12;
const asked = z.array(line).max(MOST_QUESTIONS);

/** An entry as readers see it. Long texts are Markdown of a small kind (text/markdown.ts). What is absent is unknown. */
export const entrySchema = z.strictObject({
  slug: slugSchema,
  kind: z.enum(kinds),
  title: line,
  titleBasis: z.enum(titleBases).describe('Whether the title is the source’s own, translated, or a description.'),
  origin: z.enum(origins).describe('Where the entry came from: the 2016 report, an example it names, a founding document, or another public source.'),
  concept: line.describe('The entry in one line.'),
  summary: text.describe('In Markdown: paragraphs, lists, emphasis, links.'),
  questions: z
    .strictObject({ en: asked, fr: asked, es: asked, ar: asked })
    .partial()
    .default({})
    .describe('Questions that the entry answers, as people put them, by language.'),
  context: text.optional(),
  actions: lines.describe('What was done, step by step.'),
  pictures: z.array(pictureSchema).max(MOST_PICTURES).default([]),
  participants: text.optional(),
  migrantsRole: text.optional().describe('How migrants took part in design, delivery and monitoring.'),
  assessment: text.optional().describe('Assessment of impact, in words.'),
  figures: z.array(figureSchema).default([]),
  challenges: lines,
  lessons: lines,
  safeguards: lines,
  resources: lines.describe('What it takes: people and their roles, time, money, places, equipment.'),
  firstSteps: lines.describe('What those who did it did first, in order.'),
  agreements: lines.describe('Who had to agree.'),
  decisions: lines.describe('What had to be decided before it began.'),
  tools: z.array(sourceSchema).default([]).describe('Guides, forms and programs to open and use.'),
  funding: lines,
  partnershipQuality: z
    .strictObject({ dialogue: criterion.optional(), inclusive: criterion.optional(), ethical: criterion.optional() })
    .default({})
    .describe('The three marks of a good partnership; an absent one is unknown.'),
  adaptedFrom: lines,
  adaptedIn: lines,
  otherExamples: lines,
  furtherReading: z.array(sourceSchema).default([]),
  voices: z.array(z.strictObject({ quote: text, speaker: line, consent: z.literal(true) })).default([]).describe('Migrants word for word, with their consent.'),
  reportedVoices: z.array(z.strictObject({ text, source: address })).default([]).describe('What a source says that migrants said of it, in reported speech, without names or traits.'),
  contact: z.strictObject({ office: line, url: address.optional() }).optional().describe('An office or a role, never a private person.'),
  period: z
    .strictObject({ start: partialDate.optional(), end: partialDate.optional(), note: line.optional() })
    .default({})
    .describe('Days, months or years, no more exact than they are known. Without an end it goes on, as far as is known.'),
  classification: classificationSchema.describe('Values by facet. A facet that is absent is unknown, or does not apply to this kind of entry.'),
  countries: z.array(z.strictObject({ country: z.string().regex(/^[A-Z]{3}$/), role: z.enum(countryRoles), basis: z.enum(bases) })).default([]).describe('ISO 3166-1 alpha-3 codes with their role: where the work runs, where people come from, pass through, or go.'),
  placeNote: line.optional().describe('Said beside the place where countries do not tell it all: “Europe (regional)”.'),
  organisations: z.array(z.strictObject({ organisation: slugSchema, role: z.enum(organisationRoles), basis: z.enum(bases) })).default([]),
  unnamedPartners: z
    .array(z.strictObject({ description: line, type: storedText().min(1), role: z.enum(organisationRoles), basis: z.enum(bases) }))
    .default([])
    .describe('Those who took part and have no name of their own in the sources: “schools in the district”, with their type.'),
  links: z.array(z.strictObject({ type: z.enum(linkTypes), entry: slugSchema, source: line.optional().describe('What says so.') })).default([]),
  sources: z.array(sourceSchema).default([]),
  selectionException: text.optional().describe('Why a practice is published although it does not meet P1 and one of P2 to P7. Readers see it.'),
  firstPublished: day.describe('Day on which readers saw it first.'),
  lastVerified: day.optional().describe('Day on which an editor last verified it; absent where nobody has yet.'),
  nextReview: day.optional().describe('Day on which editors mean to look at it again.'),
});
export type Entry = z.infer<typeof entrySchema>;

/** Rules of the collection that a program can look after (lib/content/editorial-rules.ts). */
export const editorialRules = ['reach', 'sum', 'host', 'long-sentence', 'order', 'abbreviation', 'safeguards', 'claim'] as const;
export type EditorialRule = (typeof editorialRules)[number];

/** A file of content/entries: the entry, old slugs that redirect to it, and notes that only editors see. */
export const entryFileSchema = z.strictObject({
  ...entrySchema.shape,
  /** Files of pictures are in no content file; pictures are added in the workspace. */
  pictures: z.array(pictureSchema).max(0).default([]),
  formerSlugs: z.array(slugSchema).default([]),
  editorNotes: z.array(text).default([]),
  /** Rules of the collection that it breaks for a reason; everywhere, or in one field. */
  exceptions: z.array(z.strictObject({ rule: z.enum(editorialRules), field: line.optional(), reason: text })).optional(),
  /** The records of facts it was made from. */
  madeFrom: z.array(z.string()).default([]),
});
export type EntryFile = z.infer<typeof entryFileSchema>;

/** The part of a content file that readers see. */
export function entryOfFile({ formerSlugs: _former, editorNotes: _notes, exceptions: _exceptions, madeFrom: _records, ...entry }: EntryFile): Entry {
  return entry;
}

export const organisationSchema = z.strictObject({
  slug: slugSchema,
  name: line,
  /** Other names under which people look for it. */
  otherNames: z.array(line).default([]),
  type: storedText().min(1),
  country: z.string().regex(/^[A-Z]{3}$/).optional(),
});
export type Organisation = z.infer<typeof organisationSchema>;

/** An organisation of a file or an archive: with the slugs it had before. */
export const organisationFileSchema = z.strictObject({ ...organisationSchema.shape, formerSlugs: z.array(slugSchema).optional() });
export type OrganisationFile = z.infer<typeof organisationFileSchema>;
