import type { Database, Transaction } from '@/lib/database/client';
import { inTransaction } from '@/lib/database/client';
import { draftSchema, type Draft } from '@/lib/drafting/draft';
import { valueAt, type Field } from '@/lib/drafting/fields';
import { changedFields, merge } from '@/lib/drafting/merge';
import { withStepDays } from '@/lib/drafting/step-days';
import { recordEvents } from '@/lib/log/record-events';
import { statusOf, requirePermission, type EntryStanding } from '@/lib/permissions/permissions';
import { Refused } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import { isEntryId, lockEntry, readDraft, type LockedEntry } from './work-row';
import { addRevision } from './add-revision';
import { keepProposals } from './organisations/of-drafts';
import { publishedDays } from './published-days';

/** `base` is the revision that was on the screen when the writing began. */
export type DraftEdit = { readonly entryId: string; readonly base: number; readonly draft: unknown };
export type Clash = { readonly field: Field; readonly mine: unknown; readonly theirs: unknown };
export type Saved =
  | { readonly outcome: 'saved' | 'unchanged'; readonly number: number; readonly at: Date; readonly draft: Draft }
  /** Nothing was written: others changed the same fields meanwhile. `draft` is the newest state with the other changes of this save. */
  | { readonly outcome: 'clash'; readonly number: number; readonly at: Date; readonly draft: Draft; readonly fields: readonly Clash[] };

/**
 * Keeps what was written as a new revision of the entry's draft. A save made from an older revision never overwrites:
 * fields that others left alone are taken over, and where both changed one the save is handed back. The days that steps
 * set are the entry's own, whatever the save says of them.
 * Throws `invalid`, `not-found`, `not-allowed`.
 */
export async function saveDraft(database: Database, viewer: Viewer | null, { entryId, base, draft }: DraftEdit): Promise<Saved> {
  const parsed = draftSchema.safeParse(draft);
  if (!isEntryId(entryId)) throw new Refused('not-found');
  if (!parsed.success) throw new Refused('invalid', parsed.error.issues.map(({ path }) => path.join('.')));
  return inTransaction(database, async (transaction) => {
    const entry = await lockEntry(transaction, entryId);
    requirePermission(viewer, editing(entry.standing), entry.standing);
    return saveWithin(transaction, viewer, entry, base, parsed.data);
  });
}

/** What is under review is changed by editors only. */
export function editing(standing: EntryStanding): 'edit' | 'edit-in-review' {
  const status = statusOf(standing);
  return status === 'in-review' || status === 'scheduled' ? 'edit-in-review' : 'edit';
}

async function saveWithin(transaction: Transaction, viewer: Viewer, entry: LockedEntry, base: number, mine: Draft): Promise<Saved> {
  const newest = entry.newest!;
  const days = await publishedDays(transaction, entry.id);
  const present = withStepDays(await readDraft(transaction, entry.id, newest), days);
  const from = base === newest ? present : withStepDays(await readDraft(transaction, entry.id, base), days);
  const { draft, clashes } = merge(from, present, withStepDays(mine, days));
  const at = new Date();
  if (clashes.length > 0) return { outcome: 'clash', number: newest, at, draft, fields: clashes.map((field) => ({ field, mine: valueAt(mine, field), theirs: valueAt(present, field) })) };
  const fields = changedFields(present, draft);
  if (fields.length === 0) return { outcome: 'unchanged', number: newest, at, draft: present };
  const number = await addRevision(transaction, entry.id, draft, { origin: 'editor', actor: viewer.id });
  if (fields.includes('organisations')) await keepProposals(transaction, viewer, [{ entryId: entry.id, draft }]);
  const isStart = entry.stage === 'none';
  await transaction.entry.update({ where: { id: entry.id }, data: { draftNumber: number, ...(isStart && { stage: 'draft', stageSince: at }) } });
  await recordEvents(transaction, [{ type: 'edited', payload: { base, fields }, entryId: entry.id, revisionNumber: number, actor: viewer.id }]);
  return { outcome: 'saved', number, at, draft };
}
