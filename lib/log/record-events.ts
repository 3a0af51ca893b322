import type { Transaction } from '@/lib/database/client';
import { entryEventSchema, listEventSchema, personEventSchema, type EntryEvent, type ListEvent, type PersonEvent } from './events';

/** An event, where it belongs, and who did it; no actor is the system itself. */
export type HappenedEvent = EntryEvent & { readonly entryId: string; readonly revisionNumber: number | null; readonly actor: string | null };
/** `subject` is the person it happened to; null for someone who is none yet. */
export type HappenedToPerson = PersonEvent & { readonly subject: string | null; readonly actor: string | null };

/**
 * Adds to the log. It commits together with the change it tells of, or not at all; writers take turns from here until
 * they commit. So that none ever waits crosswise, all take locks in one order: those of organisations (or people, or
 * settings), rows of entries, what hangs on them (projections, organisations, terms), the log, the catalogue version.
 * After an event a command touches no other row.
 */
export async function recordEvents(transaction: Transaction, events: readonly HappenedEvent[]): Promise<void> {
  const data = events.map(({ entryId, revisionNumber, actor, ...event }) => ({ ...entryEventSchema.parse(event), entryId, revisionNumber, actor }));
  if (data.length) await transaction.event.createMany({ data });
}

export async function recordPersonEvent(transaction: Transaction, { subject, actor, ...event }: HappenedToPerson): Promise<void> {
  await transaction.event.create({ data: { ...personEventSchema.parse(event), subject, actor } });
}

export async function recordListEvent(transaction: Transaction, { actor, ...event }: ListEvent & { readonly actor: string | null }): Promise<void> {
  await transaction.event.create({ data: { ...listEventSchema.parse(event), actor } });
}
