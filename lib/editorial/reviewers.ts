import type { Database } from '@/lib/database/client';
import { ruleOf } from '@/lib/permissions/operations';
import { may } from '@/lib/permissions/permissions';
import { roles, type Viewer } from '@/lib/permissions/roles';
import type { Named } from './work';

const reviewing = roles.filter((role) => ruleOf('publish').reach[role] === 'all');

/** Everybody who can be asked to review, by name; nobody for a viewer who may ask nobody. */
export async function reviewersFor({ prisma }: Database, viewer: Viewer | null): Promise<Named[]> {
  if (!may(viewer, 'assign')) return [];
  return prisma.person.findMany({ where: { role: { in: reviewing }, deactivatedAt: null }, select: { id: true, name: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }] });
}
