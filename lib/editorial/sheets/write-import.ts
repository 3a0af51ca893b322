import 'server-only';
import { inTransaction, type Database } from '@/lib/database/client';
import type { Counts, MovedRow, RowReport } from '@/lib/drafting/sheet/report';
import { Refused } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import { checkedNow } from './check-import';
import type { Checked } from './jobs';
import type { SheetWords } from './known';
import { lockImport, ownImport } from './own-import';
import { storedSheet } from './sheet-store';
import { starterOf } from './starter';
import { writeRows } from './write-rows';

const WRITE_TIMEOUT_MS = 5 * 60_000;

/** `moved`: nothing was written, because rows mean something else by now; the import says which. */
export type Written = { readonly outcome: 'written' | 'moved'; readonly rows: number };

type Stored = { readonly started_by: string; readonly file_name: string; readonly counts: Counts };

/**
 * Writes the drafts of a checked sheet, all of them or none, after checking it once more. `leavingOut`: how many refused
 * rows the viewer leaves out knowingly. Throws `not-found`, `not-allowed`, `not-possible-now`, `incomplete` where
 * rows are refused that the viewer did not leave out, and `changed-since` where an entry moved on in this very moment.
 */
export async function writeImport(database: Database, words: SheetWords, viewer: Viewer | null, id: string, leavingOut: number): Promise<Written> {
  const { state } = await ownImport(database, viewer, id);
  if (state !== 'checked') throw new Refused('not-possible-now');
  const stored = await storedCheck(database, id);
  const starter = await starterOf(database, stored.started_by);
  const bytes = await storedSheet(database, id);
  if (!starter || !bytes || stored.counts.new + stored.counts.changed === 0) throw new Refused('not-possible-now');
  if (stored.counts.refused !== leavingOut) throw new Refused('incomplete');
  const again = await checkedNow(database, words, starter, { bytes, fileName: stored.file_name }, true);
  const moved = movedRows(await storedRows(database, id), again);
  if (moved.length > 0) return keepMoved(database, id, again, moved);
  await inTransaction(
    database,
    async (transaction) => {
      await lockImport(transaction, id, 'checked');
      await writeRows(transaction, { importId: id, starter, writer: viewer!, checked: again });
      await transaction.sheetImport.update({ where: { id }, data: { state: 'written', writtenAt: new Date(), file: null }, select: { id: true } });
    },
    WRITE_TIMEOUT_MS,
  );
  return { outcome: 'written', rows: again.drafts.length };
}

async function storedCheck({ prisma }: Database, id: string): Promise<Stored> {
  const [row] = await prisma.$queryRaw<Stored[]>`SELECT "started_by", "file_name", "report"->'counts' AS "counts" FROM "sheet_import" WHERE "id" = ${id}::uuid`;
  return row!;
}

type Meaning = Pick<RowReport, 'row' | 'is' | 'title' | 'entryId' | 'base' | 'mark'>;

async function storedRows({ prisma }: Database, id: string): Promise<Meaning[]> {
  return prisma.$queryRaw<Meaning[]>`
    SELECT ("one"->>'row')::int AS "row", "one"->>'is' AS "is", "one"->>'title' AS "title", "one"->>'entryId' AS "entryId", ("one"->>'base')::int AS "base", "one"->>'mark' AS "mark"
    FROM "sheet_import", jsonb_array_elements("report"->'rows') AS "one" WHERE "id" = ${id}::uuid`;
}

function movedRows(before: readonly Meaning[], { rows }: Checked): MovedRow[] {
  const was = new Map(before.map((row) => [row.row, row]));
  return rows.filter((row) => meaningOf(row) !== meaningOf(was.get(row.row))).map(({ row, title, is }) => ({ row, title, was: was.get(row)?.is ?? 'refused', is }));
}

/** What is written, and on top of what; of a row that is not, only that. */
function meaningOf(row: Meaning | undefined): string {
  if (!row || row.is === 'refused' || row.is === 'unchanged') return row?.is ?? '';
  return [row.is, row.entryId, row.base, row.mark].join(' ');
}

async function keepMoved({ prisma }: Database, id: string, { drafts: _drafts, ...report }: Checked, moved: readonly MovedRow[]): Promise<Written> {
  await prisma.sheetImport.updateMany({ where: { id, state: 'checked' }, data: { checkedAt: new Date(), report: { ...report, moved } as object } });
  return { outcome: 'moved', rows: moved.length };
}
