import { inTransaction, type Database, type Transaction } from '@/lib/database/client';
import type { Role } from '@/lib/permissions/roles';
import { addPerson } from './add-person';
import { followGroups } from './group-membership';
import { dropMessages } from './messages';
import { lockPeople } from './people-lock';

/** Someone whom an organisation's own login vouches for. `role` is what their groups give. */
export type Arriving = { readonly accountId: string; readonly email: string; readonly name: string; readonly role: Role | null };

/** Makes a person of whoever is invited or has a role by their group; gives those who are here already the role of their groups, or takes it back. */
export async function welcome(database: Database, arriving: Arriving): Promise<void> {
  await inTransaction(database, async (transaction) => {
    await lockPeople(transaction);
    const person = await knownPerson(transaction, arriving);
    if (person === 'somebody-else') return;
    await (person ? followGroups(transaction, person, arriving.role) : join(transaction, arriving));
  });
}

/** An address alone proves nothing where its person has an account at the login already, and this is another one. */
async function knownPerson(transaction: Transaction, { accountId, email }: Arriving) {
  const account = await transaction.account.findFirst({ where: { providerId: 'oidc', accountId }, include: { user: true } });
  if (account) return account.user;
  const person = await transaction.person.findUnique({ where: { email }, include: { accounts: { where: { providerId: 'oidc' } } } });
  return person && person.accounts.length > 0 ? 'somebody-else' : person;
}

async function join(transaction: Transaction, { email, name, role }: Arriving): Promise<void> {
  const open = { email, acceptedAt: null, withdrawnAt: null, expiresAt: { gt: new Date() } };
  const invitation = await transaction.invitation.findFirst({ where: open, orderBy: { createdAt: 'desc' } });
  if (!invitation && !role) return;
  await transaction.invitation.updateMany({ where: open, data: { acceptedAt: new Date() } });
  const ownRole = (invitation?.role as Role | undefined) ?? null;
  await addPerson(transaction, { name, email, role: role ?? ownRole!, ownRole, organisations: invitation?.organisations ?? [] });
  await dropMessages(transaction, email, 'invitation');
}
