import { beforeAll, describe, expect, test } from 'vitest';
import { publishedReader, readCatalogueVersion } from '@/lib/database/catalogue';
import { inTransaction, type Database } from '@/lib/database/client';
import { seed, type SeedContent } from '@/lib/editorial/seed';
import { entryFile, smallContent } from './support/content';
import { prepared } from './support/databases';
import { edit } from './support/edit';
import { homes } from './support/homes';

const renamed = (content: SeedContent, part: Partial<SeedContent>): SeedContent => ({ ...content, ...part });

describe.each(homes)('in the %s database', (_name, newHome) => {
  let database: Database;
  const read = () => publishedReader(database)();
  const find = async (slug: string) => (await read()).entries.find((entry) => entry.slug === slug);

  beforeAll(async () => {
    database = await prepared(await newHome(), smallContent());
  });

  test('an empty database has the content files after its first start', async () => {
    const { version, entries, organisations } = await read();
    expect(version).toBe(1);
    expect(entries.map(({ slug }) => slug)).toEqual(['cash-later', 'shelter-first']);
    expect(organisations).toEqual(smallContent().organisations.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)));
    const { formerSlugs: _former, editorNotes: _notes, madeFrom: _records, ...entry } = entryFile('cash-later');
    expect(await find('cash-later')).toEqual(entry);
  });

  test('loading again changes nothing, not even the version', async () => {
    const before = await read();
    expect(await seed(database, smallContent())).toEqual({ created: 0, renewed: 0, kept: 0 });
    expect(await read()).toEqual(before);
    expect(await database.prisma.revision.count()).toBe(2);
    expect(await database.prisma.editorNote.count()).toBe(2);
  });

  test('a changed file becomes a new revision, and the old one stays', async () => {
    const changed = smallContent([entryFile('shelter-first', { concept: 'Another concept.', editorNotes: ['A new note.'] }), entryFile('cash-later')]);
    expect(await seed(database, changed)).toEqual({ created: 0, renewed: 1, kept: 0 });
    expect(await find('shelter-first')).toMatchObject({ concept: 'Another concept.' });
    expect(await readCatalogueVersion(database)).toBe(2);
    const { revisions, notes } = await database.prisma.entry.findUniqueOrThrow({ where: { slug: 'shelter-first' }, include: { revisions: true, notes: true } });
    expect(revisions.map(({ number, document }) => [number, (document as { concept: string }).concept])).toEqual([[1, 'A concept.'], [2, 'Another concept.']]);
    expect(notes.map(({ text }) => text)).toEqual(['A new note.']);
  });

  test('what an editor changed is never overwritten', async () => {
    await edit(database, 'cash-later', (entry) => ({ ...entry, concept: 'The editor’s concept.' }));
    await database.prisma.organisation.update({ where: { slug: 'red-one' }, data: { name: 'The editor’s name', editedAt: new Date() } });
    await database.prisma.term.update({ where: { list_slug: { list: 'need', slug: 'shelter' } }, data: { label: { en: 'The editor’s label' }, editedAt: new Date() } });
    const content = smallContent([entryFile('cash-later', { concept: 'The file’s concept.', editorNotes: ['The file’s note.'] })]);
    expect(await seed(database, renamed(content, { organisations: [{ ...content.organisations[0]!, name: 'The file’s name' }] }))).toEqual({ created: 0, renewed: 0, kept: 1 });
    expect(await find('cash-later')).toMatchObject({ concept: 'The editor’s concept.' });
    expect((await read()).organisations.map(({ name }) => name)).toContain('The editor’s name');
    expect(await database.prisma.term.findUniqueOrThrow({ where: { list_slug: { list: 'need', slug: 'shelter' } } })).toMatchObject({ label: { en: 'The editor’s label' } });
    expect(await database.prisma.editorNote.findMany({ where: { text: 'The file’s note.' } })).toEqual([]);
  });

  test('an organisation whose file changed is renewed, and readers see it', async () => {
    const version = await readCatalogueVersion(database);
    await seed(database, renamed(smallContent([]), { organisations: [{ slug: 'city-two', name: 'City Two', otherNames: ['C2'], type: 'local-authority', country: 'JOR' }] }));
    expect((await read()).organisations).toContainEqual({ slug: 'city-two', name: 'City Two', otherNames: ['C2'], type: 'local-authority', country: 'JOR' });
    expect(await readCatalogueVersion(database)).toBe(version + 1);
  });

  test('an entry renamed in its file keeps its history, and its old address redirects', async () => {
    const { id } = await database.prisma.entry.findUniqueOrThrow({ where: { slug: 'shelter-first' } });
    const file = entryFile('shelter-for-all', { formerSlugs: ['shelter-first'] });
    expect(await seed(database, smallContent([file]))).toMatchObject({ created: 0, renewed: 1 });
    expect(await seed(database, smallContent([file]))).toMatchObject({ created: 0, renewed: 0 });
    const entry = await database.prisma.entry.findUniqueOrThrow({ where: { slug: 'shelter-for-all' }, include: { events: { orderBy: { id: 'asc' } } } });
    expect(entry.id).toBe(id);
    expect(entry.events.map(({ type }) => type)).toEqual(['imported', 'published', 'imported', 'published', 'imported', 'renamed', 'published']);
    expect((await read()).redirects).toEqual(new Map([['shelter-first', 'shelter-for-all']]));
  });

  test('a link to an entry renamed since leads to its present slug', async () => {
    const linking = entryFile('linking', { links: [{ type: 'adapted-from', entry: 'shelter-first' }] });
    await seed(database, smallContent([linking]));
    expect(await find('linking')).toMatchObject({ links: [{ type: 'adapted-from', entry: 'shelter-for-all' }] });
  });

  test('a slug that an entry had before takes no other entry', async () => {
    await expect(inTransaction(database, (transaction) => transaction.entry.create({ data: { slug: 'shelter-first', kind: 'practice' } }))).rejects.toThrow(/taken/);
  });

  test('entries that link to each other can arrive together; a link to nowhere stops everything', async () => {
    const before = await read();
    const a = entryFile('a', { links: [{ type: 'other-example', entry: 'b' }] });
    await expect(seed(database, smallContent([a]))).rejects.toThrow('“b”');
    expect(await read()).toEqual(before);
    await seed(database, smallContent([a, entryFile('b', { links: [{ type: 'other-example', entry: 'a' }] })]));
    expect(await find('b')).toMatchObject({ links: [{ type: 'other-example', entry: 'a' }] });
  });

  test('editors’ notes and records of facts are in nothing that readers get', async () => {
    expect(JSON.stringify((await read()).entries)).not.toMatch(/Ask for the evaluation|record-1|editorNotes|madeFrom/);
  });

  test('a document that nobody can read is left out by name, and the others are read', async () => {
    const before = (await read()).entries.map(({ slug }) => slug);
    const { id } = await database.prisma.entry.findUniqueOrThrow({ where: { slug: 'a' } });
    await database.prisma.revision.create({ data: { entryId: id, number: 2, document: { slug: 'a', title: 'Only this' }, origin: 'content' } });
    await database.prisma.entry.update({ where: { id }, data: { publishedNumber: 2 } });
    const { entries, leftOut } = await read();
    expect(leftOut).toEqual([{ entryId: id, slug: 'a', revision: 2, reason: expect.stringMatching(/^kind: /) as string, isShownAsBefore: false }]);
    expect(entries.map(({ slug }) => slug)).toEqual(before.filter((slug) => slug !== 'a'));
  });
});
