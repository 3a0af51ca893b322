import { inTransaction, type Database, type Transaction } from '@/lib/database/client';
import { recordEvents } from '@/lib/log/record-events';
import { may, requirePermission } from '@/lib/permissions/permissions';
import { Refused } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import { isEntryId, standingColumns, standingOf } from '@/lib/editorial/work-row';
import { isLocale, type Locale } from '@/lib/vocabulary/locale';

/** Who may be answered; null for those who left nothing. */
export type Sender = { readonly name: string | null; readonly email: string | null; readonly forgetAt: Date; readonly forgottenAt: Date | null };

/** That an entry was proposed from outside. `sender` is null for viewers who may not know of them. */
export type Origin = { readonly receivedAt: Date; readonly language: Locale; readonly sender: Sender | null };

/** Where a proposed entry came from; null for all others. Throws `not-found` for what the viewer may not see. */
export async function originOf({ prisma }: Database, viewer: Viewer | null, entryId: string): Promise<Origin | null> {
  const row = isEntryId(entryId) ? await prisma.entry.findUnique({ where: { id: entryId }, select: { ...standingColumns, proposal: true } }) : null;
  if (!row) throw new Refused(viewer ? 'not-found' : 'not-signed-in');
  requirePermission(viewer, 'read', standingOf(row));
  if (!row.proposal) return null;
  const { receivedAt, language, name, email, forgetAt, forgottenAt } = row.proposal;
  return { receivedAt, language: isLocale(language) ? language : 'en', sender: may(viewer, 'read-sender') ? { name, email, forgetAt, forgottenAt } : null };
}

/** Deletes name and address at once, when they have served. Doing it again changes nothing. */
export async function forgetSender(database: Database, viewer: Viewer | null, entryId: string): Promise<void> {
  requirePermission(viewer, 'read-sender');
  const proposal = isEntryId(entryId) ? await database.prisma.proposal.findUnique({ where: { entryId }, select: { entryId: true } }) : null;
  if (!proposal) throw new Refused('not-found');
  await inTransaction(database, (transaction) => forget(transaction, entryId, viewer.id, new Date()));
}

/** Deletes the names and addresses whose time is over; several instances may do it at once. Answers how many there were. */
export async function forgetDueSenders(database: Database, now = new Date()): Promise<number> {
  const due = await database.prisma.proposal.findMany({ where: { forgetAt: { lte: now }, ...known }, select: { entryId: true } });
  let forgotten = 0;
  for (const { entryId } of due) forgotten += Number(await inTransaction(database, (transaction) => forget(transaction, entryId, null, now)));
  return forgotten;
}

const known = { forgottenAt: null, OR: [{ name: { not: null } }, { email: { not: null } }] };

/** False where somebody else has just done it, or nothing was there. */
async function forget(transaction: Transaction, entryId: string, actor: string | null, now: Date): Promise<boolean> {
  const { count } = await transaction.proposal.updateMany({ where: { entryId, ...known }, data: { name: null, email: null, forgottenAt: now } });
  if (count > 0) await recordEvents(transaction, [{ type: 'sender-forgotten', payload: {}, entryId, revisionNumber: null, actor }]);
  return count > 0;
}
