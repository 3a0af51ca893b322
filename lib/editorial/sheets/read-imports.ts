import type { Database } from '@/lib/database/client';
import { countsSchema, movedSchema, refusalSchema, rowReportSchema, type Outcome, type RowReport } from '@/lib/drafting/sheet/report';
import type { ImportLine, ImportState, SheetImport } from '@/lib/drafting/sheet/sheet-import';
import { requirePermission } from '@/lib/permissions/permissions';
import { ruleOf } from '@/lib/permissions/operations';
import type { Viewer } from '@/lib/permissions/roles';
import { ownImport } from './own-import';

export const IMPORTS_PER_PAGE = 20;
export const ROWS_PER_PAGE = 25;

type Columns = {
  readonly id: string;
  readonly file_name: string;
  readonly state: string;
  readonly started_at: Date;
  readonly checked_at: Date | null;
  readonly written_at: Date | null;
  readonly undone_at: Date | null;
  readonly rows_done: number;
  readonly rows_all: number | null;
  readonly person: string;
  readonly name: string;
  readonly has_file: boolean;
  readonly counts: unknown;
  readonly refused: unknown;
  readonly unknown_columns: unknown;
  readonly moved: unknown;
};

/** The imports that the viewer may look at, the newest first: a contributor's own, everybody's for others. */
export async function importsOf({ prisma }: Pick<Database, 'prisma'>, viewer: Viewer | null, page = 1): Promise<{ readonly total: number; readonly imports: readonly ImportLine[] }> {
  requirePermission(viewer, 'import');
  const starter = ruleOf('import').reach[viewer.role] === 'all' ? null : viewer.id;
  const where = starter === null ? {} : { startedBy: starter };
  const total = await prisma.sheetImport.count({ where });
  const rows = await prisma.$queryRaw<Columns[]>`
    SELECT "sheet_import"."id"::text, "file_name", "state", "started_at", "checked_at", "written_at", "undone_at", "rows_done", "rows_all",
      "person"."id" AS "person", "person"."name", "file" IS NOT NULL AS "has_file", "report"->'counts' AS "counts", "report"->'refused' AS "refused", NULL AS "unknown_columns", NULL AS "moved"
    FROM "sheet_import" JOIN "person" ON "person"."id" = "started_by"
    WHERE ${starter}::text IS NULL OR "started_by" = ${starter}
    ORDER BY "started_at" DESC, "sheet_import"."id" DESC LIMIT ${IMPORTS_PER_PAGE} OFFSET ${(Math.max(1, page) - 1) * IMPORTS_PER_PAGE}`;
  return { total, imports: rows.map(importOf) };
}

/** Throws `not-signed-in`, `not-found`, `not-allowed`. */
export async function readImport(database: Pick<Database, 'prisma'>, viewer: Viewer | null, id: string): Promise<SheetImport> {
  await ownImport(database, viewer, id);
  const [row] = await database.prisma.$queryRaw<Columns[]>`
    SELECT "sheet_import"."id"::text, "file_name", "state", "started_at", "checked_at", "written_at", "undone_at", "rows_done", "rows_all",
      "person"."id" AS "person", "person"."name", "file" IS NOT NULL AS "has_file",
      "report"->'counts' AS "counts", "report"->'refused' AS "refused", "report"->'unknownColumns' AS "unknown_columns", "report"->'moved' AS "moved"
    FROM "sheet_import" JOIN "person" ON "person"."id" = "started_by" WHERE "sheet_import"."id" = ${id}::uuid`;
  return importOf(row!);
}

/** How far a check is. Throws as `readImport` does. */
export async function importProgress(database: Pick<Database, 'prisma'>, viewer: Viewer | null, id: string): Promise<Pick<SheetImport, 'state' | 'rowsDone' | 'rowsAll'>> {
  const { state } = await ownImport(database, viewer, id);
  const { rowsDone, rowsAll } = await database.prisma.sheetImport.findUniqueOrThrow({ where: { id }, select: { rowsDone: true, rowsAll: true } });
  return { state, rowsDone, rowsAll };
}

/** Rows of one outcome, a page of them; the whole report may be long. */
export async function rowsOf(database: Pick<Database, 'prisma'>, viewer: Viewer | null, id: string, outcome: Outcome, page = 1, most = ROWS_PER_PAGE): Promise<RowReport[]> {
  await ownImport(database, viewer, id);
  const rows = await database.prisma.$queryRaw<{ row: unknown }[]>`
    SELECT "one" AS "row" FROM "sheet_import", jsonb_array_elements("report"->'rows') WITH ORDINALITY AS "all" ("one", "place")
    WHERE "id" = ${id}::uuid AND "one"->>'is' = ${outcome} ORDER BY "place" LIMIT ${most} OFFSET ${(Math.max(1, page) - 1) * most}`;
  return rows.map(({ row }) => rowReportSchema.parse(row));
}

function importOf(row: Columns): SheetImport {
  return {
    ...{ id: row.id, fileName: row.file_name, state: row.state as ImportState, starter: { id: row.person, name: row.name }, hasFile: row.has_file },
    ...{ startedAt: row.started_at, checkedAt: row.checked_at, writtenAt: row.written_at, undoneAt: row.undone_at, rowsDone: row.rows_done, rowsAll: row.rows_all },
    counts: countsSchema.nullable().parse(row.counts ?? null),
    refused: refusalSchema.nullable().parse(row.refused ?? null),
    unknownColumns: Array.isArray(row.unknown_columns) ? row.unknown_columns.map(String) : [],
    moved: movedSchema.array().parse(row.moved ?? []),
  };
}
