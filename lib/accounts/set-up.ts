import { inTransaction, type Database, type Transaction } from '@/lib/database/client';
import { recordPersonEvent } from '@/lib/log/record-events';
import { inDays, INVITATION_DAYS } from './limits';
import { lockPeople } from './people-lock';
import { newToken, tokenHash } from './token';

/** While nobody has an account: the token of a new set-up address, the only one that works. Null when somebody has one. */
export async function openSetUp(database: Database): Promise<string | null> {
  return inTransaction(database, async (transaction) => {
    await lockPeople(transaction);
    if ((await transaction.person.count()) > 0) return null;
    await withdrawSetUps(transaction);
    const token = newToken();
    await transaction.invitation.create({ data: { role: 'administrator', tokenHash: tokenHash(token), expiresAt: inDays(INVITATION_DAYS) } });
    await recordPersonEvent(transaction, { type: 'invited', payload: { email: null, role: 'administrator' }, subject: null, actor: null });
    return token;
  });
}

export async function withdrawSetUps(transaction: Transaction): Promise<void> {
  const { count } = await transaction.invitation.updateMany({ where: { email: null, acceptedAt: null, withdrawnAt: null }, data: { withdrawnAt: new Date() } });
  if (count > 0) await recordPersonEvent(transaction, { type: 'invitation-withdrawn', payload: { email: null }, subject: null, actor: null });
}
