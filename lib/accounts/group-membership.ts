import { inTransaction, type Database, type Transaction } from '@/lib/database/client';
import { recordPersonEvent } from '@/lib/log/record-events';
import type { Role } from '@/lib/permissions/roles';
import { isLastAdministrator } from './last-administrator';
import { lockPeople } from './people-lock';

export type Member = { readonly id: string; readonly role: string; readonly ownRole: string | null; readonly leftGroupsAt: Date | null };

/** What is left to somebody in no group that gives a role. */
const LEAST: Role = 'contributor';

/** Gives somebody whom their organisation's own login brings the role of their groups; null where none gives any, which takes back what one gave before. Asked under the lock of people. */
export async function followGroups(transaction: Transaction, person: Member, given: Role | null): Promise<void> {
  const to = given ?? (person.ownRole as Role | null);
  const isOutside = to === null;
  if ((to ?? LEAST) === person.role && isOutside === (person.leftGroupsAt !== null)) return;
  if (to !== 'administrator' && (await isLastAdministrator(transaction, person.id))) return;
  await transaction.person.update({ where: { id: person.id }, data: { role: to ?? LEAST, leftGroupsAt: isOutside ? new Date() : null } });
  if (isOutside) await transaction.session.deleteMany({ where: { userId: person.id } });
  await record(transaction, person, to);
}

async function record(transaction: Transaction, { id, role }: Member, to: Role | null): Promise<void> {
  const from = role as Role;
  const where = { subject: id, actor: null };
  if (to === null) return recordPersonEvent(transaction, { type: 'left-groups', payload: { from }, ...where });
  if (to !== from) await recordPersonEvent(transaction, { type: 'role-changed', payload: { from, to }, ...where });
}

/** For somebody who came in without their organisation's login: nobody vouches for a group then, so what one gave is taken back. False where nothing is left to come in by. */
export function comeWithoutGroups(database: Database, personId: string): Promise<boolean> {
  return inTransaction(database, async (transaction) => {
    await lockPeople(transaction);
    await followGroups(transaction, await transaction.person.findUniqueOrThrow({ where: { id: personId } }), null);
    const { leftGroupsAt } = await transaction.person.findUniqueOrThrow({ where: { id: personId } });
    return leftGroupsAt === null;
  });
}
