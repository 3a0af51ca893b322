import 'server-only';
import type { Kind } from '@/lib/catalogue/facets';
import type { Database } from '@/lib/database/client';
import type { Prisma } from '@/lib/database/generated/client';
import type { Stage, Status } from '@/lib/permissions/operations';
import { statusOf } from '@/lib/permissions/permissions';
import { Refused } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import type { Named } from './work';
import { visibleTo } from './visible';
import { standingColumns, standingOf } from './work-row';

/** One line of a list of the workspace. */
export type WorkItem = {
  readonly id: string;
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
};

export type WorkList = { readonly total: number; readonly items: readonly WorkItem[] };

type Condition = (viewer: Viewer, today: Date) => Prisma.EntryWhereInput;
const inWork: Stage[] = ['draft', 'in-review', 'changes-asked', 'scheduled'];

/** The lists of the workspace's home, in its order; `forEditors` are about what readers see. */
export const workLists = {
  'sent-back': { where: (viewer) => ({ stage: 'changes-asked', createdBy: viewer.id }) },
  'my-drafts': { where: (viewer) => ({ stage: 'draft', createdBy: viewer.id }) },
  'my-review': { where: (viewer) => ({ stage: 'in-review', assignee: viewer.id }), forEditors: true },
  unassigned: { where: () => ({ stage: 'in-review', assignee: null }), forEditors: true },
  submitted: { where: (viewer) => ({ stage: { in: ['in-review', 'scheduled'] }, createdBy: viewer.id }) },
  overdue: { where: (_viewer, today) => ({ stage: { in: inWork }, due: { lt: today } }), forEditors: true },
  'in-work': { where: () => ({ stage: { in: inWork } }) },
  'review-due': { where: (_viewer, today) => ({ publishedNumber: { not: null }, nextReview: { lte: today } }), forEditors: true },
  'never-verified': { where: () => ({ publishedNumber: { not: null }, lastVerified: null }), forEditors: true },
  archived: { where: () => ({ archivedAt: { not: null } }) },
} as const satisfies Record<string, { readonly where: Condition; readonly forEditors?: boolean }>;
export type WorkListName = keyof typeof workLists;

export function workListsFor({ role }: Viewer): WorkListName[] {
  return (Object.keys(workLists) as WorkListName[]).filter((name) => role !== 'contributor' || !('forEditors' in workLists[name]));
}

export const ITEMS_PER_PAGE = 25;

/** A list and how long it is, of what the viewer may see; both are asked with one condition. */
export async function workList({ prisma }: Database, viewer: Viewer | null, name: WorkListName, page = 1, most = ITEMS_PER_PAGE): Promise<WorkList> {
  if (!viewer) throw new Refused('not-signed-in');
  if (!workListsFor(viewer).includes(name)) throw new Refused('not-allowed');
  const today = new Date(new Date().toISOString().slice(0, 10));
  const where: Prisma.EntryWhereInput = { AND: [visibleTo(viewer), workLists[name].where(viewer, today)] };
  const person = { select: { id: true, name: true } };
  const [total, rows] = await Promise.all([
    prisma.entry.count({ where }),
    prisma.entry.findMany({
      ...{ where, skip: (page - 1) * most, take: most, orderBy: [{ stageSince: 'desc' }, { slug: 'asc' }] },
      select: { ...standingColumns, nextReview: true, creator: person, reviewer: person, draft: { select: { document: true } } },
    }),
  ]);
  return { total, items: rows.map((row) => itemOf(row, today)) };
}

type Row = Prisma.EntryGetPayload<{ select: typeof standingColumns & { nextReview: true; creator: { select: { id: true; name: true } }; reviewer: { select: { id: true; name: true } }; draft: { select: { document: true } } } }>;

function itemOf(row: Row, today: Date): WorkItem {
  const written = (row.draft?.document as { title?: string } | undefined)?.title;
  return {
    ...{ id: row.id, title: written || row.title || row.slug, kind: row.kind as Kind, status: statusOf(standingOf(row)), since: row.stageSince },
    ...{ creator: row.creator, assignee: row.reviewer, due: dayOf(row.due), nextReview: dayOf(row.nextReview), isOverdue: row.due !== null && row.due < today },
  };
}

function dayOf(date: Date | null): string | null {
  return date?.toISOString().slice(0, 10) ?? null;
}
