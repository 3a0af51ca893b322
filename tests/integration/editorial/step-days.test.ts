import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Database } from '@/lib/database/client';
import { publishedReader } from '@/lib/database/catalogue';
import type { Draft } from '@/lib/drafting/draft';
import { rowReportSchema } from '@/lib/drafting/sheet/report';
import { createDraft } from '@/lib/editorial/create-draft';
import { restoreRevision } from '@/lib/editorial/restore-revision';
import { saveDraft } from '@/lib/editorial/save-draft';
import { writeImport } from '@/lib/editorial/sheets/write-import';
import { workEntry } from '@/lib/editorial/work';
import type { Viewer } from '@/lib/permissions/roles';
import { today } from '@/lib/vocabulary/day';
import { entryFile, smallContent } from '../database/support/content';
import { prepared } from '../database/support/databases';
import { newDataFolder } from '../database/support/homes';
import { everybody, type People } from './support/attempts';
import { sent, taken, template, withCells, withNew, words } from './support/sheets';
import { move, wholeDraft } from './support/standings';

let database: Database;
let people: People;

beforeAll(async () => {
  database = await prepared({ dataDir: newDataFolder() }, smallContent(['shelter-first', 'cash-later'].map((slug) => entryFile(slug, inOrder))));
  people = await everybody(database);
});

/** What publishing asks, so that editors can publish it again. */
const inOrder = {
  classification: {
    region: [{ value: 'middle-east-and-north-africa', primary: true, basis: 'stated' as const }],
    principle: ['p1', 'p2'].map((value) => ({ value, primary: false, basis: 'stated' as const })),
  },
};
const claims = { firstPublished: '2011-01-01', lastVerified: '2012-02-02', nextReview: '2099-03-03' };
const claimed = (draft: Draft): Draft => ({ ...draft, ...claims });
const daysOf = ({ firstPublished, lastVerified, nextReview }: Draft) => ({ firstPublished, lastVerified, nextReview });
const none = { firstPublished: undefined, lastVerified: undefined, nextReview: undefined };

async function save(viewer: Viewer, id: string, change: (draft: Draft) => Draft) {
  const { draft, number } = await workEntry(database, viewer, id);
  return saveDraft(database, viewer, { entryId: id, base: number, draft: change(draft) });
}

/** What the row, the newest revision and readers say. */
async function told(id: string) {
  const row = await database.prisma.entry.findUniqueOrThrow({ where: { id } });
  const { entries } = await publishedReader(database)();
  const day = (date: Date | null) => date?.toISOString().slice(0, 10);
  return { row: { firstPublished: day(row.firstPublished), lastVerified: day(row.lastVerified), nextReview: day(row.nextReview) }, readers: daysOf(entries.find(({ slug }) => slug === row.slug)!) };
}

async function newestDocument(entryId: string): Promise<Draft> {
  const { document } = await database.prisma.revision.findFirstOrThrow({ where: { entryId }, orderBy: { number: 'desc' } });
  return document as Draft;
}

/** Every way in which words come to an entry; each tries to claim the days. */
const doors: Readonly<Record<string, (viewer: Viewer) => Promise<string>>> = {
  'a save': async (viewer) => {
    const id = await wholeDraft(database, viewer);
    expect((await save(viewer, id, claimed)).outcome).toBe('unchanged');
    await save(viewer, id, (draft) => ({ ...claimed(draft), context: 'More.' }));
    return id;
  },
  'a copy of a verified entry': async (viewer) => {
    const { id: copyOf } = await database.prisma.entry.findUniqueOrThrow({ where: { slug: 'shelter-first' } });
    return createDraft(database, viewer, { kind: 'practice', title: `A copy of ${viewer.id}`, copyOf });
  },
  'a revision that claimed them before this rule': async (viewer) => {
    const id = await wholeDraft(database, viewer);
    const document = claimed((await workEntry(database, viewer, id)).draft);
    await database.prisma.revision.create({ data: { entryId: id, number: 9, document: document as object, origin: 'editor', actor: viewer.id } });
    await database.prisma.entry.update({ where: { id }, data: { draftNumber: 9 } });
    return id;
  },
};

