'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { currentViewer, requireViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase } from '@/lib/catalogue/current';
import { undoImport } from '@/lib/editorial/sheets/undo-import';
import { writeImport } from '@/lib/editorial/sheets/write-import';
import { formLocale } from '@/lib/messages/form-locale';
import { Refused } from '@/lib/permissions/refused';
import { PoolBusy, TooHeavy } from '@/lib/pools/refused';
import type { Viewer } from '@/lib/permissions/roles';
import { localPath } from '@/lib/vocabulary/locale';
import { sheetWords } from '../sheet-words';

const importId = z.uuid();
const number = z.coerce.number().int().nonnegative();

/** Writes the drafts of a checked sheet; `leavingOut` is how many rows the page said are left out. What moved on meanwhile, the page tells. */
export async function writeAction(form: FormData): Promise<void> {
  await answered(form, async (viewer, id) => {
    const { outcome } = await writeImport(currentDatabase(), sheetWords(formLocale(form)), viewer, id, number.catch(-1).parse(form.get('leavingOut')));
    return outcome === 'written' ? 'done=written' : '';
  });
}

/** Takes everything back that a sheet wrote. What stands in the way, the page tells. */
export async function undoAction(form: FormData): Promise<void> {
  await answered(form, async (viewer, id) => ((await undoImport(currentDatabase(), viewer, id)).outcome === 'undone' ? 'done=undone' : ''));
}

async function answered(form: FormData, work: (viewer: Viewer | null, id: string) => Promise<string>): Promise<void> {
  const parsed = importId.safeParse(form.get('import'));
  const here = localPath(`/workspace/sheets${parsed.success ? `/${parsed.data}` : ''}`, formLocale(form));
  await requireViewer(formLocale(form), here);
  const said = parsed.success ? await work(await currentViewer(), parsed.data).catch(refusalOf) : 'refused=invalid';
  redirect(said ? `${here}?${said}` : here);
}

function refusalOf(error: unknown): string {
  if (error instanceof Refused) return `refused=${error.code}`;
  if (error instanceof PoolBusy) return 'refused=busy';
  if (error instanceof TooHeavy) return 'refused=too-heavy';
  throw error;
}
