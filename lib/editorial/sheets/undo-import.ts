import { inTransaction, type Database, type Transaction } from '@/lib/database/client';
import type { EntryEvent } from '@/lib/log/events';
import { recordEvents } from '@/lib/log/record-events';
import type { Viewer } from '@/lib/permissions/roles';
import { turnsOf } from './chunks';
import { lockImport, ownImport } from './own-import';

const UNDO_TIMEOUT_MS = 5 * 60_000;

/** An entry that somebody worked on after the import; `event` is the last thing that happened to it. */
export type Touched = { readonly entryId: string; readonly title: string; readonly event: EntryEvent['type'] };
export type Undone = { readonly outcome: 'undone'; readonly rows: number } | { readonly outcome: 'touched'; readonly entries: readonly Touched[] };

type Row = { readonly entryId: string; readonly revisionNumber: number; readonly isNew: boolean; readonly draftBefore: number | null; readonly stageBefore: string };

/**
 * Takes back everything an import wrote: drafts and stages are as they were, new entries are dropped as a draft is; the
 * revisions stay. Nothing is taken back where anybody has worked on one of its entries since. Throws `not-found`,
 * `not-allowed`, `not-possible-now`.
 */
export async function undoImport(database: Database, viewer: Viewer | null, id: string): Promise<Undone> {
  await ownImport(database, viewer, id);
  return inTransaction(
    database,
    async (transaction) => {
      await lockImport(transaction, id, 'written');
      await transaction.$queryRaw`SELECT 1 FROM "entry" JOIN "sheet_import_entry" ON "entry_id" = "id" WHERE "import_id" = ${id}::uuid ORDER BY "id" FOR NO KEY UPDATE OF "entry"`;
      const touched = await touchedSince(transaction, id);
      if (touched.length > 0) return { outcome: 'touched', entries: touched };
      const rows = await transaction.sheetImportEntry.findMany({ where: { importId: id }, orderBy: { row: 'asc' } });
      for await (const chunk of turnsOf(rows)) await takeBack(transaction, chunk, id, viewer!.id);
      await transaction.sheetImport.update({ where: { id }, data: { state: 'undone', undoneAt: new Date() }, select: { id: true } });
      return { outcome: 'undone', rows: rows.length };
    },
    UNDO_TIMEOUT_MS,
  );
}

/** What stands in the way of taking an import back. Throws `not-found`, `not-allowed`. */
export async function touchedOf({ prisma }: Database, viewer: Viewer | null, id: string): Promise<Touched[]> {
  await ownImport({ prisma }, viewer, id);
  return touchedSince(prisma, id);
}

/** Where the draft is another one or somewhere else, or something happened that no import did. */
async function touchedSince(transaction: Pick<Transaction, '$queryRaw'>, id: string): Promise<Touched[]> {
  return transaction.$queryRaw<Touched[]>`
    SELECT "entry"."id"::text AS "entryId", coalesce("last"."document"->>'title', "entry"."title", "entry"."slug") AS "title", "event"."type" AS "event"
    FROM "sheet_import_entry" AS "row"
    JOIN "entry" ON "entry"."id" = "row"."entry_id"
    LEFT JOIN "revision" AS "last" ON "last"."entry_id" = "entry"."id" AND "last"."number" = coalesce("entry"."draft_number", "entry"."published_number", "entry"."archived_number")
    JOIN LATERAL (SELECT "id" FROM "event" WHERE "entry_id" = "row"."entry_id" AND "revision_number" = "row"."revision_number" AND "payload"->>'sheet' = ${id} ORDER BY "id" LIMIT 1) AS "written" ON true
    JOIN LATERAL (SELECT "type" FROM "event" WHERE "entry_id" = "row"."entry_id" ORDER BY "event"."id" DESC LIMIT 1) AS "event" ON true
    WHERE "row"."import_id" = ${id}::uuid AND (
      "entry"."draft_number" IS DISTINCT FROM "row"."revision_number"
      OR "entry"."stage" <> CASE "row"."stage_before" WHEN 'none' THEN 'draft' ELSE "row"."stage_before" END
      OR EXISTS (SELECT 1 FROM "event" AS "later" WHERE "later"."entry_id" = "row"."entry_id" AND "later"."id" > "written"."id" AND "later"."payload"->>'sheet' IS NULL))
    ORDER BY "row"."row"`;
}

async function takeBack(transaction: Transaction, rows: readonly Row[], id: string, actor: string): Promise<void> {
  const [begun, changed] = [rows.filter(({ isNew }) => isNew), rows.filter(({ isNew }) => !isNew)];
  const dropped = begun.map(({ entryId }) => entryId);
  await transaction.$executeRaw`
    UPDATE "entry" SET "stage" = 'none', "stage_since" = now(), "archived_number" = "draft_number", "draft_number" = NULL, "archived_at" = now(), "archive_reason" = '', "assignee" = NULL, "due" = NULL
    WHERE "id" = ANY(${dropped}::uuid[])`;
  const [ids, drafts, stages] = [changed.map(({ entryId }) => entryId), changed.map(({ draftBefore }) => draftBefore ?? 0), changed.map(({ stageBefore }) => stageBefore)];
  await transaction.$executeRaw`
    UPDATE "entry" SET "draft_number" = nullif("row"."number", 0), "stage" = "row"."stage", "stage_since" = CASE "entry"."stage" WHEN "row"."stage" THEN "stage_since" ELSE now() END
    FROM unnest(${ids}::uuid[], ${drafts}::int[], ${stages}::text[]) AS "row" ("id", "number", "stage") WHERE "entry"."id" = "row"."id"`;
  const events = rows.map(({ entryId, revisionNumber }) => ({ type: 'import-undone' as const, payload: { sheet: id }, entryId, revisionNumber, actor }));
  await recordEvents(transaction, events);
}
