'use server';
import { redirect } from 'next/navigation';
import { requireViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase } from '@/lib/catalogue/current';
import { formLocale } from '@/lib/messages/form-locale';
import { Refused } from '@/lib/permissions/refused';
import { forgetSender } from '@/lib/proposals/senders';
import { localPath } from '@/lib/vocabulary/locale';

/** For editors: the sender was answered, so name and address go. */
export async function forgetAction(form: FormData): Promise<void> {
  const locale = formLocale(form);
  const entryId = String(form.get('entry') ?? '');
  const here = localPath(`/workspace/entries/${encodeURIComponent(entryId)}/review`, locale);
  const viewer = await requireViewer(locale, here);
  redirect(`${here}?${await outcome(() => forgetSender(currentDatabase(), viewer, entryId))}`);
}

async function outcome(command: () => Promise<void>): Promise<string> {
  try {
    await command();
    return 'done=forget-sender';
  } catch (error) {
    if (error instanceof Refused) return `refused=${error.code}`;
    throw error;
  }
}
