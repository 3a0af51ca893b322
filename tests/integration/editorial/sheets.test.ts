import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Database } from '@/lib/database/client';
import type { RowReport } from '@/lib/drafting/sheet/report';
import { addComment } from '@/lib/editorial/comments';
import { saveDraft } from '@/lib/editorial/save-draft';
import { checkImport, checkWaiting } from '@/lib/editorial/sheets/check-import';
import { FILE_DAYS, forgetSheetFiles } from '@/lib/editorial/sheets/forget-files';
import { markSheet } from '@/lib/editorial/sheets/mark-sheet';
import { readImport, rowsOf } from '@/lib/editorial/sheets/read-imports';
import { seenRows } from '@/lib/editorial/sheets/seen-rows';
import { startImport } from '@/lib/editorial/sheets/start-import';
import { touchedOf, undoImport } from '@/lib/editorial/sheets/undo-import';
import { writeImport } from '@/lib/editorial/sheets/write-import';
import { workEntry } from '@/lib/editorial/work';
import { MOST_SHEET_BYTES } from '@/lib/interchange/sheet-limits';
import { verifyChain } from '@/lib/log/verify-chain';
import type { Viewer } from '@/lib/permissions/roles';
import { smallContent } from '../database/support/content';
import { prepared } from '../database/support/databases';
import { homes } from '../database/support/homes';
import { person } from './support/people';
import { bytesOf, sent, taken, template, withCells, withNew, words } from './support/sheets';
import { entryIn, move, wholeDraft } from './support/standings';

