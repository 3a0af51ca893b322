import { inTransaction, type Database } from '@/lib/database/client';
import { lockEntry } from '@/lib/editorial/work-row';
import { fileName, type PictureStore } from './store';

/** A picture may be named by a draft that a device keeps and has not sent yet. */
const DAY_MS = 24 * 60 * 60 * 1_000;

/**
 * Takes away pictures that no revision names and that are older than a day, and what a crash left of others. What a
 * revision names stays, as revisions do. Instances take turns entry by entry. Answers how many were taken away.
 */
export async function forgetUnusedPictures(database: Database, store: PictureStore, now = Date.now()): Promise<number> {
  const before = new Date(now - DAY_MS);
  // Most are named by a revision in use, of which each entry has three at most; of the others all are looked through.
  const doubtful = await database.prisma.$queryRaw<{ id: string; entry_id: string }[]>`
    SELECT "picture"."id", "picture"."entry_id" FROM "picture" JOIN "entry" ON "entry"."id" = "picture"."entry_id"
    WHERE "picture"."added_at" < ${before} AND NOT EXISTS (
      SELECT 1 FROM "revision" WHERE "revision"."entry_id" = "entry"."id"
        AND "revision"."number" IN ("entry"."draft_number", "entry"."published_number", "entry"."archived_number")
        AND "document"->'pictures' @> jsonb_build_array(jsonb_build_object('picture', "picture"."id"::text)))`;
  let forgotten = 0;
  for (const { id, entry_id: entryId } of doubtful) forgotten += Number(await forget(database, store, entryId, id));
  return forgotten;
}

/** Files first: a row without files is found again, files without a row are not. */
async function forget(database: Database, store: PictureStore, entryId: string, id: string): Promise<boolean> {
  return inTransaction(database, async (transaction) => {
    await lockEntry(transaction, entryId);
    const picture = await transaction.picture.findUnique({ where: { id } });
    const named = await transaction.revision.findFirst({ where: { entryId, document: { path: ['pictures'], array_contains: [{ picture: id }] } }, select: { number: true } });
    if (!picture || named) return false;
    for (const width of picture.widths) await store.remove(fileName(id, width));
    await transaction.picture.delete({ where: { id } });
    return true;
  });
}
