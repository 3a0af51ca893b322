import { roles, type Role } from '@/lib/permissions/roles';

/** The highest role that these groups give, as the provider names them: one, or a list. Null where none gives any. */
export function highestRole(groups: unknown, byGroup: ReadonlyMap<string, Role>): Role | null {
  const given = [groups].flat().flatMap((group) => (typeof group === 'string' ? (byGroup.get(group) ?? []) : []));
  return roles.findLast((role) => given.includes(role)) ?? null;
}
