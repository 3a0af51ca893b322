import { inTransaction, type Database } from '@/lib/database/client';
import { UnreadableDocument } from '@/lib/database/document';
import { report } from '@/lib/database/report';
import { recordEvents } from '@/lib/log/record-events';
import { Refused } from '@/lib/permissions/refused';
import { today } from '@/lib/vocabulary/day';
import { publishDraft } from './publish-draft';
import { lockEntry } from './work-row';

/**
 * Publishes every scheduled draft whose time has come, in the name of who scheduled it; instances take turns entry by
 * entry. One that cannot be published goes back to review, and the log says so; whatever else fails for one stops no
 * other, and is thrown when all have had their turn. Answers how many were published.
 */
export async function publishDue(database: Database, now = new Date()): Promise<number> {
  const due = await database.prisma.entry.findMany({ where: { stage: 'scheduled', publishAt: { lte: now } }, select: { id: true }, orderBy: { publishAt: 'asc' } });
  let published = 0;
  const failed: unknown[] = [];
  for (const { id } of due) {
    try {
      published += Number(await publishOne(database, id, now));
    } catch (error) {
      failed.push(error);
    }
  }
  if (failed.length > 0 && published === 0) throw failed[0];
  for (const error of failed) report('A scheduled entry could not be published; it is tried again:', error);
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
    // A newer process, which can read it, publishes it.
    if (error instanceof UnreadableDocument && error.isNewer) return false;
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
