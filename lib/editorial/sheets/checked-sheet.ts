import { readSheet } from '@/lib/interchange/read-sheet';
import type { Asked, Base } from './base';
import { checkRows } from './check';
import type { CheckJob, Checked } from './jobs';

type Conversation = { readonly read: (rows: number) => void; readonly progress: (rows: number) => void; readonly need: (asked: readonly Asked[]) => Promise<readonly Base[]> };

/** Reads a sheet and says what each of its rows does. Throws SheetRefused. */
export async function checkedSheet({ bytes, fileName, known, withDrafts }: CheckJob, { read, progress, need }: Conversation): Promise<Checked> {
  const sheet = await readSheet(bytes, fileName);
  read(sheet.rows.length);
  const checked = await checkRows(sheet, known, { need, progress });
  return withDrafts ? checked : { ...checked, drafts: [] };
}
