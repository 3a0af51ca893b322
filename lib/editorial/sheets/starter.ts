import type { Database } from '@/lib/database/client';
import type { Role, Viewer } from '@/lib/permissions/roles';

/** Who sent a sheet in, with what they may do now; null for someone whose account was closed. */
export async function starterOf({ prisma }: Pick<Database, 'prisma'>, id: string): Promise<Viewer | null> {
  const person = await prisma.person.findFirst({ where: { id, deactivatedAt: null }, select: { name: true, role: true, organisations: { select: { organisation: true }, orderBy: { organisation: 'asc' } } } });
  return person && { id, name: person.name, role: person.role as Role, organisations: person.organisations.map(({ organisation }) => organisation) };
}
