import { randomUUID } from 'node:crypto';
import type { Transaction } from '@/lib/database/client';
import { storable } from '@/lib/database/document';
import type { Draft } from '@/lib/drafting/draft';
import type { RowReport } from '@/lib/drafting/sheet/report';
import { recordEvents, type HappenedEvent } from '@/lib/log/record-events';
import { requirePermission } from '@/lib/permissions/permissions';
import { Refused } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import { editing } from '../save-draft';
import { newestOf, standingColumns, standingOf } from '../work-row';
import { turnsOf } from './chunks';
import { freeSlugs } from '../free-slugs';
import { shareOrganisations } from '../organisations/locks';
import { keepProposals } from '../organisations/of-drafts';
import type { Checked } from './jobs';

/** `starter` sent the sheet in, and new entries are theirs; `writer` decided that it is written. */
export type Writing = { readonly importId: string; readonly starter: Viewer; readonly writer: Viewer; readonly checked: Checked };

type Row = {
  readonly report: RowReport;
  readonly entryId: string;
  readonly number: number;
  readonly document: string;
  readonly draftBefore: number | null;
  readonly stageBefore: string;
};

/** One revision, one event and one row of the import to an entry. Throws `changed-since` where an entry has moved on. */
export async function writeRows(transaction: Transaction, writing: Writing): Promise<void> {
  await shareOrganisations(transaction);
  const reports = new Map(writing.checked.rows.map((report) => [report.row, report]));
  const drafts = writing.checked.drafts.map(({ row, document }) => ({ report: reports.get(row)!, document }));
  const changed = await onPresent(transaction, writing.writer, drafts.filter(({ report }) => report.is === 'changed'));
  const begun = await beginEntries(transaction, writing.starter, drafts.filter(({ report }) => report.is === 'new'));
  const rows = [...changed, ...begun];
  for await (const chunk of turnsOf(rows)) {
    await addRevisions(transaction, chunk, writing.writer.id);
    await pointAtDrafts(transaction, chunk);
    await keepProposals(transaction, writing.starter, chunk.map(({ entryId, document }) => ({ entryId, draft: JSON.parse(document) as Draft })));
    await transaction.sheetImportEntry.createMany({ data: chunk.map(({ report, entryId, number, draftBefore, stageBefore }) => ({ importId: writing.importId, entryId, row: report.row, revisionNumber: number, isNew: report.is === 'new', draftBefore, stageBefore })) });
  }
  for await (const chunk of turnsOf(rows)) await recordEvents(transaction, chunk.map((row) => eventOf(row, writing)));
}

type Drafted = { readonly report: RowReport; readonly document: string };

async function onPresent(transaction: Transaction, writer: Viewer, drafts: readonly Drafted[]): Promise<Row[]> {
  const rows: Row[] = [];
  const ordered = drafts.toSorted((a, b) => (a.report.entryId! < b.report.entryId! ? -1 : 1));
  for await (const chunk of turnsOf(ordered)) {
    const ids = chunk.map(({ report }) => report.entryId!);
    await transaction.$queryRaw`SELECT 1 FROM "entry" WHERE "id" = ANY(${ids}::uuid[]) ORDER BY "id" FOR NO KEY UPDATE`;
    const entries = new Map((await transaction.entry.findMany({ where: { id: { in: ids } }, select: standingColumns })).map((entry) => [entry.id, entry]));
    const numbers = await transaction.revision.groupBy({ by: 'entryId', where: { entryId: { in: ids } }, _max: { number: true } });
    const newest = new Map(numbers.map(({ entryId, _max }) => [entryId, _max.number ?? 0]));
    for (const { report, document } of chunk) {
      const entry = entries.get(report.entryId!);
      if (!entry || newestOf(entry) !== report.base) throw new Refused('changed-since');
      const standing = standingOf(entry);
      requirePermission(writer, editing(standing), standing);
      rows.push({ report, document, entryId: entry.id, number: newest.get(entry.id)! + 1, draftBefore: entry.draftNumber, stageBefore: entry.stage });
    }
  }
  return rows;
}

/** In the name of a contributor's organisation, where they have one: its others may go on with them. */
async function beginEntries(transaction: Transaction, { id, role, organisations }: Viewer, drafts: readonly Drafted[]): Promise<Row[]> {
  const workFor = role === 'contributor' && organisations.length === 1 ? organisations[0]! : null;
  const rows: Row[] = [];
  for await (const chunk of turnsOf(drafts)) {
    const parsed = chunk.map(({ document }) => JSON.parse(document) as Draft);
    const slugs = await freeSlugs(transaction, parsed);
    const begun = chunk.map(({ report }, at) => ({ report, entryId: randomUUID(), document: JSON.stringify({ ...parsed[at]!, slug: slugs[at]! }) }));
    await transaction.entry.createMany({ data: begun.map(({ entryId }, at) => ({ id: entryId, slug: slugs[at]!, kind: parsed[at]!.kind, createdBy: id, workFor })) });
    rows.push(...begun.map((row) => ({ ...row, number: 1, draftBefore: null, stageBefore: 'none' })));
  }
  return rows;
}

/** In one statement, and as the JSON that they are. */
async function addRevisions(transaction: Transaction, rows: readonly Row[], actor: string): Promise<void> {
  const [ids, numbers, documents] = [rows.map(({ entryId }) => entryId), rows.map(({ number }) => number), rows.map(({ document }) => JSON.stringify(storable(JSON.parse(document) as Draft)))];
  await transaction.$executeRaw`
    INSERT INTO "revision" ("entry_id", "number", "document", "origin", "actor")
    SELECT "id", "number", "document"::jsonb, 'sheet', ${actor} FROM unnest(${ids}::uuid[], ${numbers}::int[], ${documents}::text[]) AS "row" ("id", "number", "document")`;
}

/** A draft that was there keeps its stage; it is on its way as before. */
async function pointAtDrafts(transaction: Transaction, rows: readonly Row[]): Promise<void> {
  const [ids, numbers] = [rows.map(({ entryId }) => entryId), rows.map(({ number }) => number)];
  await transaction.$executeRaw`
    UPDATE "entry" SET "draft_number" = "row"."number", "stage" = CASE "stage" WHEN 'none' THEN 'draft' ELSE "stage" END,
      "stage_since" = CASE "stage" WHEN 'none' THEN now() ELSE "stage_since" END
    FROM unnest(${ids}::uuid[], ${numbers}::int[]) AS "row" ("id", "number") WHERE "entry"."id" = "row"."id"`;
}

function eventOf({ report, entryId, number }: Row, { importId, writer }: Writing): HappenedEvent {
  const place = { entryId, revisionNumber: number, actor: writer.id };
  if (report.is === 'new') return { type: 'created', payload: { sheet: importId }, ...place };
  return { type: 'edited', payload: { base: report.base!, fields: [...report.fields], sheet: importId }, ...place };
}
