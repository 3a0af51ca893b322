import { beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '@/lib/database/client';
import { exportEntries, takenSizes, templateSheet } from '@/lib/editorial/sheets/export-entries';
import { markSheet } from '@/lib/editorial/sheets/mark-sheet';
import { importProgress, importsOf, readImport, rowsOf } from '@/lib/editorial/sheets/read-imports';
import { seenRows } from '@/lib/editorial/sheets/seen-rows';
import { startImport } from '@/lib/editorial/sheets/start-import';
import { touchedOf, undoImport } from '@/lib/editorial/sheets/undo-import';
import { writeImport } from '@/lib/editorial/sheets/write-import';
import { editing } from '@/lib/editorial/save-draft';
import { statuses } from '@/lib/permissions/operations';
import { may } from '@/lib/permissions/permissions';
import type { Viewer } from '@/lib/permissions/roles';
import { smallContent } from '../database/support/content';
import { prepared } from '../database/support/databases';
import { newDataFolder } from '../database/support/homes';
import { attempt, everybody, expectedAtDoor, standingIn, viewerOf, who, type People, type Who } from './support/attempts';
import { at, sent, taken, template, withCells, withNew, words } from './support/sheets';
import { entryIn } from './support/standings';

let database: Database;
let people: People;

beforeAll(async () => {
  database = await prepared({ dataDir: newDataFolder() }, smallContent());
  people = await everybody(database);
});

/** What becomes of the author’s import when someone tries. */
const expected = (name: Who) => expectedAtDoor(viewerOf(people, name), 'import', standingIn('draft'));

describe('an import of the author', () => {
  const doors: Record<string, (viewer: Viewer | null, id: string) => Promise<unknown>> = {
    page: (viewer, id) => readImport(database, viewer, id),
    rows: (viewer, id) => rowsOf(database, viewer, id, 'new'),
    difference: (viewer, id) => seenRows(database, viewer, id, 'changed'),
    progress: (viewer, id) => importProgress(database, viewer, id),
    'import-errors': (viewer, id) => markSheet(database, viewer, id, 'en'),
    undoable: (viewer, id) => touchedOf(database, viewer, id),
  };

  test.each(Object.keys(doors))('is open through its %s to whom the table allows', async (door) => {
    const { id } = await sent(database, people.author, withNew(await template(database, people.author), { title: `Through ${door}` }));
    for (const name of who) expect(await attempt(() => doors[door]!(viewerOf(people, name), id)), name).toBe(expected(name));
  });

  test('is written and taken back by whom the table allows', async () => {
    for (const name of who) {
      const { id } = await sent(database, people.author, withNew(await template(database, people.author), { title: `Written by ${name}` }));
      const events = await database.prisma.event.count();
      expect(await attempt(() => writeImport(database, words, viewerOf(people, name), id, 0)), name).toBe(expected(name));
      expect(await database.prisma.event.count(), name).toBe(events + (expected(name) === 'done' ? 1 : 0));
      if (expected(name) !== 'done') await writeImport(database, words, people.author, id, 0);
      expect(await attempt(() => undoImport(database, viewerOf(people, name), id)), name).toBe(expected(name));
    }
  });

  test('stands in the list of those who may open it, and in no other', async () => {
    const { id } = await sent(database, people.author, withNew(await template(database, people.author), { title: 'Listed' }));
    for (const name of who.slice(1)) expect((await importsOf(database, viewerOf(people, name))).imports.some((one) => one.id === id), name).toBe(expected(name) === 'done');
    for (const name of who.slice(1)) {
      const { total, imports } = await importsOf(database, viewerOf(people, name));
      expect(imports.length, name).toBe(Math.min(20, total));
    }
  });
});

describe.each(statuses)('an entry that is %s', (status) => {
  test('is taken along by those who may read it, and by nobody else', async () => {
    const id = await entryIn(database, status, people.author, people.editor);
    const { slug } = await database.prisma.entry.findUniqueOrThrow({ where: { id } });
    for (const name of who.slice(1)) {
      const viewer = viewerOf(people, name)!;
      const { rows } = await taken(database, viewer);
      expect(rows.some((row) => row[at('entry')] === slug), name).toBe(may(viewer, 'read', standingIn(status)));
      expect((await takenSizes(database, viewer, { entries: [] })).all, name).toBe(rows.length);
    }
  });

  test('is changed by the sheet of those who may change it, and refused to all others', async () => {
    const id = await entryIn(database, status, people.author, people.editor);
    const { slug } = await database.prisma.entry.findUniqueOrThrow({ where: { id } });
    const table = withCells(await taken(database, people.editor), slug, { context: 'Changed by a sheet.' });
    const only = { ...table, rows: table.rows.filter((row) => row[at('entry')] === slug) };
    for (const name of who.slice(1)) {
      const viewer = viewerOf(people, name)!;
      const found = await sent(database, viewer, only);
      const isAllowed = may(viewer, editing(standingIn(status)), standingIn(status));
      expect(found.counts, name).toMatchObject(isAllowed ? { changed: 1, refused: 0 } : { changed: 0, refused: 1 });
      if (isAllowed) continue;
      const [row] = await rowsOf(database, viewer, found.id, 'refused');
      const mayRead = may(viewer, 'read', standingIn(status));
      expect(row!.faults.map(({ code }) => code), name).toEqual([mayRead ? (status === 'archived' ? 'archived' : 'in-review') : status === 'published' ? 'not-yours' : 'unknown-entry']);
      if (!mayRead) expect(row!.entryId, name).toBeNull();
      expect(row!.faults.flatMap(({ allowed }) => allowed).includes(slug), name).toBe(false);
    }
  });
});

test('nobody who is signed out takes or sends a sheet', async () => {
  expect(await attempt(() => templateSheet(database, words, null, 'csv'))).toBe('not-signed-in');
  expect(await attempt(() => exportEntries(database, words, null, { list: null, format: 'csv', published: { entries: [] } }))).toBe('not-signed-in');
  expect(await attempt(() => startImport(database, null, { fileName: 'a.csv', bytes: new Uint8Array(1) }))).toBe('not-signed-in');
});

test('a contributor’s lists are taken along by them alone, and lists for editors by editors', async () => {
  const take = (name: keyof People, list: 'my-drafts' | 'unassigned') => attempt(() => exportEntries(database, words, people[name], { list, format: 'csv', published: { entries: [] } }));
  expect([await take('author', 'my-drafts'), await take('author', 'unassigned'), await take('editor', 'unassigned')]).toEqual(['done', 'not-allowed', 'done']);
});

test('what a contributor’s sheet begins belongs to them and to the organisation they have', async () => {
  const { id } = await sent(database, people.author, withNew(await template(database, people.author), { title: 'Begun by the author' }));
  await writeImport(database, words, people.editor, id, 0);
  expect(await database.prisma.entry.findUniqueOrThrow({ where: { slug: 'begun-by-the-author' } })).toMatchObject({ createdBy: 'author', workFor: 'red-one' });
});
