import type { Transaction } from '@/lib/database/client';
import { eventSchema, type EntryEvent } from './events';

/** An event, where it belongs, and who did it; no actor is the system itself. */
export type HappenedEvent = EntryEvent & { readonly entryId: string; readonly revisionNumber: number; readonly actor: string | null };

/** Adds to the history. It commits together with the change it tells of, or not at all. */
export async function recordEvents(transaction: Transaction, events: readonly HappenedEvent[]): Promise<void> {
  const data = events.map(({ entryId, revisionNumber, actor, ...event }) => ({ ...eventSchema.parse(event), entryId, revisionNumber, actor }));
  if (data.length) await transaction.event.createMany({ data });
}
