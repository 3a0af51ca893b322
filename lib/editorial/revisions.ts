import type { Entry } from '@/lib/catalogue/entry';
import type { Transaction } from '@/lib/database/client';
import { documentOf, storable } from '@/lib/database/document';

/** Who writes: the content files, or a person. */
export type Author = { readonly origin: 'content' | 'proposal'; readonly actor: null } | { readonly origin: 'editor' | 'sheet'; readonly actor: string };

/** One state of one entry, numbered from 1. */
export type Revision = { readonly entryId: string; readonly number: number; readonly document: Entry };

/** New entries, each with its first revision; nobody sees them before they are published. */
export async function createEntries(transaction: Transaction, entries: readonly Entry[], author: Author): Promise<Revision[]> {
  const rows = entries.map(({ slug, kind }) => ({ slug, kind }));
  const created = await transaction.entry.createManyAndReturn({ data: rows, select: { id: true, slug: true } });
  const idOf = new Map(created.map(({ id, slug }) => [slug, id]));
  const revisions = entries.map((entry) => ({ entryId: idOf.get(entry.slug)!, number: 1, document: documentOf(entry) }));
  await store(transaction, revisions, author);
  return revisions;
}

/** The next state of entries that exist. */
export async function appendRevisions(transaction: Transaction, edits: readonly { entryId: string; entry: Entry }[], author: Author): Promise<Revision[]> {
  const newest = await newestNumbers(transaction, edits.map(({ entryId }) => entryId));
  const revisions = edits.map(({ entryId, entry }) => ({ entryId, number: (newest.get(entryId) ?? 0) + 1, document: documentOf(entry) }));
  await store(transaction, revisions, author);
  return revisions;
}

async function newestNumbers(transaction: Transaction, entryIds: readonly string[]): Promise<Map<string, number | null>> {
  const rows = await transaction.revision.groupBy({ by: 'entryId', where: { entryId: { in: [...entryIds] } }, _max: { number: true } });
  return new Map(rows.map(({ entryId, _max }) => [entryId, _max.number]));
}

async function store(transaction: Transaction, revisions: readonly Revision[], author: Author): Promise<void> {
  await transaction.revision.createMany({ data: revisions.map(({ document, ...revision }) => ({ ...revision, document: storable(document), ...author })) });
}
