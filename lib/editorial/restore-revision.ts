import { inTransaction, type Database, type Transaction } from '@/lib/database/client';
import { UnreadableDocument } from '@/lib/database/document';
import type { Draft } from '@/lib/drafting/draft';
import { changedFields } from '@/lib/drafting/merge';
import { withStepDays, type StepDays } from '@/lib/drafting/step-days';
import { recordEvents } from '@/lib/log/record-events';
import { requirePermission } from '@/lib/permissions/permissions';
import { Refused } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import { addRevision } from './add-revision';
import { publishedDays } from './published-days';
import { isEntryId, lockEntry, readDraft } from './work-row';

/**
 * Makes an older revision the draft again, as a new revision; readers see what they saw. The address stays the entry's
 * present one, and the days that steps set are those of today. Throws `not-found`, `not-allowed`, `unreadable`, and
 * `not-possible-now` where the draft says the same already.
 */
export async function restoreRevision(database: Database, viewer: Viewer | null, entryId: string, number: number): Promise<number> {
  if (!isEntryId(entryId)) throw new Refused('not-found');
  return inTransaction(database, async (transaction) => {
    const entry = await lockEntry(transaction, entryId);
    requirePermission(viewer, 'restore', entry.standing);
    const days = await publishedDays(transaction, entryId);
    const draft = withStepDays({ ...(await readDraft(transaction, entryId, number)), slug: entry.slug }, days);
    if (entry.draftNumber !== null && (await isSame(transaction, { entryId, number: entry.draftNumber }, draft, days))) throw new Refused('not-possible-now');
    const restored = await addRevision(transaction, entryId, draft, { origin: 'editor', actor: viewer.id });
    await transaction.entry.update({ where: { id: entryId }, data: { stage: 'draft', stageSince: new Date(), draftNumber: restored, publishAt: null } });
    await recordEvents(transaction, [{ type: 'restored', payload: { from: number }, entryId, revisionNumber: restored, actor: viewer.id }]);
    return restored;
  });
}

/** A draft that cannot be read is never the same: restoring an older one is the way out of it. */
async function isSame(transaction: Transaction, { entryId, number }: { readonly entryId: string; readonly number: number }, draft: Draft, days: StepDays): Promise<boolean> {
  try {
    return changedFields(withStepDays(await readDraft(transaction, entryId, number), days), draft).length === 0;
  } catch (error) {
    if (error instanceof UnreadableDocument) return false;
    throw error;
  }
}
