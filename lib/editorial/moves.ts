import { z } from 'zod';
import { storedText } from '@/lib/catalogue/text/stored-text';
import { inTransaction, type Database, type Transaction } from '@/lib/database/client';
import { clearProjection } from '@/lib/database/write-projection';
import { recordEvents, type HappenedEvent } from '@/lib/log/record-events';
import { ruleOf, type Operation } from '@/lib/permissions/operations';
import { may, requirePermission, statusOf } from '@/lib/permissions/permissions';
import { Refused } from '@/lib/permissions/refused';
import type { EntryEvent } from '@/lib/log/events';
import type { Viewer } from '@/lib/permissions/roles';
import { today } from '@/lib/vocabulary/day';
import { addRevision } from './add-revision';
import { readCollectionSettings } from './collection-settings';
import { moveCatalogueVersion } from './publish';
import { publishDraft } from './publish-draft';
import { isEntryId, lockEntry, readDraft, type LockedEntry } from './work-row';

/** Operations that change what becomes of an entry, and nothing of what it says. */
export const moves = ['submit', 'withdraw', 'assign', 'ask-changes', 'publish', 'schedule', 'unschedule', 'discard', 'archive', 'verify'] as const satisfies readonly Operation[];
export type Move = (typeof moves)[number];

export const moveSchema = z.strictObject({
  entryId: z.string().refine(isEntryId),
  operation: z.enum(moves),
  /** The revision that was on the screen: what is published is what was looked at. */
  number: z.int().positive(),
  reason: storedText().trim().max(2_000).optional(),
  /** For `schedule`: a moment to come. */
  at: z.iso.datetime({ offset: true }).optional(),
  /** For `assign`: a person, or nobody. */
  assignee: storedText().nullable().optional(),
  due: z.iso.date().nullable().optional(),
});
export type MoveOrder = z.infer<typeof moveSchema>;

type Step = { readonly transaction: Transaction; readonly entry: LockedEntry; readonly actor: string; readonly order: MoveOrder; readonly today: string };
/** Does it and answers what goes into the log; null where that is written already. */
type Effect = (step: Step) => Promise<EntryEvent | null>;

const effects: { readonly [M in Move]: Effect } = {
  submit: ({ order: { reason } }) => happened({ type: 'submitted', payload: reason ? { note: reason } : {} }),
  withdraw: () => happened({ type: 'withdrawn', payload: {} }),
  assign,
  'ask-changes': ({ order }) => happened({ type: 'changes-asked', payload: { reason: order.reason! } }),
  publish: async ({ transaction, entry, actor, order: { reason: note }, today }) => {
    await publishDraft(transaction, entry, { actor, today, note: note || undefined });
    return null;
  },
  schedule: async ({ transaction, entry, order: { at } }) => {
    if (!at || Date.parse(at) <= Date.now()) throw new Refused('invalid', ['at']);
    await transaction.entry.update({ where: { id: entry.id }, data: { publishAt: new Date(at), stage: 'scheduled' } });
    return { type: 'scheduled', payload: { at } };
  },
  unschedule: () => happened({ type: 'unscheduled', payload: {} }),
  discard,
  archive,
  verify,
};

const happened = (event: EntryEvent) => Promise.resolve(event);

