import { inTransaction, type Database } from '@/lib/database/client';
import { recordPersonEvent } from '@/lib/log/record-events';
import { Refused } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';

export type OwnSession = { readonly id: string; readonly isThisOne: boolean; readonly userAgent: string; readonly since: Date };

/** Where the viewer is signed in, this place first. */
export async function ownSessions({ prisma }: Database, viewer: Viewer, sessionId: string): Promise<OwnSession[]> {
  const rows = await prisma.session.findMany({ where: { userId: viewer.id, expiresAt: { gt: new Date() } }, orderBy: { createdAt: 'desc' } });
  const sessions = rows.map(({ id, userAgent, createdAt }) => ({ id, isThisOne: id === sessionId, userAgent: userAgent ?? '', since: createdAt }));
  return sessions.sort((one, other) => Number(other.isThisOne) - Number(one.isThisOne));
}

/** Ends one of the viewer's own sessions. Another person's is `not-found`. */
export async function endSession(database: Database, viewer: Viewer | null, id: string): Promise<void> {
  if (!viewer) throw new Refused('not-signed-in');
  if ((await endSessions(database, viewer, { id })) === 0) throw new Refused('not-found');
}

/** Ends all of the viewer's sessions but this one. Answers how many there were. */
export function endOtherSessions(database: Database, viewer: Viewer | null, sessionId: string): Promise<number> {
  if (!viewer) throw new Refused('not-signed-in');
  return endSessions(database, viewer, { id: { not: sessionId } });
}

function endSessions(database: Database, viewer: Viewer, where: { readonly id: string | { readonly not: string } }): Promise<number> {
  return inTransaction(database, async (transaction) => {
    const { count } = await transaction.session.deleteMany({ where: { ...where, userId: viewer.id } });
    for (let i = 0; i < count; i++) await recordPersonEvent(transaction, { type: 'session-ended', payload: {}, subject: viewer.id, actor: viewer.id });
    return count;
  });
}