test.each(Object.keys(doors))('by %s nobody claims that an entry was published or verified', async (door) => {
  for (const viewer of [people.author, people.editor]) {
    const id = await doors[door]!(viewer);
    expect(daysOf((await workEntry(database, viewer, id)).draft)).toEqual(none);
    await move(database, people.editor, id, 'publish');
    expect(await told(id)).toEqual({ row: { ...none, firstPublished: today() }, readers: { ...none, firstPublished: today() } });
    expect(daysOf(await newestDocument(id))).toEqual({ ...none, firstPublished: today() });
  }
});

test('a published entry keeps its days through saves and publications, and verifying sets them', async () => {
  const { id } = await database.prisma.entry.findUniqueOrThrow({ where: { slug: 'cash-later' } });
  const before = daysOf((await workEntry(database, people.editor, id)).draft);
  expect(before).toEqual({ firstPublished: '2024-02-29', lastVerified: '2025-12-31', nextReview: undefined });
  await save(people.editor, id, (draft) => ({ ...claimed(draft), context: 'Changed.' }));
  await move(database, people.editor, id, 'publish');
  expect((await told(id)).readers).toEqual(before);
  await move(database, people.editor, id, 'verify', { reason: 'Looked at it.' });
  const after = (await told(id)).readers;
  expect(after).toMatchObject({ firstPublished: '2024-02-29', lastVerified: today() });
  await restoreRevision(database, people.editor, id, 2);
  expect(daysOf((await workEntry(database, people.editor, id)).draft)).toEqual(after);
  await move(database, people.editor, id, 'publish');
  expect((await told(id)).readers).toEqual(after);
});

test('an archived entry that comes back was first published when it was', async () => {
  const id = await wholeDraft(database, people.author);
  await move(database, people.editor, id, 'publish');
  const { slug } = await database.prisma.entry.findUniqueOrThrow({ where: { id } });
  await move(database, people.editor, id, 'verify', { reason: 'Looked at it.' });
  await move(database, people.editor, id, 'archive', { reason: 'Over.' });
  await restoreRevision(database, people.editor, id, 2);
  await move(database, people.editor, id, 'publish');
  const { entries } = await publishedReader(database)();
  expect(entries.find((entry) => entry.slug === slug)).toMatchObject({ firstPublished: today(), lastVerified: today() });
});

test('a sheet shows the days and cannot set them: another day is refused, an empty cell says nothing, an untouched row changes nothing', async () => {
  const { editor, author } = people;
  const table = await taken(database, editor);
  expect((await sent(database, editor, table)).counts).toMatchObject({ new: 0, changed: 0, refused: 0 });
  const emptied = withCells(table, 'shelter-first', { 'first-published': '', 'last-verified': '', 'next-review': '' });
  expect((await sent(database, editor, emptied)).counts).toMatchObject({ new: 0, changed: 0, refused: 0 });
  const claiming = withNew(await template(database, author), { title: 'From a sheet', 'first-published': '2011-01-01', 'last-verified': '2012-02-02' });
  const { id, counts } = await sent(database, author, claiming);
  expect(counts).toEqual({ new: 0, changed: 0, unchanged: 0, refused: 1 });
  await expect(writeImport(database, words, author, id, 1)).rejects.toMatchObject({ code: 'not-possible-now' });
  const changed = await sent(database, editor, withCells(table, 'shelter-first', { 'last-verified': today() }));
  const { report } = await database.prisma.sheetImport.findUniqueOrThrow({ where: { id: changed.id }, select: { report: true } });
  const { rows } = z.object({ rows: z.array(rowReportSchema) }).parse(report);
  expect(rows.filter(({ is }) => is !== 'unchanged')).toMatchObject([{ is: 'refused', faults: [{ column: 'last-verified', code: 'set-by-steps' }] }]);
});
