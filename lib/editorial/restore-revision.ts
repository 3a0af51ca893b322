import { inTransaction, type Database } from '@/lib/database/client';
import { changedFields } from '@/lib/drafting/merge';
import { withStepDays } from '@/lib/drafting/step-days';
import { recordEvents } from '@/lib/log/record-events';
import { requirePermission } from '@/lib/permissions/permissions';
import { Refused } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import { addRevision } from './add-revision';
import { publishedDays } from './published-days';
import { isEntryId, lockEntry, readDraft } from './work-row';

/**
 * Makes an older revision the draft again, as a new revision; readers see what they saw. The address stays the entry's
 * present one, and the days that steps set are those of today. Throws `not-found`, `not-allowed`, and `not-possible-now` where the draft says the same already.
 */
export async function restoreRevision(database: Database, viewer: Viewer | null, entryId: string, number: number): Promise<number> {
  if (!isEntryId(entryId)) throw new Refused('not-found');
  return inTransaction(database, async (transaction) => {
    const entry = await lockEntry(transaction, entryId);
    requirePermission(viewer, 'restore', entry.standing);
    const days = await publishedDays(transaction, entryId);
    const draft = withStepDays({ ...(await readDraft(transaction, entryId, number)), slug: entry.slug }, days);
    const newest = withStepDays(await readDraft(transaction, entryId, entry.newest!), days);
    if (entry.draftNumber !== null && changedFields(newest, draft).length === 0) throw new Refused('not-possible-now');
    const restored = await addRevision(transaction, entryId, draft, { origin: 'editor', actor: viewer.id });
    await transaction.entry.update({ where: { id: entryId }, data: { stage: 'draft', stageSince: new Date(), draftNumber: restored, publishAt: null } });
    await recordEvents(transaction, [{ type: 'restored', payload: { from: number }, entryId, revisionNumber: restored, actor: viewer.id }]);
    return restored;
  });
}
