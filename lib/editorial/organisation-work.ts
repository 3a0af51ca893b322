import 'server-only';
import { organisationRoles } from '@/lib/catalogue/entry';
import type { Database } from '@/lib/database/client';
import type { Viewer } from '@/lib/permissions/roles';
import { organisationCondition } from './work-list-conditions';

export type OrganisationCount = { readonly slug: string; readonly name: string; readonly count: number };

const [implementer] = organisationRoles;

/** Organisations with entries that the viewer may see, each with as many as its list has; contributors see their own. */
export async function organisationCounts({ prisma }: Database, viewer: Viewer | null): Promise<readonly OrganisationCount[]> {
  const where = organisationCondition(viewer);
  const rows = await prisma.entry.findMany({ where, select: { workFor: true, organisations: { where: { role: implementer }, select: { organisation: true } } } });
  const counts = new Map<string, number>();
  for (const { workFor, organisations } of rows)
    for (const slug of new Set([...(workFor === null ? [] : [workFor]), ...organisations.map(({ organisation }) => organisation)])) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  const own = viewer!.role === 'contributor' ? { slug: { in: [...viewer!.organisations] } } : { slug: { in: [...counts.keys()] } };
  const names = await prisma.organisation.findMany({ where: own, select: { slug: true, name: true }, orderBy: { name: 'asc' } });
  return names.map((body) => ({ ...body, count: counts.get(body.slug) ?? 0 }));
}

/** The viewer's own organisations with as many entries as each list has. */
export function ownOrganisations(database: Database, viewer: Viewer): Promise<OrganisationCount[]> {
  return Promise.all(
    viewer.organisations.map(async (slug) => {
      const [body, count] = await Promise.all([database.prisma.organisation.findUniqueOrThrow({ where: { slug } }), database.prisma.entry.count({ where: organisationCondition(viewer, slug) })]);
      return { slug, name: body.name, count };
    }),
  );
}
