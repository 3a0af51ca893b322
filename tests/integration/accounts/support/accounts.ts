import { makeAuth, type AuthSettings } from '@/lib/accounts/auth';
import { acceptInvitation } from '@/lib/accounts/accept-invitation';
import { openSetUp } from '@/lib/accounts/set-up';
import { authSecret } from '@/lib/accounts/secret';
import type { Database } from '@/lib/database/client';
import type { Role, Viewer } from '@/lib/permissions/roles';
import { inTransaction } from '@/lib/database/client';
import { addPerson } from '@/lib/accounts/add-person';
import { hashPassword } from '@/lib/accounts/password-hash';

export const PASSWORD = 'correct horse battery';

export async function authOn(database: Database, settings: Partial<AuthSettings> = {}) {
  return makeAuth(database, await authSecret(database, undefined), { port: 3000, siteUrl: undefined, mail: undefined, oidc: undefined, ...settings });
}

/** What a request brings along; each name is a sender of its own. */
export async function askingOn(database: Database, sender = 'one', cookie = '') {
  return { auth: await authOn(database), database, headers: new Headers(cookie ? { cookie } : {}), sender };
}

/** The first administrator, made as people make one. */
export async function setUpAdministrator(database: Database, email = 'ada@example.org'): Promise<Viewer> {
  const token = await openSetUp(database);
  await acceptInvitation(database, token!, { name: 'Ada', email, password: PASSWORD });
  return viewerOf(database, email);
}

export async function newPerson(database: Database, email: string, role: Role, organisations: readonly string[] = []): Promise<Viewer> {
  const passwordHash = await hashPassword(PASSWORD);
  await inTransaction(database, (transaction) => addPerson(transaction, { name: email.split('@')[0]!, email, role, organisations, passwordHash }));
  return viewerOf(database, email);
}

export async function viewerOf({ prisma }: Database, email: string): Promise<Viewer> {
  const { id, name, role, organisations } = await prisma.person.findUniqueOrThrow({ where: { email }, include: { organisations: true } });
  return { id, name, role: role as Role, organisations: organisations.map(({ organisation }) => organisation) };
}

/** Types of what the log has about people, in order. */
export async function personEvents({ prisma }: Database): Promise<string[]> {
  const rows = await prisma.event.findMany({ where: { entryId: null }, orderBy: { id: 'asc' }, select: { type: true } });
  return rows.map(({ type }) => type);
}
