import { cutText, endOfText } from '@/lib/catalogue/text/cut';
import type { Database } from '@/lib/database/client';
import { MOST_SHEET_BYTES } from '@/lib/interchange/sheet-limits';
import { requirePermission } from '@/lib/permissions/permissions';
import { Refused } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import { storeSheet } from './sheet-store';

const LONGEST_NAME = 200;
/** Checks of one person that may wait at a time. */
const MOST_WAITING = 3;

export type SentSheet = { readonly fileName: string; readonly bytes: Uint8Array };

/** Keeps a sheet that was sent in, to be checked. Answers the id of its import. Throws `invalid` for nothing or too much, `not-possible-now` while earlier ones wait. */
export async function startImport({ prisma }: Database, viewer: Viewer | null, { fileName, bytes }: SentSheet): Promise<string> {
  requirePermission(viewer, 'import');
  if (bytes.length === 0 || bytes.length > MOST_SHEET_BYTES) throw new Refused('invalid', ['file']);
  if ((await prisma.sheetImport.count({ where: { startedBy: viewer.id, state: 'checking' } })) >= MOST_WAITING) throw new Refused('not-possible-now');
  return storeSheet({ prisma }, { startedBy: viewer.id, fileName: shortName(fileName), format: isPacked(bytes) ? 'xlsx' : 'csv', bytes });
}

/** Without the folders that some browsers send along, and what cannot be stored or shown. */
function shortName(fileName: string): string {
  const name = fileName.split(/[\\/]/).at(-1)!.replace(/\p{C}/gu, '').trim();
  return name.length <= LONGEST_NAME ? name || '–' : `${cutText(name, LONGEST_NAME - 20)}…${endOfText(name, 19)}`;
}

/** A workbook is a packed folder, and begins as all of them do. */
function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
