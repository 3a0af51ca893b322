import { inTransaction, type Database } from '@/lib/database/client';
import { recordPersonEvent, type HappenedToPerson } from '@/lib/log/record-events';

/** Records what the library has just written for us; it has transactions of its own. */
export function recordNow(database: Database, event: HappenedToPerson): Promise<void> {
  return inTransaction(database, (transaction) => recordPersonEvent(transaction, event));
}

/** Something that people do to themselves. */
export function ownEvent<Event extends HappenedToPerson>(id: string, event: Omit<Event, 'subject' | 'actor'>) {
  return { ...event, subject: id, actor: id };
}
