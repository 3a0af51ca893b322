import 'server-only';
import type { Database } from '@/lib/database/client';
import { may, requirePermission } from '@/lib/permissions/permissions';
import { Refused } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import { inPool } from '@/lib/pools/in-pool';
import { workListsFor, type WorkListName } from '@/lib/permissions/work-lists';
import { visibleTo } from '../visible';
import { newestOf, standingColumns, standingOf } from '../work-row';
import { workListCondition, type PublishedEntries } from '../work-list-conditions';
import { turnsOf } from './chunks';
import { documentsOf } from './documents';
import type { SheetFormat } from './jobs';
import { namesFor, type SheetWords } from './known';
import { keptTemplate, withoutEntries } from './kept-template';

/** Which entries are taken along: a list of the workspace, or, without one, every entry the viewer may read. `published` is what readers see. */
export type Taken = { readonly list: WorkListName | null; readonly format: SheetFormat; readonly published: PublishedEntries };

/** How many entries there are to take along: all, and of each list that has some. */
export async function takenSizes(database: Database, viewer: Viewer, published: PublishedEntries): Promise<{ readonly all: number; readonly lists: readonly { readonly name: WorkListName; readonly count: number }[] }> {
  const count = async (name: WorkListName) => ({ name, count: await database.prisma.entry.count({ where: await workListCondition(database, viewer, name, published) }) });
  const lists = await Promise.all(workListsFor(viewer).map(count));
  return { all: await database.prisma.entry.count({ where: visibleTo(viewer) }), lists: lists.filter((list) => list.count > 0) };
}

/** Entries as a sheet, each in its newest state. Throws `not-signed-in`, `not-allowed`. */
export async function exportEntries(database: Database, words: SheetWords, viewer: Viewer | null, { list, format, published }: Taken): Promise<Uint8Array<ArrayBuffer>> {
  if (!viewer) throw new Refused('not-signed-in');
  const where = list === null ? visibleTo(viewer) : await workListCondition(database, viewer, list, published);
  const ids = (await database.prisma.entry.findMany({ where, select: { id: true }, orderBy: { slug: 'asc' } })).map(({ id }) => id);
  const states = [];
  for await (const chunk of turnsOf(ids)) states.push(...(await statesOf(database, viewer, chunk)));
  return inPool('export', { format, states, known: await namesFor(database, viewer, words), locale: words.locale });
}

/** An empty sheet with guidance and the lists in force. Throws `not-signed-in`, `not-allowed`. */
export async function templateSheet(database: Database, words: SheetWords, viewer: Viewer | null, format: SheetFormat): Promise<Uint8Array<ArrayBuffer>> {
  requirePermission(viewer, 'create');
  return keptTemplate({ format, states: null, known: withoutEntries(await namesFor(database, viewer, words)), locale: words.locale });
}

async function statesOf(database: Database, viewer: Viewer, ids: readonly string[]) {
  const rows = await database.prisma.entry.findMany({ where: { id: { in: [...ids] } }, select: standingColumns });
  const readable = rows.filter((row) => newestOf(row) !== null && may(viewer, 'read', standingOf(row)));
  const documents = await documentsOf(database, readable.map((row) => ({ entryId: row.id, number: newestOf(row)! })));
  const bySlug = new Map(readable.map((row) => [row.id, { slug: row.slug, ...documents(row.id, newestOf(row)!)! }]));
  return ids.flatMap((id) => bySlug.get(id) ?? []);
}
