import { afterEach, beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest';
import { APART_MS, archivedEntry, archivedSnapshot, catalogueHealth, currentDatabase, currentlyLeftOut, currentSnapshot, refreshCatalogue, showReaders, startCatalogue, stopCatalogue } from '@/lib/catalogue/current';
import * as publishedSnapshots from '@/lib/catalogue/published-snapshot';
import * as textIndex from '@/lib/catalogue/text/text-index';
import * as files from '@/lib/content/files';
import { inTransaction, type Database } from '@/lib/database/client';
import { openDatabase } from '@/lib/database/connect';
import { entryOfHistory, revisionOf, revisionsOf } from '@/lib/editorial/history';
import { keptFromReaders } from '@/lib/editorial/kept-from-readers';
import { prepareDatabase } from '@/lib/editorial/prepare';
import { publicVersions } from '@/lib/editorial/public-versions';
import { moveCatalogueVersion } from '@/lib/editorial/publish';
import { publishDue } from '@/lib/editorial/publish-due';
import { restoreRevision } from '@/lib/editorial/restore-revision';
import { entriesByTitle } from '@/lib/editorial/titles';
import { workList } from '@/lib/editorial/work-lists';
import { workEntry } from '@/lib/editorial/work';
import type { Viewer } from '@/lib/permissions/roles';
import { workListsFor } from '@/lib/permissions/work-lists';
import { entryFile, smallContent } from '../database/support/content';
import { edit } from '../database/support/edit';
import { homes, type Home } from '../database/support/homes';
import { person } from './support/people';
import { sent, taken, withCells } from './support/sheets';
import { entryIn, move, wholeDraft } from './support/standings';

/** What publishing anew asks for. */
const publishable = { selectionException: 'The only one of its kind.', countries: [{ country: 'SYR', role: 'origin' as const, basis: 'stated' as const }] };
const content = smallContent(['good', 'nonsense', 'newer', 'no-such-body', 'gone'].map((slug) => entryFile(slug, publishable)));
const NEWER = { documentVersion: 99, slug: 'newer', said: 'in another way' };

let complaints: MockInstance<typeof console.error>;
beforeEach(() => {
  vi.spyOn(files, 'loadContent').mockReturnValue({ ...content, synonyms: [] });
  complaints = vi.spyOn(console, 'error').mockReturnValue(undefined);
});
afterEach(async () => {
  await stopCatalogue();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

function useHome({ dataDir, databaseUrl }: Home): void {
  vi.stubEnv('DATA_DIR', dataDir);
  vi.stubEnv('DATABASE_URL', databaseUrl ?? '');
}

/** Puts a document into the place of what readers see or saw, as another version of the application would. */
async function store(database: Database, slug: string, document: object): Promise<string> {
  return inTransaction(database, async (transaction) => {
    const { id, publishedNumber, archivedNumber } = await transaction.entry.findUniqueOrThrow({ where: { slug } });
    const number = (await transaction.revision.count({ where: { entryId: id } })) + 1;
    await transaction.revision.create({ data: { entryId: id, number, document, origin: 'content' } });
    await transaction.entry.update({ where: { id }, data: publishedNumber === null ? { archivedNumber: archivedNumber && number } : { publishedNumber: number } });
    await moveCatalogueVersion(transaction);
    return id;
  });
}

const told = () => complaints.mock.calls.map(([sentence]) => String(sentence));

describe.each(homes)('in the %s database', (_name, newHome) => {
  test('a start comes up with everything but what nobody can show, and names that', async () => {
    const home = await newHome();
    useHome(home);
    const database = await openDatabase(home);
    await prepareDatabase(database, content);
    const [administrator, editor] = [await person(database, 'admin', 'administrator'), await person(database, 'editor', 'editor')];
    await move(database, editor, (await database.prisma.entry.findUniqueOrThrow({ where: { slug: 'gone' } })).id, 'archive', { reason: 'A reason.' });
    const id = await store(database, 'nonsense', { slug: 'nonsense', summary: ['no', 'text'] });
    await store(database, 'newer', NEWER);
    await store(database, 'no-such-body', { ...entryOf('no-such-body'), organisations: [{ organisation: 'nobody', role: 'implements', basis: 'stated' }] });
    await store(database, 'gone', {});
    await database.prisma.term.update({ where: { list_slug: { list: 'need', slug: 'shelter' } }, data: { label: { en: 5 }, editedAt: new Date() } });
    await database.close();

    await startCatalogue();
    expect([...currentSnapshot().bySlug.keys()]).toEqual(['good']);
    expect(currentlyLeftOut().map(({ slug, revision, isShownAsBefore }) => [slug, revision, isShownAsBefore]).sort()).toEqual([['gone', 2, false], ['newer', 2, false], ['no-such-body', 2, false], ['nonsense', 2, false]]);
    for (const { slug, reason } of currentlyLeftOut()) expect(told().filter((sentence) => sentence.includes(`“${slug}”`) && sentence.includes(reason))).toHaveLength(1);
    expect(told().some((sentence) => sentence.includes('“shelter” of the list need'))).toBe(true);
    expect([archivedEntry('gone'), archivedSnapshot().entries]).toEqual([undefined, []]);
    expect(await catalogueHealth()).toMatchObject({ isCatalogueCurrent: true, leftOut: 4 });
    await refreshCatalogue();
    expect(told().filter((sentence) => sentence.includes('“nonsense”')), 'said once').toHaveLength(1);

    await everyListGoesOn(currentDatabase(), administrator, id);
    expect((await keptFromReaders(currentDatabase(), administrator, currentlyLeftOut())).map(({ slug, why }) => `${slug} ${why}`).sort()).toEqual(['gone omitted', 'newer omitted', 'no-such-body omitted', 'nonsense omitted']);
    expect(await keptFromReaders(currentDatabase(), editor, currentlyLeftOut())).toEqual([]);
    await wayOut(currentDatabase(), editor, id);
  });

  test('what a newer process writes, an older one shows as it was, under its present address, until it can read it again', async () => {
    useHome(await newHome());
    await startCatalogue();
    const id = await store(currentDatabase(), 'newer', NEWER);
    await currentDatabase().prisma.entry.update({ where: { id }, data: { slug: 'renamed-there' } });
    await refreshCatalogue();
    expect(currentSnapshot().bySlug.get('renamed-there')).toMatchObject({ title: 'Title of newer', slug: 'renamed-there' });
    expect(currentlyLeftOut()).toMatchObject([{ slug: 'renamed-there', revision: 2, isShownAsBefore: true }]);
    expect(told()).toEqual([expect.stringContaining('as it was before')]);
    await store(currentDatabase(), 'renamed-there', { ...entryOf('newer'), slug: 'renamed-there', concept: 'Readable again.' });
    await refreshCatalogue();
    expect(currentSnapshot().bySlug.get('renamed-there')).toMatchObject({ concept: 'Readable again.' });
    expect(currentlyLeftOut()).toEqual([]);
  });

  test('what could not be indexed is refused before it is committed', async () => {
    useHome(await newHome());
    await startCatalogue();
    const editor = await person(currentDatabase(), 'editor', 'editor');
    const id = await wholeDraft(currentDatabase(), editor);
    vi.spyOn(textIndex, 'buildTextIndex').mockImplementation(() => {
      throw new RangeError('Maximum call stack size exceeded');
    });
    const { version } = currentSnapshot();
    await expect(move(currentDatabase(), editor, id, 'publish')).rejects.toMatchObject({ code: 'not-showable' });
    expect(told()).toEqual([expect.stringContaining('Maximum call stack size exceeded')]);
    expect(await currentDatabase().prisma.entry.findUniqueOrThrow({ where: { id } })).toMatchObject({ stage: 'draft', publishedNumber: null });
    expect(await catalogueHealth()).toMatchObject({ catalogueVersion: version, storedVersion: version });
  });

  test('a refresh that fails after a commit is told, seen at /readyz when it lasts, and tried again by itself', async () => {
    useHome(await newHome());
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    await startCatalogue();
    const failing = vi.spyOn(publishedSnapshots, 'publishedSnapshot').mockImplementation(() => {
      throw new Error('no memory');
    });
    await edit(currentDatabase(), 'good', (entry) => ({ ...entry, concept: 'Another concept.' }));
    expect(await showReaders()).toBe(false);
    expect(told()[0]).toContain('saved');
    expect(await catalogueHealth()).toMatchObject({ catalogueVersion: 1, storedVersion: 2, isCatalogueCurrent: true, apartSince: expect.any(String) as string });
    const now = Date.now();
    const clock = vi.spyOn(Date, 'now').mockReturnValue(now + APART_MS);
    expect(await catalogueHealth()).toMatchObject({ isDatabaseReachable: true, isCatalogueCurrent: false });
    clock.mockRestore();
    failing.mockRestore();
    await expect.poll(() => currentSnapshot().bySlug.get('good')?.concept, { timeout: 20_000 }).toBe('Another concept.');
    expect(await catalogueHealth()).toMatchObject({ catalogueVersion: 2, storedVersion: 2, apartSince: null, isCatalogueCurrent: true });
  });

  test('a scheduled draft that cannot be read stops no other, and one of a newer version is left to newer processes', async () => {
    useHome(await newHome());
    await startCatalogue();
    const database = currentDatabase();
    const editor = await person(database, 'editor', 'editor');
    const ids = [];
    for (let i = 0; i < 3; i++) ids.push(await entryIn(database, 'scheduled', editor, editor));
    const [unreadable, newer, fine] = ids as [string, string, string];
    for (const [id, document] of [[unreadable, { slug: 5 }], [newer, NEWER]] as const) {
      const number = (await database.prisma.revision.count({ where: { entryId: id } })) + 1;
      await database.prisma.revision.create({ data: { entryId: id, number, document, origin: 'editor', actor: 'editor' } });
      await database.prisma.entry.update({ where: { id }, data: { draftNumber: number } });
    }
    expect(await publishDue(database, new Date(Date.now() + 2 * 86_400_000))).toBe(1);
    const stages = await database.prisma.entry.findMany({ where: { id: { in: ids } }, select: { id: true, stage: true } });
    expect(new Map(stages.map(({ id, stage }) => [id, stage]))).toEqual(new Map([[unreadable, 'in-review'], [newer, 'scheduled'], [fine, 'none']]));
  });
});

function entryOf(slug: string) {
  const { formerSlugs: _former, editorNotes: _notes, madeFrom: _records, ...entry } = entryFile(slug);
  return entry;
}

/** One row that cannot be read stops no list it would stand in. */
async function everyListGoesOn(database: Database, viewer: Viewer, id: string): Promise<void> {
  for (const name of workListsFor(viewer)) await workList(database, viewer, name, 1, 25, currentSnapshot());
  expect((await entriesByTitle(database, viewer, 'nonsense')).map(({ slug }) => slug)).toEqual(['nonsense']);
  expect((await revisionsOf(database, viewer, id)).map(({ number }) => number)).toEqual([2, 1]);
  expect(await entryOfHistory(database, viewer, id)).toMatchObject({ title: 'Title of nonsense', canRestore: true });
  await expect(revisionOf(database, viewer, id, 2)).rejects.toMatchObject({ code: 'unreadable' });
  await expect(workEntry(database, viewer, id)).rejects.toMatchObject({ code: 'unreadable' });
  expect(await revisionOf(database, viewer, id, 1)).toMatchObject({ slug: 'nonsense' });
  const table = await taken(database, viewer);
  const entries = table.rows.map(([entry]) => entry).sort();
  expect(entries).toEqual(['# gone', '# newer', '# nonsense', 'good', 'no-such-body']);
  const nonsense = withCells({ ...table, rows: table.rows.map(([entry = '', ...rest]) => [entry.replace('# ', ''), ...rest]) }, 'good', { concept: 'Another.' });
  expect((await sent(database, viewer, nonsense)).counts).toEqual({ new: 0, changed: 1, unchanged: 1, refused: 3 });
}

/** The history: an older state is made the draft and published. */
async function wayOut(database: Database, editor: Viewer, id: string): Promise<void> {
  expect(await publicVersions(database, 'nonsense')).toHaveLength(1);
  await restoreRevision(database, editor, id, 1);
  await move(database, editor, id, 'publish').catch((error: { code: string; fields: readonly string[] }) => {
    throw new Error(`${error.code}: ${error.fields.join(', ')}`);
  });
  await refreshCatalogue();
  expect([...currentSnapshot().bySlug.keys()].sort()).toEqual(['good', 'nonsense']);
  expect(currentSnapshot().changes.at(-1)).toMatchObject({ slug: 'nonsense', kind: 'changed', fields: [] });
}
