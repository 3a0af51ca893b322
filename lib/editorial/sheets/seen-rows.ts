import type { Database } from '@/lib/database/client';
import { draftSchema, type Draft } from '@/lib/drafting/draft';
import { isField, withValue } from '@/lib/drafting/fields';
import type { Outcome, RowReport } from '@/lib/drafting/sheet/report';
import { may } from '@/lib/permissions/permissions';
import type { Viewer } from '@/lib/permissions/roles';
import { standingColumns, standingOf } from '../work-row';
import { documentsOf } from './documents';
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
  return seen.map(({ report, entryId }) => ({ report, entryId, states: entryId && report.base !== null && report.to ? statesOf(before(entryId, report.base)!.document, report.to) : null }));
}

function statesOf(document: string, to: Readonly<Record<string, unknown>>): { before: Draft; after: Draft } {
  const before = draftSchema.parse(JSON.parse(document));
  return { before, after: Object.entries(to).reduce((draft, [field, value]) => (isField(field) ? withValue(draft, field, value ?? undefined) : draft), before) };
}