describe.each(homes)('in the %s database', (_name, newHome) => {
  let database: Database;
  let author: Viewer;
  let editor: Viewer;

  beforeAll(async () => {
    database = await prepared(await newHome(), smallContent());
    author = await person(database, 'author', 'contributor', ['red-one']);
    editor = await person(database, 'editor', 'editor');
  });

  const entry = (id: string) => database.prisma.entry.findUniqueOrThrow({ where: { id }, select: { slug: true, stage: true, draftNumber: true, publishedNumber: true, archivedNumber: true } });
  const published = async (slug: string) => (await database.prisma.entry.findUniqueOrThrow({ where: { slug } })).id;
  const counted = async () => ({ entries: await database.prisma.entry.count(), revisions: await database.prisma.revision.count(), events: await database.prisma.event.count() });
  const faultsOf = async (id: string) => (await rowsOf(database, editor, id, 'refused')).map(({ faults }: RowReport) => faults.map(({ column, code }) => `${column} ${code}`));

  test('what was taken along and left alone is no change, whatever its stage', async () => {
    for (const status of ['draft', 'in-review', 'changes-asked', 'scheduled', 'published', 'archived'] as const) await entryIn(database, status, author, editor);
    for (const viewer of [author, editor]) {
      const table = await taken(database, viewer);
      const found = await sent(database, viewer, table);
      expect(found.counts).toEqual({ new: 0, changed: 0, unchanged: table.rows.length, refused: 0 });
      await expect(writeImport(database, words, viewer, found.id, 0)).rejects.toMatchObject({ code: 'not-possible-now' });
    }
  });

  test('a check writes nothing; writing makes drafts that readers do not see, with one revision and one event each', async () => {
    const table = withNew(withCells(await taken(database, editor), 'shelter-first', { concept: 'Another concept.' }), { title: 'From a sheet', concept: 'A concept.' });
    const before = await counted();
    const { id, counts } = await sent(database, editor, table);
    expect(counts).toMatchObject({ new: 1, changed: 1, refused: 0 });
    expect(await counted()).toEqual(before);
    const [changed] = await seenRows(database, editor, id, 'changed');
    expect(changed).toMatchObject({ report: { fields: ['concept'] }, states: { before: { concept: 'A concept.' }, after: { concept: 'Another concept.' } } });

    const { version } = await database.prisma.catalogueVersion.findFirstOrThrow();
    expect(await writeImport(database, words, editor, id, 0)).toEqual({ outcome: 'written', rows: 2 });
    expect(await counted()).toEqual({ entries: before.entries + 1, revisions: before.revisions + 2, events: before.events + 2 });
    expect((await database.prisma.catalogueVersion.findFirstOrThrow()).version).toBe(version);
    expect(await readImport(database, editor, id)).toMatchObject({ state: 'written', hasFile: false });
    expect(await workEntry(database, editor, await published('shelter-first'))).toMatchObject({ stage: 'draft', publishedNumber: 1, number: 2, draft: { concept: 'Another concept.' } });
    expect(await workEntry(database, editor, await published('from-a-sheet'))).toMatchObject({ stage: 'draft', publishedNumber: null, number: 1, draft: { title: 'From a sheet', slug: 'from-a-sheet' }, creator: { id: 'editor' } });
    const events = await database.prisma.event.findMany({ orderBy: { id: 'desc' }, take: 2 });
    expect(events.map(({ type, payload }) => ({ type, payload }))).toEqual(expect.arrayContaining([{ type: 'edited', payload: { base: 1, fields: ['concept'], sheet: id } }, { type: 'created', payload: { sheet: id } }]));
    await expect(writeImport(database, words, editor, id, 0)).rejects.toMatchObject({ code: 'not-possible-now' });
    expect(await verifyChain(database)).toMatchObject({ brokenAt: null });
  });

  test('taken back as a whole, every draft and stage is as it was, new entries are put away, and it is logged once each', async () => {
    const [waiting, live] = [await entryIn(database, 'in-review', author, editor), await published('cash-later')];
    const table = withNew(withCells(withCells(await taken(database, editor), (await entry(waiting)).slug, { summary: 'Another.' }), 'cash-later', { summary: 'Another.' }), { title: 'To be undone' });
    const before = [await entry(waiting), await entry(live)];
    const { id } = await sent(database, editor, table);
    await writeImport(database, words, editor, id, 0);
    const fresh = await published('to-be-undone');
    expect(await entry(waiting)).toMatchObject({ stage: 'in-review', draftNumber: 3 });
    const events = await database.prisma.event.count();
    expect(await undoImport(database, editor, id)).toEqual({ outcome: 'undone', rows: 3 });
    expect([await entry(waiting), await entry(live)]).toEqual(before);
    expect(await entry(fresh)).toMatchObject({ stage: 'none', draftNumber: null, archivedNumber: 1 });
    expect(await database.prisma.event.count()).toBe(events + 3);
    await expect(undoImport(database, editor, id)).rejects.toMatchObject({ code: 'not-possible-now' });
    await move(database, author, waiting, 'withdraw');
    expect(await workEntry(database, author, waiting)).toMatchObject({ number: 2, draft: { summary: 'A summary.' } });
  });

  test.each(['saved', 'commented on', 'published'] as const)('an entry that was %s since keeps the whole import', async (how) => {
    const [touched, other] = [await wholeDraft(database, author), await wholeDraft(database, author)];
    const table = await taken(database, editor);
    const { id } = await sent(database, editor, withCells(withCells(table, (await entry(touched)).slug, { context: 'New.' }), (await entry(other)).slug, { context: 'New.' }));
    await writeImport(database, words, editor, id, 0);
    const { draft, number } = await workEntry(database, editor, touched);
    if (how === 'saved') await saveDraft(database, author, { entryId: touched, base: number, draft: { ...draft, context: 'Newer.' } });
    if (how === 'commented on') await addComment(database, editor, { entryId: touched, text: 'Really?' });
    if (how === 'published') await move(database, editor, touched, 'publish');
    const before = await counted();
    expect(await undoImport(database, editor, id)).toMatchObject({ outcome: 'touched', entries: [{ entryId: touched }] });
    expect(await touchedOf(database, editor, id)).toHaveLength(1);
    expect(await counted()).toEqual(before);
    expect((await workEntry(database, editor, other)).draft.context).toBe('New.');
  });

  test('imports are taken back in the opposite order, the later first', async () => {
    const id = await wholeDraft(database, author);
    const { slug } = await entry(id);
    const imports = [];
    for (const context of ['First.', 'Second.']) {
      const found = await sent(database, editor, withCells(await taken(database, editor), slug, { context }));
      await writeImport(database, words, editor, found.id, 0);
      imports.push(found.id);
    }
    expect(await undoImport(database, editor, imports[0]!)).toMatchObject({ outcome: 'touched' });
    for (const one of imports.reverse()) expect(await undoImport(database, editor, one)).toMatchObject({ outcome: 'undone' });
    expect(await workEntry(database, editor, id)).toMatchObject({ stage: 'draft', number: 2 });
  });

  test('rows that cannot be taken are left out only by whoever says so, and nothing is written otherwise', async () => {
    const table = withNew(withNew(withCells(await taken(database, editor), 'shelter-first', { phase: 'no such phase' }), { title: 'Good row' }), { title: '' , concept: 'Without a title' });
    const { id, counts } = await sent(database, editor, table);
    expect(counts).toMatchObject({ new: 1, changed: 0, refused: 2 });
    expect(await faultsOf(id)).toEqual([['phase unknown-value'], ['title missing']]);
    const before = await counted();
    for (const leavingOut of [0, 1, 3]) await expect(writeImport(database, words, editor, id, leavingOut)).rejects.toMatchObject({ code: 'incomplete' });
    expect(await counted()).toEqual(before);
    const marked = await markSheet(database, editor, id, 'en');
    expect(Buffer.from(marked.bytes.subarray(0, 2)).toString()).toBe('PK');
    expect(await writeImport(database, words, editor, id, 2)).toEqual({ outcome: 'written', rows: 1 });
    await expect(markSheet(database, editor, id, 'en')).rejects.toMatchObject({ code: 'not-possible-now' });
  });

  test('an entry that moved on since the check keeps the whole sheet from being written, and is named', async () => {
    const [moved, other] = [await wholeDraft(database, author), await wholeDraft(database, author)];
    const slugs = [(await entry(moved)).slug, (await entry(other)).slug] as const;
    const { id } = await sent(database, editor, withCells(withCells(await taken(database, editor), slugs[0], { context: 'New.' }), slugs[1], { context: 'New.' }));
    const { draft, number } = await workEntry(database, author, moved);
    await saveDraft(database, author, { entryId: moved, base: number, draft: { ...draft, safeguards: ['Meanwhile.'] } });
    const before = await counted();
    expect(await writeImport(database, words, editor, id, 0)).toEqual({ outcome: 'moved', rows: 1 });
    expect(await counted()).toEqual(before);
    expect(await readImport(database, editor, id)).toMatchObject({ state: 'checked', moved: [{ was: 'changed', is: 'changed' }] });
    expect(await writeImport(database, words, editor, id, 0)).toMatchObject({ outcome: 'written' });
    expect((await workEntry(database, editor, moved)).draft).toMatchObject({ context: 'New.', safeguards: ['Meanwhile.'] });
  });

  test('a sheet taken along before somebody else’s change never overwrites it', async () => {
    const id = await wholeDraft(database, author);
    const { slug } = await entry(id);
    const table = await taken(database, editor);
    const { draft, number } = await workEntry(database, author, id);
    await saveDraft(database, author, { entryId: id, base: number, draft: { ...draft, context: 'Theirs.' } });
    expect((await sent(database, editor, table)).counts).toMatchObject({ changed: 0, refused: 0 });
    const { id: clashing } = await sent(database, editor, withCells(table, slug, { context: 'Mine.' }));
    expect(await faultsOf(clashing)).toEqual([['context changed-since']]);
    const { id: knowing } = await sent(database, editor, withCells(table, slug, { context: 'Mine.', revision: '' }));
    await writeImport(database, words, editor, knowing, 0);
    expect((await workEntry(database, editor, id)).draft.context).toBe('Mine.');
  });

  test('one entry in two rows, and one new row twice, are refused in each of them', async () => {
    const table = await taken(database, editor);
    const first = table.rows[0]!;
    const { id, counts } = await sent(database, editor, withNew(withNew({ ...table, rows: [...table.rows, first] }, { title: 'Twice' }), { title: 'Twice' }));
    expect(counts).toMatchObject({ refused: 4 });
    expect((await faultsOf(id)).flat()).toEqual(Array(4).fill('null doubled'));
  });

  test('a file that is no sheet is refused with its reason, and not kept', async () => {
    const found = await sent(database, editor, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), 'picture.xlsx');
    expect(found).toMatchObject({ state: 'refused', hasFile: false, counts: null, refused: { code: expect.any(String) } });
    await expect(startImport(database, editor, { fileName: 'empty.csv', bytes: new Uint8Array() })).rejects.toMatchObject({ code: 'invalid' });
    await expect(startImport(database, editor, { fileName: 'large.csv', bytes: new Uint8Array(MOST_SHEET_BYTES + 1) })).rejects.toMatchObject({ code: 'invalid' });
  });

  test('a check that ended with its process is taken up again', async () => {
    const bytes = bytesOf(withNew(await template(database, author), { title: 'Taken up again' }));
    const id = await startImport(database, author, { fileName: 'cut-off.csv', bytes });
    await checkWaiting(database, words, new Date(Date.now() + 3_600_000));
    expect(await readImport(database, author, id)).toMatchObject({ state: 'checked', counts: { new: 1 } });
    await checkImport(database, words, id);
  });

  test('a check that fails for a reason nobody foresaw says so', async () => {
    const id = await startImport(database, editor, { fileName: 'sheet.csv', bytes: bytesOf(await template(database, editor)) });
    const failing = vi.spyOn(database.prisma.organisation, 'findMany').mockRejectedValueOnce(new Error('No.'));
    await expect(checkImport(database, words, id)).rejects.toThrow('No.');
    failing.mockRestore();
    expect(await readImport(database, editor, id)).toMatchObject({ state: 'refused', refused: { code: 'failed' } });
  });

  test('sheets that nobody wrote are forgotten after their time', async () => {
    const { id } = await sent(database, editor, withNew(await template(database, editor), { title: 'Never written' }));
    expect(await forgetSheetFiles(database)).toBe(0);
    expect(await forgetSheetFiles(database, new Date(Date.now() + (FILE_DAYS + 1) * 86_400_000))).toBeGreaterThan(0);
    expect(await readImport(database, editor, id)).toMatchObject({ hasFile: false, counts: { new: 1 } });
    await expect(writeImport(database, words, editor, id, 0)).rejects.toMatchObject({ code: 'not-possible-now' });
  });
});
