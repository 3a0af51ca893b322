import 'server-only';
import type { Database } from '@/lib/database/client';
import { Refused } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import { inPool } from '@/lib/pools/in-pool';
import type { Locale } from '@/lib/vocabulary/locale';
import { ownImport } from './own-import';
import { rowsOf } from './read-imports';
import { storedSheet } from './sheet-store';

const EVERY_ROW = 10_000;

/** The sheet as it was sent in, with everything marked that cannot be taken. Throws as `readImport` does, and `not-possible-now` where the sheet is not kept any more. */
export async function markSheet(database: Database, viewer: Viewer | null, id: string, locale: Locale): Promise<{ readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> }> {
  await ownImport(database, viewer, id);
  const { fileName } = await database.prisma.sheetImport.findUniqueOrThrow({ where: { id }, select: { fileName: true } });
  const bytes = await storedSheet(database, id);
  if (!bytes) throw new Refused('not-possible-now');
  const refused = await rowsOf(database, viewer, id, 'refused', 1, EVERY_ROW);
  const faults = refused.map(({ row, faults: found }) => ({ row, faults: found }));
  return { fileName, bytes: await inPool('mark', { bytes, fileName, faults, locale }) };
}
