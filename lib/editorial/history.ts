import type { Database } from '@/lib/database/client';
import { parseDraft, titleIn } from '@/lib/database/document';
import type { Draft } from '@/lib/drafting/draft';
import { readEntryEvent, type ReadEntryEvent } from '@/lib/log/events';
import { may, requirePermission } from '@/lib/permissions/permissions';
import { Refused } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import type { Named } from './work';
import { isEntryId, newestOf, standingColumns, standingOf } from './work-row';

export type PastEvent = ReadEntryEvent & { readonly at: Date; readonly actor: Named | null };
export type PastRevision = {
  readonly number: number;
  readonly at: Date;
  /** Null for the system, which reads the content files. */
  readonly actor: Named | null;
  readonly events: readonly PastEvent[];
  /** Readers see it now. */
  readonly isPublished: boolean;
  readonly isDraft: boolean;
};
export type Comment = { readonly id: string; readonly field: string | null; readonly threadId: string | null; readonly author: Named; readonly text: string; readonly at: Date; readonly resolved: { readonly by: Named; readonly at: Date } | null };

async function readable({ prisma }: Database, viewer: Viewer | null, entryId: string) {
  const row = isEntryId(entryId) ? await prisma.entry.findUnique({ where: { id: entryId }, select: standingColumns }) : null;
  if (!row) throw new Refused(viewer ? 'not-found' : 'not-signed-in');
  requirePermission(viewer, 'read', standingOf(row));
  return row;
}

/** The entry that a history is of, also where no document of it can be read. Throws `not-signed-in`, `not-found`. */
export async function entryOfHistory(database: Database, viewer: Viewer | null, entryId: string): Promise<{ readonly id: string; readonly title: string; readonly canRestore: boolean }> {
  const row = await readable(database, viewer, entryId);
  const newest = await database.prisma.revision.findUnique({ where: { entryId_number: { entryId, number: newestOf(row)! } }, select: { document: true } });
  return { id: entryId, title: titleIn(newest?.document)?.trim() || row.title || row.slug, canRestore: may(viewer, 'restore', standingOf(row)) };
}

/** Every revision of an entry, the newest first, each with what happened to it. Throws as `workEntry` does. */
export async function revisionsOf(database: Database, viewer: Viewer | null, entryId: string): Promise<PastRevision[]> {
  const { draftNumber, publishedNumber } = await readable(database, viewer, entryId);
  const revisions = await database.prisma.revision.findMany({ where: { entryId }, select: { number: true, actor: true, createdAt: true }, orderBy: { number: 'desc' } });
  const events = await database.prisma.event.findMany({ where: { entryId }, orderBy: { id: 'asc' } });
  const names = await namesOf(database, [...revisions, ...events].map(({ actor }) => actor));
  return revisions.map(({ number, actor, createdAt }) => ({
    ...{ number, at: createdAt, actor: names(actor), isPublished: number === publishedNumber, isDraft: number === draftNumber },
    events: events.filter(({ revisionNumber }) => revisionNumber === number).map(({ type, payload, at, actor: by }) => ({ ...readEntryEvent(type, payload), at, actor: names(by) })),
  }));
}

/** What a revision says. Throws as `workEntry` does, `not-found` for a number there is not, and `unreadable`. */
export async function revisionOf(database: Database, viewer: Viewer | null, entryId: string, number: number): Promise<Draft> {
  const { slug } = await readable(database, viewer, entryId);
  const revision = await database.prisma.revision.findUnique({ where: { entryId_number: { entryId, number } } });
  if (!revision) throw new Refused('not-found');
  return parseDraft(slug, number, revision.document);
}

/** What was said about an entry, the oldest first. */
export async function commentsOf(database: Database, viewer: Viewer | null, entryId: string): Promise<Comment[]> {
  await readable(database, viewer, entryId);
  const person = { select: { id: true, name: true } };
  const rows = await database.prisma.comment.findMany({ where: { entryId }, include: { writer: person, resolver: person }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
  return rows.map(({ id, field, threadId, writer, text, createdAt, resolvedAt, resolver }) => ({ id, field, threadId, author: writer, text, at: createdAt, resolved: resolvedAt && resolver ? { by: resolver, at: resolvedAt } : null }));
}

async function namesOf({ prisma }: Database, ids: readonly (string | null)[]): Promise<(id: string | null) => Named | null> {
  const people = await prisma.person.findMany({ where: { id: { in: [...new Set(ids.filter((id) => id !== null))] } }, select: { id: true, name: true } });
  const byId = new Map(people.map((person) => [person.id, person]));
  // Someone who wrote before accounts were kept here has no name.
  return (id) => (id === null ? null : (byId.get(id) ?? { id, name: id }));
}
