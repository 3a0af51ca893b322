import type { Database } from '@/lib/database/client';
import { parseDraft } from '@/lib/database/document';
import type { Draft } from '@/lib/drafting/draft';
import { withStepDays } from '@/lib/drafting/step-days';
import { may, requirePermission, statusOf } from '@/lib/permissions/permissions';
import { Refused } from '@/lib/permissions/refused';
import type { Operation, Stage, Status } from '@/lib/permissions/operations';
import type { Viewer } from '@/lib/permissions/roles';
import { askedChanges, type AskedChanges } from './asked-changes';
import { moves, type Move } from './moves';
import { publishedDays } from './published-days';
import { editing } from './save-draft';
import { isEntryId, newestOf, standingColumns, standingOf } from './work-row';

export type Named = { readonly id: string; readonly name: string };

/** An entry as those who work on it see it. */
export type WorkEntry = {
  readonly id: string;
  readonly slug: string;
  readonly stage: Stage;
  readonly status: Status;
  readonly stageSince: Date;
  /** The revision that `draft` is: the draft's newest, or what readers see, or saw last. */
  readonly number: number;
  readonly draft: Draft;
  readonly publishedNumber: number | null;
  /** What readers see, where a draft stands beside it. */
  readonly live: Draft | null;
  readonly canEdit: boolean;
  readonly can: readonly Operation[];
  readonly moves: readonly Move[];
  readonly assignee: Named | null;
  readonly due: string | null;
  readonly publishAt: Date | null;
  readonly archiveReason: string | null;
  /** What was asked for when the draft was sent back, until it is published or dropped. */
  readonly askedChanges: AskedChanges | null;
  readonly creator: Named | null;
  readonly workFor: string | null;
  /** Others who have it open for writing. */
  readonly people: readonly Named[];
};

const PRESENT_MS = 40_000;
const asked = ['comment', 'resolve', 'restore'] as const satisfies readonly Operation[];

/** Throws `not-signed-in`, `not-found` for what the viewer may not know of, and `unreadable`. */
export async function workEntry({ prisma }: Database, viewer: Viewer | null, entryId: string): Promise<WorkEntry> {
  const row = isEntryId(entryId)
    ? await prisma.entry.findUnique({
        where: { id: entryId },
        select: { ...standingColumns, creator: { select: { id: true, name: true } }, reviewer: { select: { id: true, name: true } } },
      })
    : null;
  if (!row) throw new Refused(viewer ? 'not-found' : 'not-signed-in');
  const standing = standingOf(row);
  requirePermission(viewer, 'read', standing);
  const number = newestOf(row)!;
  const numbers = [number, ...(row.publishedNumber === null ? [] : [row.publishedNumber])];
  const revisions = await prisma.revision.findMany({ where: { entryId, number: { in: numbers } } });
  const days = await publishedDays(prisma, entryId);
  const documentAt = (wanted: number) => withStepDays(parseDraft(row.slug, wanted, revisions.find((revision) => revision.number === wanted)!.document), days);
  return {
    ...{ id: row.id, slug: row.slug, stage: standing.stage, status: statusOf(standing), stageSince: row.stageSince, number, draft: documentAt(number) },
    ...{ publishedNumber: row.publishedNumber, live: row.publishedNumber !== null && row.publishedNumber !== number ? documentAt(row.publishedNumber) : null },
    canEdit: may(viewer, editing(standing), standing),
    can: asked.filter((operation) => may(viewer, operation, standing)),
    moves: moves.filter((operation) => may(viewer, operation, standing)),
    ...{ assignee: row.reviewer, due: row.due?.toISOString().slice(0, 10) ?? null, publishAt: row.publishAt },
    ...{ archiveReason: row.archiveReason || null, creator: row.creator, workFor: row.workFor },
    askedChanges: row.draftNumber === null ? null : await askedChanges({ prisma }, entryId),
    people: await present({ prisma }, viewer, entryId),
  };
}

/** Notes that the viewer has the entry open, and answers who else has. */
export async function notePresence(database: Pick<Database, 'prisma'>, viewer: Viewer | null, entryId: string): Promise<readonly Named[]> {
  const row = isEntryId(entryId) ? await database.prisma.entry.findUnique({ where: { id: entryId }, select: standingColumns }) : null;
  if (!row) throw new Refused(viewer ? 'not-found' : 'not-signed-in');
  requirePermission(viewer, 'read', standingOf(row));
  const seenAt = new Date();
  const key = { entryId, personId: viewer.id };
  await database.prisma.presence.upsert({ where: { entryId_personId: key }, create: { ...key, seenAt }, update: { seenAt } });
  return present(database, viewer, entryId);
}

async function present({ prisma }: Pick<Database, 'prisma'>, viewer: Viewer, entryId: string): Promise<readonly Named[]> {
  const seen = await prisma.presence.findMany({
    where: { entryId, personId: { not: viewer.id }, seenAt: { gt: new Date(Date.now() - PRESENT_MS) } },
    select: { person: { select: { id: true, name: true } } },
    orderBy: { personId: 'asc' },
  });
  return seen.map(({ person }) => person);
}
