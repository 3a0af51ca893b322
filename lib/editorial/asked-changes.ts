import type { Database } from '@/lib/database/client';
import { readEntryEvent } from '@/lib/log/events';
import type { Named } from './work';

export type AskedChanges = { readonly reason: string; readonly at: Date; readonly by: Named | null };

/** What was asked for when the draft was last sent back; nothing once it is published or dropped. Asks nobody’s permission. */
export async function askedChanges({ prisma }: Pick<Database, 'prisma'>, entryId: string): Promise<AskedChanges | null> {
  const last = await prisma.event.findFirst({ where: { entryId, type: { in: ['changes-asked', 'published', 'discarded'] } }, orderBy: { id: 'desc' } });
  if (!last) return null;
  const event = readEntryEvent(last.type, last.payload);
  if (event.type !== 'changes-asked') return null;
  const by = last.actor === null ? null : await prisma.person.findUnique({ where: { id: last.actor }, select: { id: true, name: true } });
  return { reason: event.payload.reason, at: last.at, by };
}
