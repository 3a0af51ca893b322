import { inTransaction, type Database, type Transaction } from '@/lib/database/client';
import { recordPersonEvent } from '@/lib/log/record-events';
import { requirePermission } from '@/lib/permissions/permissions';
import { Refused } from '@/lib/permissions/refused';
import type { Role, Viewer } from '@/lib/permissions/roles';
import { demandOrganisations } from './invite';
import { isLastAdministrator } from './last-administrator';
import { lockPeople } from './people-lock';

type Person = { readonly id: string; readonly role: string; readonly ownRole: string | null; readonly deactivatedAt: Date | null };

/** One change to one person, by someone who may; throws `not-found` for a person who is not there. */
async function changePerson(database: Database, viewer: Viewer | null, id: string, change: (transaction: Transaction, person: Person, actor: Viewer) => Promise<void>): Promise<void> {
  requirePermission(viewer, 'manage-people');
  await inTransaction(database, async (transaction) => {
    await lockPeople(transaction);
    const person = await transaction.person.findUnique({ where: { id }, select: { id: true, role: true, ownRole: true, deactivatedAt: true } });
    if (!person) throw new Refused('not-found');
    await change(transaction, person, viewer);
  });
}

/** The role they have from now on, whatever a group gave; a group that gives one decides again at their next sign-in by it. Throws `not-possible-now` for the last administrator, without whom nobody could look after people. */
export function changeRole(database: Database, viewer: Viewer | null, id: string, to: Role): Promise<void> {
  return changePerson(database, viewer, id, async (transaction, person, actor) => {
    if (person.role === to && person.ownRole === to) return;
    if (to !== 'administrator' && (await isLastAdministrator(transaction, id))) throw new Refused('not-possible-now');
    await transaction.person.update({ where: { id }, data: { role: to, ownRole: to, leftGroupsAt: null } });
    await recordPersonEvent(transaction, { type: 'role-changed', payload: { from: person.role as Role, to }, subject: id, actor: actor.id });
  });
}

/** `change` is given what they have now. Throws `invalid` when an organisation is not known. */
export function changeOrganisations(database: Database, viewer: Viewer | null, id: string, change: (present: readonly string[]) => readonly string[]): Promise<void> {
  return changePerson(database, viewer, id, async (transaction, _person, actor) => {
    const present = (await transaction.membership.findMany({ where: { personId: id }, orderBy: { organisation: 'asc' } })).map(({ organisation }) => organisation);
    const to = [...new Set(change(present))].sort();
    if (to.join() === present.join()) return;
    await demandOrganisations(transaction, to);
    await transaction.membership.deleteMany({ where: { personId: id } });
    await transaction.membership.createMany({ data: to.map((organisation) => ({ personId: id, organisation })) });
    await recordPersonEvent(transaction, { type: 'organisations-changed', payload: { to }, subject: id, actor: actor.id });
  });
}

/** The person may no longer sign in, and is signed out everywhere; what they wrote stays theirs. Not the last administrator. */
export function deactivate(database: Database, viewer: Viewer | null, id: string): Promise<void> {
  return changePerson(database, viewer, id, async (transaction, person, actor) => {
    if (person.deactivatedAt) return;
    if (await isLastAdministrator(transaction, id)) throw new Refused('not-possible-now');
    await transaction.person.update({ where: { id }, data: { deactivatedAt: new Date() } });
    await transaction.session.deleteMany({ where: { userId: id } });
    await recordPersonEvent(transaction, { type: 'deactivated', payload: {}, subject: id, actor: actor.id });
  });
}

export function reactivate(database: Database, viewer: Viewer | null, id: string): Promise<void> {
  return changePerson(database, viewer, id, async (transaction, person, actor) => {
    if (!person.deactivatedAt) return;
    await transaction.person.update({ where: { id }, data: { deactivatedAt: null } });
    await recordPersonEvent(transaction, { type: 'reactivated', payload: {}, subject: id, actor: actor.id });
  });
}

/** For someone who has lost the app and the codes kept for that day; the password is enough for them then. */
export function removeSecondFactor(database: Database, viewer: Viewer | null, id: string): Promise<void> {
  return changePerson(database, viewer, id, async (transaction, _person, actor) => {
    const { count } = await transaction.twoFactor.deleteMany({ where: { userId: id } });
    if (count === 0) return;
    await transaction.person.update({ where: { id }, data: { twoFactorEnabled: false } });
    await recordPersonEvent(transaction, { type: 'second-factor-changed', payload: { on: false }, subject: id, actor: actor.id });
  });
}
