import { z } from 'zod';
import about from '@/content/pages/about.json';
import { localisedSchema, slugSchema } from '@/lib/vocabulary/vocabulary';

const link = z.union([
  z.strictObject({ label: localisedSchema, path: z.string().startsWith('/') }),
  z.strictObject({ label: localisedSchema, url: z.url({ protocol: /^https$/ }) }),
]);

/** A part of a page of plain text: paragraphs, a list, what closes it, links, documents. */
export const blockSchema = z.strictObject({
  id: slugSchema,
  title: localisedSchema,
  paragraphs: z.array(localisedSchema),
  list: z.array(localisedSchema).optional(),
  closing: z.array(localisedSchema).optional(),
  links: z.array(link).optional(),
  /** Keys of content/sources.json, with what is taken from each. */
  references: z.array(z.strictObject({ key: slugSchema, use: localisedSchema })).optional(),
});
export type Block = z.infer<typeof blockSchema>;

export const aboutBlocks: readonly Block[] = z.array(blockSchema).parse(about);
