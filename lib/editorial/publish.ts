import type { Transaction } from '@/lib/database/client';
import { writeProjections } from '@/lib/database/write-projection';
import { recordEvents } from '@/lib/log/record-events';
import type { Revision } from './revisions';

type Before = { readonly slug: string; readonly publishedNumber: number | null };

/** Shows these revisions to readers, in the place of those they see of the same entries, and moves the catalogue version. `note` tells them what changed. */
export async function publishRevisions(transaction: Transaction, revisions: readonly Revision[], actor: string | null, note?: string): Promise<void> {
  if (revisions.length === 0) return;
  const before = await lockEntries(transaction, revisions);
  for (const revision of revisions) await rename(transaction, revision, before.get(revision.entryId)!, actor);
  await writeProjections(transaction, revisions);
  await recordEvents(
    transaction,
    revisions.map(({ entryId, number }) => ({
      ...{ type: 'published', payload: { replaces: before.get(entryId)!.publishedNumber, ...(note && { note }) } },
      ...{ entryId, revisionNumber: number, actor },
    })),
  );
  await moveCatalogueVersion(transaction);
}

/** Readers' snapshots are rebuilt when the version moves. Instances take turns here, so a higher version holds all of a lower. */
export async function moveCatalogueVersion(transaction: Transaction): Promise<void> {
  await transaction.catalogueVersion.update({ where: { id: 1 }, data: { version: { increment: 1 }, changedAt: new Date() } });
}

async function lockEntries(transaction: Transaction, revisions: readonly Revision[]): Promise<Map<string, Before>> {
  const ids = revisions.map(({ entryId }) => entryId);
  await transaction.$queryRaw`SELECT 1 FROM "entry" WHERE "id" = ANY(${ids}::uuid[]) ORDER BY "id" FOR UPDATE`;
  const rows = await transaction.entry.findMany({ where: { id: { in: ids } }, select: { id: true, slug: true, publishedNumber: true } });
  return new Map(rows.map(({ id, ...before }) => [id, before]));
}

/** The slug is the document's; an address that readers may have kept goes on working. */
async function rename(transaction: Transaction, { entryId, number, document }: Revision, before: Before, actor: string | null): Promise<void> {
  if (before.slug === document.slug) return;
  await transaction.slugRedirect.deleteMany({ where: { slug: document.slug, entryId } });
  await transaction.entry.update({ where: { id: entryId }, data: { slug: document.slug } });
  if (before.publishedNumber === null) return;
  await transaction.slugRedirect.create({ data: { slug: before.slug, entryId } });
  await recordEvents(transaction, [{ type: 'renamed', payload: { from: before.slug, to: document.slug }, entryId, revisionNumber: number, actor }]);
}
