import { z } from 'zod';
import { localisedSchema } from '@/lib/vocabulary/vocabulary';

/** Fields that many answers have, each with what a caller must know of it. */
export const count = z.int().nonnegative();
export const catalogueVersion = z.int().nonnegative().describe('Version of the catalogue that answers. It moves with every change that readers can see.');
export const pageUrl = z.url().describe('Page for readers.');
export const href = z.url().describe('Address of this object in the API.');
export const slug = z.string().describe('Name in addresses. It stays as long as the thing does.');
export const countryCode = z.string().regex(/^[A-Z]{3}$/).describe('ISO 3166-1 alpha-3 code.');
export const regionSlug = z.string().describe('Value of the list `region`.');
export const label = localisedSchema.describe('Text by language: English always, others where they are translated.');

/** Of a list that is answered page by page. */
export const pageFields = {
  total: count.describe('All that were found, on this page and the others.'),
  page: z.int().positive().describe('Number of the page, from 1. A page after the last is empty.'),
  perPage: z.int().positive().describe('The most that a page holds.'),
};
