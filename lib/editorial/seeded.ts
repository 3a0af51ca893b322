import { isDeepStrictEqual } from 'node:util';
import { entryOfFile, type EntryFile } from '@/lib/catalogue/entry';
import type { Transaction } from '@/lib/database/client';
import { documentOf, parseDocument, UnreadableDocument } from '@/lib/database/document';

/** An entry of the database as the content files meet it. */
export type Seeded = {
  readonly id: string;
  /** Its newest revision, or which revision readers see, is an editor's doing. */
  readonly isEdited: boolean;
  readonly document: unknown;
};

export type SeededEntries = { of(file: EntryFile): Seeded | undefined };

/** Finds the entry that a content file tells of, by its slug or by one that either side had before. */
export async function seededEntries(transaction: Transaction): Promise<SeededEntries> {
  const rows = await transaction.entry.findMany({
    select: { id: true, slug: true, publishedNumber: true, redirects: true, revisions: { orderBy: { number: 'desc' }, take: 1 } },
  });
  const bySlug = new Map<string, Seeded>();
  for (const { id, slug, publishedNumber, redirects, revisions } of rows) {
    const newest = revisions[0];
    const seeded = { id, isEdited: newest?.origin !== 'content' || newest.number !== publishedNumber, document: newest?.document };
    for (const name of [slug, ...redirects.map((redirect) => redirect.slug)]) bySlug.set(name, seeded);
  }
  return { of: (file) => [file.slug, ...file.formerSlugs].map((slug) => bySlug.get(slug)).find((found) => found !== undefined) };
}

/** Whether the file has changed since it was read, and the entry is still as it was read. */
export function isOutdated({ isEdited, document }: Seeded, file: EntryFile): boolean {
  return !isEdited && !isDeepStrictEqual(asNow(document), asNow(documentOf(entryOfFile(file))));
}

/** As this version reads it: a document of an earlier one lacks the lists that came later. What it cannot read is another than any file. */
function asNow(document: unknown): unknown {
  try {
    return parseDocument('', 0, document);
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    return document;
  }
}
