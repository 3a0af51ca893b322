import type { Database, Transaction } from '@/lib/database/client';
import type { ImportState } from '@/lib/drafting/sheet/sheet-import';
import { requirePermission } from '@/lib/permissions/permissions';
import { Refused } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import { isEntryId } from '../work-row';
import { importStanding } from './import-standing';

/** An import that the viewer may look at and decide on. Throws `not-signed-in`, `not-found`, `not-allowed`. */
export async function ownImport({ prisma }: Pick<Database, 'prisma'>, viewer: Viewer | null, id: string): Promise<{ readonly id: string; readonly startedBy: string; readonly state: ImportState }> {
  const row = isEntryId(id) ? await prisma.sheetImport.findUnique({ where: { id }, select: { id: true, startedBy: true, state: true } }) : null;
  if (!row) throw new Refused(viewer ? 'not-found' : 'not-signed-in');
  requirePermission(viewer, 'import', importStanding(row.startedBy));
  return { ...row, state: row.state as ImportState };
}

/** The import is kept as it is until the transaction ends. Throws `not-possible-now` where it is in another state. */
export async function lockImport(transaction: Transaction, id: string, state: ImportState): Promise<void> {
  const [row] = await transaction.$queryRaw<{ state: string }[]>`SELECT "state" FROM "sheet_import" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
  if (row?.state !== state) throw new Refused('not-possible-now');
}