/** Moves an entry on, as the table of operations has it. Throws `invalid`, `not-found`, `not-allowed`, `not-possible-now`, `changed-since`, and what publishing throws. */
export async function moveEntry(database: Database, viewer: Viewer | null, given: unknown): Promise<void> {
  const parsed = moveSchema.safeParse(given);
  if (!parsed.success) throw new Refused('invalid', parsed.error.issues.map(({ path }) => path.join('.')));
  const order = parsed.data;
  const { needs, to } = ruleOf(order.operation);
  if (needs === 'reason' && !order.reason) throw new Refused('invalid', ['reason']);
  await inTransaction(database, async (transaction) => {
    const entry = await lockEntry(transaction, order.entryId);
    demandPossible(viewer, order.operation, entry);
    requirePermission(viewer, order.operation, entry.standing);
    if (entry.newest !== order.number) throw new Refused('changed-since');
    const event = await effects[order.operation]({ transaction, entry, actor: viewer.id, order, today: today() });
    if (event === null) return;
    const isStageSet = to === undefined || to === 'scheduled' || to === 'none';
    if (!isStageSet) await transaction.entry.update({ where: { id: entry.id }, data: { stage: to, stageSince: new Date(), publishAt: null } });
    await recordEvents(transaction, [{ ...event, entryId: entry.id, revisionNumber: entry.newest, actor: viewer.id }]);
  });
}

/** Tells who may, but not now, from who may not. */
function demandPossible(viewer: Viewer | null, operation: Operation, { standing }: LockedEntry): void {
  const { from } = ruleOf(operation);
  if (may(viewer, 'read', standing) && !from.includes(statusOf(standing))) throw new Refused('not-possible-now');
}

async function assign({ transaction, entry, order: { assignee = null, due = null } }: Step): Promise<EntryEvent> {
  if (assignee !== null) {
    const person = await transaction.person.findUnique({ where: { id: assignee }, select: { role: true, deactivatedAt: true } });
    if (!person || person.deactivatedAt || person.role === 'contributor') throw new Refused('invalid', ['assignee']);
  }
  await transaction.entry.update({ where: { id: entry.id }, data: { assignee, due: due === null ? null : new Date(`${due}T00:00:00Z`) } });
  return { type: 'assigned', payload: { to: assignee, due } };
}

/** The draft is dropped: readers' version stays as it is; an entry they never saw is put away. */
async function discard({ transaction, entry }: Step): Promise<EntryEvent> {
  const isSeen = entry.publishedNumber !== null || entry.archivedAt !== null;
  const away = isSeen ? {} : { archivedAt: new Date(), archiveReason: '', archivedNumber: entry.draftNumber };
  await transaction.entry.update({ where: { id: entry.id }, data: { stage: 'none', stageSince: new Date(), draftNumber: null, assignee: null, due: null, ...away } });
  return { type: 'discarded', payload: {} };
}

/** Readers do not see it any more; its address tells them why. */
async function archive({ transaction, entry, actor, order }: Step): Promise<null> {
  await clearProjection(transaction, entry.id);
  const data = { archivedAt: new Date(), archiveReason: order.reason!, archivedNumber: entry.publishedNumber, stageSince: new Date() };
  await transaction.entry.update({ where: { id: entry.id }, data });
  const reason = order.reason!;
  await recordEvents(transaction, [{ type: 'archived', payload: { reason }, entryId: entry.id, revisionNumber: entry.newest, actor }]);
  await moveCatalogueVersion(transaction, [{ entryId: entry.id, revisionNumber: entry.publishedNumber!, kind: 'archived', fields: [], note: reason }]);
  return null;
}

/** What readers see still holds: the day is published as a revision of its own, with the day of the next look. */
async function verify({ transaction, entry, actor, order, today }: Step): Promise<EntryEvent | null> {
  const draft = await readDraft(transaction, entry.id, entry.publishedNumber!);
  const { 'review-months': months } = await readCollectionSettings({ prisma: transaction });
  const verified = { lastVerified: today, nextReview: monthsAfter(today, months) };
  const number = await addRevision(transaction, entry.id, { ...draft, ...verified }, { origin: 'editor', actor });
  const first: HappenedEvent[] = [{ type: 'verified', payload: { reason: order.reason! }, entryId: entry.id, revisionNumber: number, actor }];
  await publishDraft(transaction, { ...entry, draftNumber: number }, { actor, today, verified, first });
  return null;
}

/** The same day so many months later, or the last of that month where it is shorter. */
export function monthsAfter(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
