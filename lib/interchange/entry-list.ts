import { z } from 'zod';
import { valuesOf } from '@/lib/catalogue/entry-values';
import { bases, countryRoles, type Entry } from '@/lib/catalogue/entry';
import { kinds, listedFacets, listedParams, type FacetParam } from '@/lib/catalogue/facets';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { SearchResult } from '@/lib/catalogue/types';
import { entryAddress } from './addresses';
import { catalogueVersion, count, countryCode, pageFields, pageUrl } from './api/common-fields';

const paramSchema = z.enum(listedParams as [FacetParam, ...FacetParam[]]);

/** An entry in a list. */
export const listedEntrySchema = z.strictObject({
  slug: z.string(),
  kind: z.enum(kinds),
  title: z.string(),
  concept: z.string().describe('The entry in one line.'),
  url: pageUrl,
  countries: z.array(z.strictObject({ country: countryCode, role: z.enum(countryRoles), basis: z.enum(bases) })).describe('Countries by their role: where the work runs, where people come from, pass through, or go.'),
  values: z.partialRecord(paramSchema, z.array(z.string())).describe('Slugs that facets count for it, by facet, the primary one first. A facet that is absent is unknown, or does not apply.'),
  firstPublished: z.string().describe('Day on which readers saw it first.'),
  lastVerified: z.string().optional().describe('Day on which an editor last verified it; absent where nobody has yet.'),
  match: z
    .strictObject({ has: z.enum(['all', 'some']).describe('All words of `q`, or some.'), words: z.array(z.string()).describe('Those of `q` that it has, in any form or language.') })
    .optional()
    .describe('How it answers the words of `q`; absent without them.'),
});

/** A value of a facet. */
export const listedValueSchema = z.strictObject({
  slug: z.string(),
  label: z.string(),
  count: count.describe('Entries that choosing this value alone in its facet would leave.'),
  selected: z.boolean(),
  href: z.string().describe('Page for readers that adds the value to the query, or takes it away where it is selected.'),
  parent: z.string().optional().describe('Slug of the wider value.'),
});

/** The answer of `GET /api/v1/entries`. */
export const entryListSchema = z.strictObject({
  ...pageFields,
  matching: z
    .strictObject({
      all: count.describe('Entries of the total that have all words of `q`.'),
      some: count.describe('Entries of the total that have some of them.'),
      corrected: z.array(z.strictObject({ typed: z.string(), meant: z.string() })).describe('Words that nothing knows, and what was searched instead; in quotation marks a word is taken as typed.'),
    })
    .optional()
    .describe('How the words of `q` were read; absent without them.'),
  entries: z.array(listedEntrySchema),
  facets: z.array(z.strictObject({ param: paramSchema, label: z.string(), values: z.array(listedValueSchema) })).describe('Facets that can tell these entries apart, each with all its values.'),
  catalogueVersion,
});
export type EntryList = z.infer<typeof entryListSchema>;

/**
 * What the catalogue page shows for this query, as data: the same hits, totals and facet values. Where the page
 * shows its last page instead of one that does not exist, this answers an empty one: callers read until then.
 */
export function entryList(result: SearchResult, page: number, snapshot: Snapshot, site: URL): EntryList {
  const hasWords = result.query.text !== '';
  return {
    total: result.total,
    page,
    perPage: result.query.perPage,
    ...(hasWords && { matching: { all: result.whole, some: result.total - result.whole, corrected: result.corrections.map(({ typed, meant }) => ({ typed, meant })) } }),
    entries: page > result.pageCount ? [] : result.hits.map(({ entry, match, words }) => ({ ...listed(entry, snapshot, site), ...(hasWords && { match: { has: match, words: [...words] } }) })),
    facets: result.facets.map(({ param, label, values }) => ({ param, label, values: [...values] })),
    catalogueVersion: snapshot.version,
  };
}

function listed(entry: Entry, snapshot: Snapshot, site: URL): z.infer<typeof listedEntrySchema> {
  const { slug, kind, title, concept, countries, firstPublished, lastVerified } = entry;
  const dates = { firstPublished, ...(lastVerified !== undefined && { lastVerified }) };
  return { slug, kind, title, concept, url: entryAddress(slug, site), countries, values: values(entry, snapshot), ...dates };
}

function values(entry: Entry, { sources }: Snapshot): { [P in FacetParam]?: string[] } {
  const found = listedFacets.map((facet) => [facet.param, valuesOf(entry, facet, sources)] as const);
  const slugs = found.map(([param, given]) => [param, [...given].sort((a, b) => Number(b.primary) - Number(a.primary)).map(({ slug }) => slug)] as const);
  return Object.fromEntries(slugs.filter(([, given]) => given.length > 0));
}
