import type { ChangeKind } from '@/lib/catalogue/change';
import type { Transaction } from '@/lib/database/client';
import { writeProjections } from '@/lib/database/write-projection';
import { parseDraft, UnreadableDocument } from '@/lib/database/document';
import { changedFields } from '@/lib/drafting/merge';
import type { Draft } from '@/lib/drafting/draft';
import { recordEvents, recordListEvent, type HappenedEvent } from '@/lib/log/record-events';
import { publishOrganisations } from './organisations/publish-organisations';
import type { Revision } from './revisions';

/** A change of an entry that readers are about to see. */
export type EntryChange = { readonly entryId: string; readonly revisionNumber: number; readonly kind: ChangeKind; readonly fields: readonly string[]; readonly note?: string; readonly former?: string };

type Before = { readonly slug: string; readonly publishedNumber: number | null };

/**
 * Shows these revisions to readers, in the place of those they see of the same entries, with the organisations they name,
 * and moves the catalogue version. `note` tells them what changed; the events of `first` come before its own in the log.
 */
export async function publishRevisions(transaction: Transaction, revisions: readonly Revision[], actor: string | null, note?: string, first: readonly HappenedEvent[] = []): Promise<void> {
  if (revisions.length === 0) return;
  const before = await lockEntries(transaction, revisions);
  const renamed: HappenedEvent[] = [];
  for (const revision of revisions) renamed.push(...(await rename(transaction, revision, before.get(revision.entryId)!, actor)));
  const changes = await changesOf(transaction, revisions, before, note);
  const organisations = await publishOrganisations(transaction, revisions);
  await writeProjections(transaction, revisions);
  await recordEvents(transaction, [...first, ...renamed]);
  for (const event of organisations) await recordListEvent(transaction, { ...event, actor });
  await recordEvents(
    transaction,
    revisions.map(({ entryId, number }) => ({
      ...{ type: 'published', payload: { replaces: before.get(entryId)!.publishedNumber, ...(note && { note }) } },
      ...{ entryId, revisionNumber: number, actor },
    })),
  );
  await moveCatalogueVersion(transaction, changes);
}

/** Readers' snapshots are rebuilt when the version moves. Instances take turns here, so a higher version holds all of a lower. `changes`: what they see of entries with it. Events come first: all writers wait in the same order. */
export async function moveCatalogueVersion(transaction: Transaction, changes: readonly EntryChange[] = []): Promise<void> {
  const at = new Date();
  const { version } = await transaction.catalogueVersion.update({ where: { id: 1 }, data: { version: { increment: 1 }, changedAt: at } });
  if (changes.length > 0) await transaction.change.createMany({ data: changes.map((change) => ({ ...change, fields: [...change.fields], version, at })) });
}

async function lockEntries(transaction: Transaction, revisions: readonly Revision[]): Promise<Map<string, Before>> {
  const ids = revisions.map(({ entryId }) => entryId);
  await transaction.$queryRaw`SELECT 1 FROM "entry" WHERE "id" = ANY(${ids}::uuid[]) ORDER BY "id" FOR NO KEY UPDATE`;
  const rows = await transaction.entry.findMany({ where: { id: { in: ids } }, select: { id: true, slug: true, publishedNumber: true } });
  return new Map(rows.map(({ id, ...before }) => [id, before]));
}

/** The slug is the document's; an address that readers may have kept goes on working, and the log is told. */
async function rename(transaction: Transaction, { entryId, number, document }: Revision, before: Before, actor: string | null): Promise<HappenedEvent[]> {
  if (before.slug === document.slug) return [];
  await transaction.slugRedirect.deleteMany({ where: { slug: document.slug, entryId } });
  await transaction.entry.update({ where: { id: entryId }, data: { slug: document.slug } });
  if (before.publishedNumber === null) return [];
  await transaction.slugRedirect.create({ data: { slug: before.slug, entryId } });
  return [{ type: 'renamed', payload: { from: before.slug, to: document.slug }, entryId, revisionNumber: number, actor }];
}

const VERIFYING: readonly string[] = ['lastVerified', 'nextReview'];

/** What readers will see change: an entry that appears, parts of one they know, or the days of its verification alone. */
async function changesOf(transaction: Transaction, revisions: readonly Revision[], before: ReadonlyMap<string, Before>, note: string | undefined): Promise<EntryChange[]> {
  const documents = await documentsBefore(transaction, before);
  return revisions.flatMap(({ entryId, number: revisionNumber, document }) => {
    const { slug } = before.get(entryId)!;
    const seen = documents.get(entryId);
    const isSeen = documents.has(entryId);
    const fields = seen ? changedFields(seen, document) : [];
    const kind = !isSeen ? 'published' : fields.length > 0 && fields.every((field) => VERIFYING.includes(field)) ? 'verified' : 'changed';
    const change: EntryChange = { entryId, revisionNumber, kind, fields, ...(note && { note }) };
    return isSeen && slug !== document.slug ? [{ entryId, revisionNumber, kind: 'renamed', fields: [], former: slug }, change] : [change];
  });
}

/** Null for what cannot be read: that it changes can be told, and not where. */
async function documentsBefore(transaction: Transaction, before: ReadonlyMap<string, Before>): Promise<Map<string, Draft | null>> {
  const seen = [...before].flatMap(([entryId, { publishedNumber }]) => (publishedNumber === null ? [] : [{ entryId, number: publishedNumber }]));
  if (seen.length === 0) return new Map();
  const rows = await transaction.revision.findMany({ where: { OR: seen }, select: { entryId: true, number: true, document: true } });
  return new Map(rows.map(({ entryId, number, document }) => [entryId, draftIn(before.get(entryId)!.slug, number, document)]));
}

function draftIn(slug: string, number: number, document: unknown): Draft | null {
  try {
    return parseDraft(slug, number, document);
  } catch (error) {
    if (error instanceof UnreadableDocument) return null;
    throw error;
  }
}
