import type { Database } from '@/lib/database/client';
import type { Role, Viewer } from '@/lib/permissions/roles';

/** Someone who is signed in, made for a test. */
export async function person({ prisma }: Database, id: string, role: Role, organisations: readonly string[] = []): Promise<Viewer> {
  await prisma.person.create({ data: { id, name: `Name of ${id}`, email: `${id}@example.org`, role, updatedAt: new Date(), organisations: { create: organisations.map((organisation) => ({ organisation })) } } });
  return { id, name: `Name of ${id}`, role, organisations };
}
