import 'server-only';
import type { Entry } from '@/lib/catalogue/entry';
import type { Kind } from '@/lib/catalogue/facets';
import type { Database } from '@/lib/database/client';
import { titleIn } from '@/lib/database/document';
import type { Prisma } from '@/lib/database/generated/client';
import { addressesOf } from '@/lib/drafting/addresses';
import { lackingIn, type Lacking } from '@/lib/drafting/lacking';
import { deadAddresses } from '@/lib/links/dead-addresses';
import type { Status } from '@/lib/permissions/operations';
import { statusOf } from '@/lib/permissions/permissions';
import type { Viewer } from '@/lib/permissions/roles';
import type { WorkListName } from '@/lib/permissions/work-lists';
import { today } from '@/lib/vocabulary/day';
import type { Named } from './work';
import { organisationCondition, workListCondition, type PublishedEntries } from './work-list-conditions';
import { standingColumns, standingOf } from './work-row';

/** One line of a list of the workspace. */
export type WorkItem = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly kind: Kind;
  readonly status: Status;
  readonly since: Date;
  readonly creator: Named | null;
  readonly assignee: Named | null;
  /** Days, as YYYY-MM-DD. */
  readonly due: string | null;
  readonly nextReview: string | null;
  readonly isOverdue: boolean;
  /** What readers miss, in the list about that. */
  readonly lacks: readonly Lacking[];
  /** Web addresses that lead nowhere, in the list about those. */
  readonly dead: readonly string[];
};

export type WorkList = { readonly total: number; readonly items: readonly WorkItem[] };

export const ITEMS_PER_PAGE = 25;

/** A list and how long it is, of what the viewer may see. `published` is needed by the lists about what readers see. */
export async function workList(database: Database, viewer: Viewer | null, name: WorkListName, page = 1, most = ITEMS_PER_PAGE, published?: PublishedEntries): Promise<WorkList> {
  const list = await listed(database, await workListCondition(database, viewer, name, published), page, most);
  // What is kept from readers has no entry among those they see.
  const told = <T>(slug: string, notes: (entry: Entry) => readonly T[]) => notesOn(published?.entries.find((entry) => entry.slug === slug), notes);
  if (name === 'incomplete') return withNotes(list, ({ slug }) => ({ lacks: told(slug, lackingIn) }));
  if (name !== 'dead-links') return list;
  const dead = await deadAddresses(database);
  return withNotes(list, ({ slug }) => ({ dead: told(slug, addressesOf).map(({ address }) => address).filter((address) => dead.has(address)) }));
}

/** What one organisation runs or has written for it. */
export async function organisationWork(database: Database, viewer: Viewer | null, organisation: string, page = 1, most = ITEMS_PER_PAGE): Promise<WorkList> {
  return listed(database, organisationCondition(viewer, organisation), page, most);
}

function notesOn<T>(entry: Entry | undefined, notes: (entry: Entry) => readonly T[]): readonly T[] {
  return entry ? notes(entry) : [];
}

function withNotes({ total, items }: WorkList, notesOf: (item: WorkItem) => Partial<WorkItem>): WorkList {
  return { total, items: items.map((item) => ({ ...item, ...notesOf(item) })) };
}

/** Both are asked with one condition. */
async function listed({ prisma }: Database, where: Prisma.EntryWhereInput, page: number, most: number): Promise<WorkList> {
  const start = new Date(today());
  const person = { select: { id: true, name: true } };
  const [total, rows] = await Promise.all([
    prisma.entry.count({ where }),
    prisma.entry.findMany({
      ...{ where, skip: (page - 1) * most, take: most, orderBy: [{ stageSince: 'desc' }, { slug: 'asc' }] },
      select: { ...standingColumns, nextReview: true, creator: person, reviewer: person, draft: { select: { document: true } } },
    }),
  ]);
  return { total, items: rows.map((row) => itemOf(row, start)) };
}

type Row = Prisma.EntryGetPayload<{ select: typeof standingColumns & { nextReview: true; creator: { select: { id: true; name: true } }; reviewer: { select: { id: true; name: true } }; draft: { select: { document: true } } } }>;

function itemOf(row: Row, start: Date): WorkItem {
  return {
    ...{ id: row.id, slug: row.slug, title: titleIn(row.draft?.document) ?? row.title ?? row.slug, kind: row.kind as Kind, status: statusOf(standingOf(row)), since: row.stageSince },
    ...{ creator: row.creator, assignee: row.reviewer, due: dayOf(row.due), nextReview: dayOf(row.nextReview), isOverdue: row.due !== null && row.due < start },
    ...{ lacks: [], dead: [] },
  };
}

function dayOf(date: Date | null): string | null {
  return date?.toISOString().slice(0, 10) ?? null;
}
