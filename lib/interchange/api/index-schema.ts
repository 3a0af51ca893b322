import { z } from 'zod';
import { catalogueVersion, href, pageUrl } from './common-fields';

/** The answer of `GET /api/v1`: what can be asked. */
export const indexSchema = z.strictObject({
  title: z.string(),
  version: z.literal('v1').describe('It stays: fields and calls are added to it, none is taken away or given another meaning.'),
  description: z.url().describe('OpenAPI 3.1 description of all calls.'),
  documentation: pageUrl,
  operations: z.array(
    z.strictObject({
      id: z.string().describe('`operationId` in the description.'),
      path: z.string().describe('Address with what a caller chooses in braces.'),
      summary: z.string(),
      example: href.optional().describe('An address that answers; absent while the collection has nothing to answer it with.'),
    }),
  ),
  licence: z.url(),
  caveats: z.array(z.string()).describe('What the collection cannot say. Show it beside its numbers.'),
  catalogueVersion,
});
