import { inTransaction, type Database } from '@/lib/database/client';
import { recordEvents } from '@/lib/log/record-events';
import { Refused } from '@/lib/permissions/refused';
import { today } from '@/lib/vocabulary/day';
import { publishDraft } from './publish-draft';
import { lockEntry } from './work-row';

/**
 * Publishes every scheduled draft whose time has come, in the name of who scheduled it; instances take turns entry by
 * entry. One that cannot be published goes back to review, and the log says so. Answers how many were published.
 */
export async function publishDue(database: Database, now = new Date()): Promise<number> {
  const due = await database.prisma.entry.findMany({ where: { stage: 'scheduled', publishAt: { lte: now } }, select: { id: true }, orderBy: { publishAt: 'asc' } });
  let published = 0;
  for (const { id } of due) published += Number(await publishOne(database, id, now));
  return published;
}

async function publishOne(database: Database, entryId: string, now: Date): Promise<boolean> {
  try {
    return await inTransaction(database, async (transaction) => {
      const entry = await lockEntry(transaction, entryId);
      if (entry.stage !== 'scheduled' || entry.publishAt! > now) return false;
      const order = await transaction.event.findFirstOrThrow({ where: { entryId, type: 'scheduled' }, orderBy: { id: 'desc' } });
      await publishDraft(transaction, entry, { actor: order.actor!, today: today() });
      return true;
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    await backToReview(database, entryId);
    return false;
  }
}

function backToReview(database: Database, entryId: string): Promise<void> {
  return inTransaction(database, async (transaction) => {
    const entry = await lockEntry(transaction, entryId);
    if (entry.stage !== 'scheduled') return;
    await transaction.entry.update({ where: { id: entryId }, data: { stage: 'in-review', stageSince: new Date(), publishAt: null } });
    await recordEvents(transaction, [{ type: 'unscheduled', payload: {}, entryId, revisionNumber: entry.newest, actor: null }]);
  });
}
