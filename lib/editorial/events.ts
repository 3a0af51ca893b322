import { z } from 'zod';

/** Everything that can happen to an entry, with what is worth knowing of it. */
export const eventSchema = z.discriminatedUnion('type', [
  /** Read from the content files; `madeFrom` are the records of facts it was made from. */
  z.strictObject({ type: z.literal('imported'), payload: z.strictObject({ madeFrom: z.array(z.string()) }) }),
  /** Made visible to readers; `replaces` is the number of the revision they saw before. */
  z.strictObject({ type: z.literal('published'), payload: z.strictObject({ replaces: z.int().nullable() }) }),
  /** Given another address; the old one redirects. */
  z.strictObject({ type: z.literal('renamed'), payload: z.strictObject({ from: z.string(), to: z.string() }) }),
]);

export type EntryEvent = z.infer<typeof eventSchema>;
