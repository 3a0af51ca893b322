import { randomUUID } from 'node:crypto';
import type { Transaction } from '@/lib/database/client';
import { recordPersonEvent } from '@/lib/log/record-events';
import type { Role } from '@/lib/permissions/roles';

export type NewPerson = {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** What they have without any group of their organisation's login; the same as `role` where nothing is said, null for nothing. */
  readonly ownRole?: Role | null | undefined;
  readonly organisations: readonly string[];
  /** Absent for those who sign in with their organisation's own login. */
  readonly passwordHash?: string | undefined;
};

/** Makes a person who can sign in, and says so in the log. Answers their id. */
export async function addPerson(transaction: Transaction, person: NewPerson): Promise<string> {
  const { name, email, role, ownRole = role, passwordHash } = person;
  const id = randomUUID();
  // Whoever invited them vouches for the address; without that the library would take their password away at their first one-time link.
  await transaction.person.create({ data: { id, name, email, role, ownRole, emailVerified: true } });
  if (passwordHash) await transaction.account.create({ data: { id: randomUUID(), accountId: id, providerId: 'credential', userId: id, password: passwordHash } });
  const organisations = await knownOrganisations(transaction, person.organisations);
  await transaction.membership.createMany({ data: organisations.map((organisation) => ({ personId: id, organisation })) });
  await recordPersonEvent(transaction, { type: 'joined', payload: { role }, subject: id, actor: id });
  return id;
}

/** Those of an invitation may have gone since. */
async function knownOrganisations(transaction: Transaction, slugs: readonly string[]): Promise<string[]> {
  const rows = await transaction.organisation.findMany({ where: { slug: { in: [...slugs] } }, select: { slug: true } });
  return rows.map(({ slug }) => slug);
}
