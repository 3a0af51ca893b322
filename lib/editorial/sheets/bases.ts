import type { Database } from '@/lib/database/client';
import { may, statusOf, type EntryStanding } from '@/lib/permissions/permissions';
import type { Viewer } from '@/lib/permissions/roles';
import { editing } from '../save-draft';
import { newestOf, standingColumns, standingOf } from '../work-row';
import type { Asked, Barrier, Base } from './base';
import { documentsOf } from './documents';

/** The entries that rows ask for by their address, present or former; what the viewer may not know of is left out. */
export async function basesOf(database: Pick<Database, 'prisma'>, viewer: Viewer, asked: readonly Asked[]): Promise<Base[]> {
  const rows = await entriesNamed(database, [...new Set(asked.map(({ slug }) => slug))]);
  const found = asked.flatMap((one) => {
    const row = rows.get(one.slug);
    return row ? [{ one, row, standing: standingOf(row), newest: newestOf(row)! }] : [];
  });
  const readable = found.filter(({ standing }) => may(viewer, 'read', standing));
  const keys = readable.flatMap(({ one, row, newest }) => [newest, ...(one.revision === null ? [] : [one.revision])].map((number) => ({ entryId: row.id, number })));
  const documents = await documentsOf(database, keys);
  return found.flatMap(({ one, row, standing, newest }): Base[] => {
    if (!may(viewer, 'read', standing)) return standing.isPublished ? [{ ...one, entry: null }] : [];
    return [{ ...one, entry: { id: row.id, newest: documents(row.id, newest)!, from: one.revision === null ? null : documents(row.id, one.revision), barrier: barrierOf(viewer, standing) } }];
  });
}

async function entriesNamed({ prisma }: Pick<Database, 'prisma'>, slugs: readonly string[]) {
  const wanted = [...slugs];
  const former = await prisma.slugRedirect.findMany({ where: { slug: { in: wanted } }, select: { slug: true, entryId: true } });
  const rows = await prisma.entry.findMany({ where: { OR: [{ slug: { in: wanted } }, { id: { in: former.map(({ entryId }) => entryId) } }] }, select: standingColumns });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return new Map([...former.map(({ slug, entryId }) => [slug, byId.get(entryId)!] as const), ...rows.map((row) => [row.slug, row] as const)]);
}

/** Why the viewer may read the entry and cannot change it. */
function barrierOf(viewer: Viewer, standing: EntryStanding): Barrier | null {
  if (may(viewer, editing(standing), standing)) return null;
  return statusOf(standing) === 'archived' ? 'archived' : 'in-review';
}
