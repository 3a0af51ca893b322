import { inTransaction, type Database, type Transaction } from '@/lib/database/client';
import { Refused } from '@/lib/permissions/refused';
import type { Role } from '@/lib/permissions/roles';
import { addPerson } from './add-person';
import { dropMessages } from './messages';
import { isGuessable } from './guessable';
import { hashPassword } from './password-hash';
import { lockPeople } from './people-lock';
import { tokenHash } from './token';

/** `email` only counts for a set-up; an invitation is for the address that it was made for. */
export type Accepting = { readonly name: string; readonly email: string; readonly password: string };

/** Makes a person of whoever opened an invitation, once. Answers the address they sign in with. Throws `not-possible-now`, or `invalid` for an address that somebody has (`email`) and for a password that is easily guessed (`password`). */
export async function acceptInvitation(database: Database, token: string, { name, email, password }: Accepting): Promise<string> {
  const passwordHash = await hashPassword(password);
  return inTransaction(database, async (transaction) => {
    await lockPeople(transaction);
    const invitation = await take(transaction, token);
    const person = { name, email: invitation.email ?? email.toLowerCase(), role: invitation.role as Role, organisations: invitation.organisations, passwordHash };
    if (await transaction.person.findUnique({ where: { email: person.email } })) throw new Refused('invalid', ['email']);
    if (isGuessable(password, [name, person.email])) throw new Refused('invalid', ['password']);
    await addPerson(transaction, person);
    await dropMessages(transaction, person.email, 'invitation');
    return person.email;
  });
}

async function take(transaction: Transaction, token: string) {
  const where = { tokenHash: tokenHash(token) };
  const { count } = await transaction.invitation.updateMany({ where: { ...where, acceptedAt: null, withdrawnAt: null, expiresAt: { gt: new Date() } }, data: { acceptedAt: new Date() } });
  if (count !== 1) throw new Refused('not-possible-now');
  const invitation = await transaction.invitation.findUniqueOrThrow({ where });
  if (invitation.email === null && (await transaction.person.count()) > 0) throw new Refused('not-possible-now');
  return invitation;
}
