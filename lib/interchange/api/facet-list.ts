import { z } from 'zod';
import { countedFacets } from '@/lib/catalogue/facet-results';
import { facetOf, facetParams, isListed, kinds, listOf, type FacetParam } from '@/lib/catalogue/facets';
import { searchTotal } from '@/lib/catalogue/matching';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { CatalogueQuery, FacetResult } from '@/lib/catalogue/types';
import { localised } from '@/lib/vocabulary/locale';
import { vocabularyOf } from '@/lib/vocabulary/lists';
import { listedValueSchema } from '../entry-list';
import { catalogueVersion, count } from './common-fields';
import { englishView } from './english-view';

const paramSchema = z.enum(facetParams as [FacetParam, ...FacetParam[]]);

/** What a facet is, and its values with their numbers. */
export const countedFacetSchema = z.strictObject({
  param: paramSchema.describe('Name of the facet: the parameter that filters by it.'),
  label: z.string(),
  description: z.string().optional(),
  appliesTo: z.array(z.enum(kinds)).describe('Kinds of entry that can have a value of it; others have neither a value nor `unknown`.'),
  list: z.string().nullable().describe('Vocabulary that its values are taken from; null for years and for organisations, which are records.'),
  parent: z.string().optional().describe('Facet of the wider values. `parent` of a value names one.'),
  isRanked: z.boolean().describe('Whether an entry has one primary value and any number of further ones. `tags=primary` counts the primary one alone.'),
  isSingle: z.boolean().describe('Whether an entry has one value at most.'),
  isListed: z.boolean().describe('Whether `/api/v1/entries` counts it with every answer.'),
  values: z.array(listedValueSchema).describe('All values in the order in which they are shown, those without entries too. `unknown` is last, where it can be.'),
});

/** The answer of `GET /api/v1/facets`. */
export const facetListSchema = z.strictObject({ total: count.describe('Entries that the filter leaves.'), facets: z.array(countedFacetSchema), catalogueVersion });
export type FacetList = z.infer<typeof facetListSchema>;

/** The facets that are asked for, or those that a list of entries would show. */
export function facetList(snapshot: Snapshot, query: CatalogueQuery, asked: readonly FacetParam[] | undefined): FacetList {
  const facets = countedFacets(snapshot, query, englishView(), asked);
  return { total: searchTotal(snapshot, query), facets: facets.map(described), catalogueVersion: snapshot.version };
}

function described({ param, label, values }: FacetResult): FacetList['facets'][number] {
  const facet = facetOf(param);
  const { description } = vocabularyOf(param);
  return {
    ...{ param, label, ...(description && { description: localised(description, 'en') }) },
    ...{ appliesTo: [...facet.appliesTo], list: ['years', 'organisations'].includes(facet.from) ? null : listOf(facet) },
    ...(facet.parent !== undefined && { parent: facet.parent }),
    ...{ isRanked: facet.ranked, isSingle: facet.single, isListed: isListed(facet), values: [...values] },
  };
}
