import type { Database } from '@/lib/database/client';
import { UnreadableDocument } from '@/lib/database/document';
import type { Draft } from '@/lib/drafting/draft';
import { isField, withValue } from '@/lib/drafting/fields';
import type { Outcome, RowReport } from '@/lib/drafting/sheet/report';
import { may } from '@/lib/permissions/permissions';
import type { Viewer } from '@/lib/permissions/roles';
import { standingColumns, standingOf } from '../work-row';
import type { State } from './base';
import { documentsOf } from './documents';
import { draftOfState } from './draft-of-state';
import { rowsOf } from './read-imports';

/** A row with its entry, where the viewer may read that, and both states where it changes one. */
export type SeenRow = { readonly report: RowReport; readonly entryId: string | null; readonly states: { readonly before: Draft; readonly after: Draft } | null };

/** Throws as `readImport` does. */
export async function seenRows(database: Pick<Database, 'prisma'>, viewer: Viewer | null, id: string, outcome: Outcome, page = 1): Promise<SeenRow[]> {
  const rows = await rowsOf(database, viewer, id, outcome, page);
  const written = new Map((await database.prisma.sheetImportEntry.findMany({ where: { importId: id, row: { in: rows.map(({ row }) => row) } }, select: { row: true, entryId: true } })).map(({ row, entryId }) => [row, entryId]));
  const named = rows.map((report) => ({ report, entryId: report.entryId ?? written.get(report.row) ?? null }));
  const entries = await database.prisma.entry.findMany({ where: { id: { in: named.flatMap(({ entryId }) => entryId ?? []) } }, select: standingColumns });
  const readable = new Set(entries.filter((entry) => may(viewer, 'read', standingOf(entry))).map((entry) => entry.id));
  const seen = named.map(({ report, entryId }) => ({ report, entryId: entryId !== null && readable.has(entryId) ? entryId : null }));
  const before = await documentsOf(database, seen.flatMap(({ report: { base }, entryId }) => (entryId && base !== null ? [{ entryId, number: base }] : [])));
  return seen.map(({ report, entryId }) => ({ report, entryId, states: entryId && report.base !== null && report.to ? statesOf(report.title, before(entryId, report.base)!, report.to) : null }));
}

/** Null where the state it was taken from cannot be read. */
function statesOf(title: string, state: State, to: Readonly<Record<string, unknown>>): SeenRow['states'] {
  try {
    const before = draftOfState(title, state);
    return { before, after: changed(before, to) };
  } catch (error) {
    if (error instanceof UnreadableDocument) return null;
    throw error;
  }
}

function changed(before: Draft, to: Readonly<Record<string, unknown>>): Draft {
  return Object.entries(to).reduce((draft, [field, value]) => (isField(field) ? withValue(draft, field, value ?? undefined) : draft), before);
}
