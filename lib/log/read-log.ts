import type { Database } from '@/lib/database/client';
import { requirePermission } from '@/lib/permissions/permissions';
import type { Viewer } from '@/lib/permissions/roles';
import type { EventType, LogFilter } from './log-filter';

export const LOG_PAGE_SIZE = 50;
const DAY_MS = 86_400_000;
const BATCH = 1_000;

/** Names of people are those of today; null is the system, or someone who is no person yet. */
export type LogRow = {
  readonly id: number;
  readonly at: Date;
  readonly type: EventType;
  readonly actor: string | null;
  readonly subject: string | null;
  readonly entry: { readonly slug: string; readonly title: string | null; readonly isPublic: boolean } | null;
  readonly revision: number | null;
  readonly payload: Readonly<Record<string, unknown>>;
};

export type LogPage = { readonly total: number; readonly page: number; readonly pageCount: number; readonly rows: readonly LogRow[] };

/** One page of the log, newest first. */
export async function readLog({ prisma }: Database, viewer: Viewer | null, filter: LogFilter, asked: number): Promise<LogPage> {
  requirePermission(viewer, 'read-log');
  const where = whereOf(filter);
  const total = await prisma.event.count({ where });
  const pageCount = Math.max(1, Math.ceil(total / LOG_PAGE_SIZE));
  const page = Math.min(Math.max(1, asked), pageCount);
  const found = await prisma.event.findMany({ where, include, orderBy: { id: 'desc' }, skip: (page - 1) * LOG_PAGE_SIZE, take: LOG_PAGE_SIZE });
  const names = await peopleNames(prisma);
  return { total, page, pageCount, rows: found.map((row) => rowOf(row, names)) };
}

/** The whole log as filtered, newest first, in portions. */
export async function* wholeLog({ prisma }: Database, viewer: Viewer | null, filter: LogFilter): AsyncGenerator<LogRow> {
  requirePermission(viewer, 'read-log');
  const names = await peopleNames(prisma);
  for (let before = Number.MAX_SAFE_INTEGER; ; ) {
    const found = await prisma.event.findMany({ where: { AND: [whereOf(filter), { id: { lt: Math.min(before, 2 ** 31 - 1) } }] }, include, orderBy: { id: 'desc' }, take: BATCH });
    for (const row of found) yield rowOf(row, names);
    if (found.length < BATCH) return;
    before = found.at(-1)!.id;
  }
}

/** Everybody the log can be filtered by. */
export async function peopleOfLog({ prisma }: Database, viewer: Viewer | null): Promise<{ readonly id: string; readonly name: string }[]> {
  requirePermission(viewer, 'read-log');
  return prisma.person.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } });
}

const include = { entry: { select: { slug: true, title: true, publishedNumber: true } } } as const;

function whereOf({ person, type, from, to }: LogFilter) {
  return {
    ...(type && { type }),
    ...(person && { OR: [{ actor: person }, { subject: person }] }),
    at: { ...(from && { gte: new Date(from) }), ...(to && { lt: new Date(Date.parse(to) + DAY_MS) }) },
  };
}

async function peopleNames(prisma: Database['prisma']): Promise<ReadonlyMap<string, string>> {
  return new Map((await prisma.person.findMany({ select: { id: true, name: true } })).map(({ id, name }) => [id, name]));
}

type Found = { id: number; at: Date; type: string; actor: string | null; subject: string | null; revisionNumber: number | null; payload: unknown; entry: { slug: string; title: string | null; publishedNumber: number | null } | null };

function rowOf({ id, at, type, actor, subject, revisionNumber, payload, entry }: Found, names: ReadonlyMap<string, string>): LogRow {
  const name = (person: string | null) => person && (names.get(person) ?? person);
  return {
    ...{ id, at, type: type as EventType, actor: name(actor), subject: name(subject), revision: revisionNumber, payload: payload as Record<string, unknown> },
    entry: entry && { slug: entry.slug, title: entry.title, isPublic: entry.publishedNumber !== null },
  };
}
