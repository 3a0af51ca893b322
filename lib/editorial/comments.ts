import { z } from 'zod';
import { storedText } from '@/lib/catalogue/text/stored-text';
import { inTransaction, type Database } from '@/lib/database/client';
import { isField } from '@/lib/drafting/fields';
import { recordEvents } from '@/lib/log/record-events';
import { requirePermission } from '@/lib/permissions/permissions';
import { Refused } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import { isEntryId, lockEntry } from './work-row';

const commentSchema = z.strictObject({
  entryId: z.string().refine(isEntryId),
  text: storedText().trim().min(1).max(5_000),
  /** The field it is about; the whole entry where there is none. */
  field: z.string().refine(isField).optional(),
  /** The comment it answers. */
  thread: z.uuid().optional(),
});

/** Says something about a draft, or answers. Answers the comment's id. Throws `invalid`, `not-found`, `not-allowed`. */
export async function addComment(database: Database, viewer: Viewer | null, given: unknown): Promise<string> {
  const parsed = commentSchema.safeParse(given);
  if (!parsed.success) throw new Refused('invalid', parsed.error.issues.map(({ path }) => path.join('.')));
  const { entryId, text, thread } = parsed.data;
  return inTransaction(database, async (transaction) => {
    const entry = await lockEntry(transaction, entryId);
    requirePermission(viewer, 'comment', entry.standing);
    const first = thread === undefined ? null : await transaction.comment.findFirst({ where: { id: thread, entryId, threadId: null } });
    if (thread !== undefined && !first) throw new Refused('not-found');
    const field = first ? first.field : (parsed.data.field ?? null);
    const { id } = await transaction.comment.create({ data: { entryId, revisionNumber: entry.newest!, field, threadId: first?.id ?? null, author: viewer.id, text } });
    await recordEvents(transaction, [{ type: 'commented', payload: { comment: id, ...(field !== null && { field }) }, entryId, revisionNumber: entry.newest, actor: viewer.id }]);
    return id;
  });
}

/** Closes a thread. Closing a closed one changes nothing. */
export async function resolveComment(database: Database, viewer: Viewer | null, entryId: string, commentId: string): Promise<void> {
  if (!isEntryId(entryId) || !isEntryId(commentId)) throw new Refused('not-found');
  await inTransaction(database, async (transaction) => {
    const entry = await lockEntry(transaction, entryId);
    requirePermission(viewer, 'resolve', entry.standing);
    const { count } = await transaction.comment.updateMany({ where: { id: commentId, entryId, threadId: null, resolvedAt: null }, data: { resolvedAt: new Date(), resolvedBy: viewer.id } });
    if (count === 0) {
      if (!(await transaction.comment.findFirst({ where: { id: commentId, entryId, threadId: null } }))) throw new Refused('not-found');
      return;
    }
    await recordEvents(transaction, [{ type: 'resolved', payload: { comment: commentId }, entryId, revisionNumber: entry.newest, actor: viewer.id }]);
  });
}
