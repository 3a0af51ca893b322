import type { Database } from '@/lib/database/client';
import { requirePermission } from '@/lib/permissions/permissions';
import type { Role, Viewer } from '@/lib/permissions/roles';

export type ListedPerson = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly organisations: readonly { readonly slug: string; readonly name: string }[];
  readonly isDeactivated: boolean;
  /** Came by a group of their organisation's own login, and is in none any more. */
  readonly isWithoutGroup: boolean;
  readonly hasSecondFactor: boolean;
  readonly lastSignedIn: Date | null;
};

const shown = {
  ...{ id: true, name: true, email: true, role: true, deactivatedAt: true, leftGroupsAt: true, twoFactorEnabled: true },
  organisations: { select: { body: { select: { slug: true, name: true } } }, orderBy: { body: { name: 'asc' } } },
} as const;

/** Everybody who has an account, by name; those who may no longer sign in come last. */
export async function listPeople({ prisma }: Database, viewer: Viewer | null): Promise<ListedPerson[]> {
  requirePermission(viewer, 'manage-people');
  const rows = await prisma.person.findMany({ select: shown, orderBy: [{ name: 'asc' }, { email: 'asc' }] });
  const seen = await lastSignIns(prisma);
  const people = rows.map((row) => personOf(row, seen));
  return [...people.filter(({ isDeactivated }) => !isDeactivated), ...people.filter(({ isDeactivated }) => isDeactivated)];
}

export async function personById({ prisma }: Database, viewer: Viewer | null, id: string): Promise<ListedPerson | null> {
  requirePermission(viewer, 'manage-people');
  const row = await prisma.person.findUnique({ where: { id }, select: shown });
  return row && personOf(row, await lastSignIns(prisma, id));
}

type Row = { id: string; name: string; email: string; role: string; deactivatedAt: Date | null; leftGroupsAt: Date | null; twoFactorEnabled: boolean | null; organisations: { body: { slug: string; name: string } }[] };

function personOf({ deactivatedAt, leftGroupsAt, twoFactorEnabled, organisations, role, ...row }: Row, seen: ReadonlyMap<string, Date>): ListedPerson {
  return {
    ...row,
    role: role as Role,
    organisations: organisations.map(({ body }) => body),
    isDeactivated: deactivatedAt !== null,
    isWithoutGroup: leftGroupsAt !== null,
    hasSecondFactor: twoFactorEnabled === true,
    lastSignedIn: seen.get(row.id) ?? null,
  };
}

async function lastSignIns(prisma: Database['prisma'], id?: string): Promise<ReadonlyMap<string, Date>> {
  const rows = await prisma.event.groupBy({ by: ['subject'], where: { type: 'signed-in', subject: id ?? { not: null } }, _max: { at: true } });
  return new Map(rows.map(({ subject, _max }) => [subject!, _max.at!]));
}
