import type { Database } from '@/lib/database/client';
import { requirePermission } from '@/lib/permissions/permissions';
import type { Viewer } from '@/lib/permissions/roles';

/** Names that a form offers while someone types. */
export async function organisationNames({ prisma }: Database, viewer: Viewer | null): Promise<string[]> {
  requirePermission(viewer, 'manage-people');
  const rows = await prisma.organisation.findMany({ select: { name: true }, orderBy: { name: 'asc' } });
  return rows.map(({ name }) => name);
}

/** The organisation that somebody typed: by its name, another of its names, or its slug. Null where none is meant. */
export async function organisationTyped({ prisma }: Database, viewer: Viewer | null, typed: string): Promise<string | null> {
  requirePermission(viewer, 'manage-people');
  const name = typed.trim();
  const rows = await prisma.organisation.findMany({ where: { OR: [{ name: { equals: name, mode: 'insensitive' } }, { otherNames: { has: name } }, { slug: name }] }, select: { slug: true, name: true } });
  return (rows.find((row) => row.name.toLowerCase() === name.toLowerCase()) ?? rows[0])?.slug ?? null;
}
