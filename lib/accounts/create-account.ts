import { inTransaction, type Database } from '@/lib/database/client';
import { Refused } from '@/lib/permissions/refused';
import { addPerson, type NewPerson } from './add-person';
import { isGuessable } from './guessable';
import { hashPassword } from './password-hash';
import { lockPeople } from './people-lock';
import { withdrawSetUps } from './set-up';

/** What whoever has the shell may do: make an account. An open set-up address is withdrawn, because somebody has one now. Throws `invalid` with `email` for an address that somebody has, with `password` for one that is easily guessed. */
export async function createAccount(database: Database, { password, ...person }: Omit<NewPerson, 'passwordHash'> & { readonly password: string }): Promise<void> {
  if (isGuessable(password, [person.name, person.email])) throw new Refused('invalid', ['password']);
  const passwordHash = await hashPassword(password);
  await inTransaction(database, async (transaction) => {
    await lockPeople(transaction);
    if (await transaction.person.findUnique({ where: { email: person.email } })) throw new Refused('invalid', ['email']);
    await addPerson(transaction, { ...person, passwordHash });
    await withdrawSetUps(transaction);
  });
}
