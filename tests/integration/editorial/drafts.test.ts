import { beforeAll, describe, expect, test } from 'vitest';
import { publishedReader } from '@/lib/database/catalogue';
import type { Database } from '@/lib/database/client';
import { completed, type Draft } from '@/lib/drafting/draft';
import { addComment, resolveComment } from '@/lib/editorial/comments';
import { createDraft } from '@/lib/editorial/create-draft';
import { commentsOf, revisionOf, revisionsOf } from '@/lib/editorial/history';
import { linkedEntries } from '@/lib/editorial/linked-entries';
import { moveEntry } from '@/lib/editorial/moves';
import { organisationsByName } from '@/lib/editorial/organisations/known-organisations';
import { proposeOrganisation } from '@/lib/editorial/organisations/propose';
import { publishDue } from '@/lib/editorial/publish-due';
import { restoreRevision } from '@/lib/editorial/restore-revision';
import { saveDraft } from '@/lib/editorial/save-draft';
import { notePresence, workEntry } from '@/lib/editorial/work';
import { workList } from '@/lib/editorial/work-lists';
import type { Viewer } from '@/lib/permissions/roles';
import { today } from '@/lib/vocabulary/day';
import { smallContent } from '../database/support/content';
import { prepared } from '../database/support/databases';
import { homes } from '../database/support/homes';
import { expectedProjections, storedProjections } from '../database/support/projected';
import { person } from './support/people';
import { entryIn, move, tomorrow, whole, wholeDraft } from './support/standings';

describe.each(homes)('in the %s database', (_name, newHome) => {
  let database: Database;
  let author: Viewer;
  let editor: Viewer;
  const read = () => publishedReader(database)();
  const save = async (viewer: Viewer, entryId: string, change: (draft: Draft) => Draft, base?: number) => {
    const { draft, number } = await workEntry(database, viewer, entryId);
    return saveDraft(database, viewer, { entryId, base: base ?? number, draft: change(draft) });
  };

  beforeAll(async () => {
    database = await prepared(await newHome(), smallContent());
    author = await person(database, 'author', 'contributor');
    editor = await person(database, 'editor', 'editor');
  });

  test('a draft is nowhere in what readers see, and publishing shows exactly it', async () => {
    const before = await read();
    const id = await wholeDraft(database, author, { countries: [{ country: 'JOR', role: 'origin', basis: 'stated' }] });
    expect(await read()).toEqual(before);
    await move(database, author, id, 'submit');
    expect(await read()).toEqual(before);
    await move(database, editor, id, 'publish');
    const { draft, slug, status } = await workEntry(database, editor, id);
    const shown = (await read()).entries.find((entry) => entry.slug === slug);
    expect(status).toBe('published');
    expect(shown).toEqual(completed(draft, '1970-01-01').entry);
    expect((await read()).version).toBe(before.version + 1);
    expect(await storedProjections(database)).toEqual(await expectedProjections(database));
  });

  test('what is not whole cannot be published, and says which fields', async () => {
    const id = await createDraft(database, editor, { kind: 'practice', title: 'Only a title' });
    await expect(move(database, editor, id, 'publish')).rejects.toMatchObject({ code: 'incomplete', fields: ['concept', 'summary', 'sources', 'selectionException'] });
    await save(editor, id, (draft) => ({ ...draft, ...whole, classification: { need: [{ value: 'no-such-need', basis: 'stated', primary: false }] }, links: [{ type: 'other-example', entry: 'no-such-entry' }], organisations: [{ organisation: 'nobody', role: 'implements', basis: 'stated' }] }));
    await expect(move(database, editor, id, 'publish')).rejects.toMatchObject({ code: 'incomplete', fields: ['organisations', 'links', 'classification.need', 'selectionException'] });
  });

  test('two people who write in different fields both keep their words; in the same field nothing is overwritten', async () => {
    const id = await wholeDraft(database, author);
    const { number: base } = await workEntry(database, author, id);
    const mine = await save(author, id, (draft) => ({ ...draft, context: 'From the author.' }), base);
    const theirs = await save(editor, id, (draft) => ({ ...draft, context: undefined, lessons: ['From the editor.'] }), base);
    expect([mine.outcome, theirs.outcome]).toEqual(['saved', 'saved']);
    expect((await workEntry(database, author, id)).draft).toMatchObject({ context: 'From the author.', lessons: ['From the editor.'] });
    const clash = await save(editor, id, (draft) => ({ ...draft, context: 'From the editor.', challenges: ['One.'] }), base);
    expect(clash).toMatchObject({ outcome: 'clash', fields: [{ field: 'context', mine: 'From the editor.', theirs: 'From the author.' }], draft: { challenges: ['One.'], context: 'From the author.' } });
    expect((await workEntry(database, author, id)).draft).toMatchObject({ context: 'From the author.' });
    expect((await workEntry(database, author, id)).draft.challenges).toBeUndefined();
  });

  test('saving the same again writes nothing', async () => {
    const id = await wholeDraft(database, author);
    const revisions = (await revisionsOf(database, author, id)).length;
    expect((await save(author, id, (draft) => ({ ...draft, summary: 'A summary. ' }))).outcome).toBe('unchanged');
    expect(await revisionsOf(database, author, id)).toHaveLength(revisions);
  });

  test('a published entry keeps its live version while a draft of it is prepared, and dropping the draft leaves it so', async () => {
    const id = await entryIn(database, 'published', author, editor);
    const before = await read();
    await save(editor, id, (draft) => ({ ...draft, concept: 'Another concept.' }));
    expect(await read()).toEqual(before);
    expect(await workEntry(database, editor, id)).toMatchObject({ status: 'draft', draft: { concept: 'Another concept.' }, live: { concept: 'A concept.' } });
    await move(database, editor, id, 'discard');
    expect(await workEntry(database, editor, id)).toMatchObject({ status: 'published', draft: { concept: 'A concept.' }, live: null });
    expect(await read()).toEqual(before);
  });

  test('what is published is what was looked at', async () => {
    const id = await wholeDraft(database, author);
    const { number } = await workEntry(database, editor, id);
    await save(author, id, (draft) => ({ ...draft, concept: 'Changed meanwhile.' }));
    await expect(moveEntry(database, editor, { entryId: id, operation: 'publish', number })).rejects.toMatchObject({ code: 'changed-since' });
  });

  test('an older state becomes a draft, never published by that', async () => {
    const id = await entryIn(database, 'published', author, editor);
    await save(editor, id, (draft) => ({ ...draft, concept: 'Another concept.' }));
    await move(database, editor, id, 'publish');
    const before = await read();
    const published = (await revisionsOf(database, editor, id)).filter(({ events }) => events.some(({ type }) => type === 'published')).map(({ number }) => number);
    await restoreRevision(database, editor, id, published.at(-1)!);
    expect(await workEntry(database, editor, id)).toMatchObject({ status: 'draft', draft: { concept: 'A concept.' }, live: { concept: 'Another concept.' } });
    expect(await read()).toEqual(before);
    expect(await revisionOf(database, editor, id, published[0]!)).toMatchObject({ concept: 'Another concept.' });
    await expect(restoreRevision(database, editor, id, 999)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('what is archived is gone from readers, with its reason kept, and can come back', async () => {
    const id = await entryIn(database, 'published', author, editor);
    const { slug } = await workEntry(database, editor, id);
    await expect(move(database, editor, id, 'archive')).rejects.toMatchObject({ code: 'invalid', fields: ['reason'] });
    await move(database, editor, id, 'archive', { reason: 'It ended in 2020.' });
    expect((await read()).entries.some((entry) => entry.slug === slug)).toBe(false);
    expect(await storedProjections(database)).toEqual(await expectedProjections(database));
    const { number } = await workEntry(database, editor, id);
    await restoreRevision(database, editor, id, number);
    await move(database, editor, id, 'publish');
    expect((await read()).entries.some((entry) => entry.slug === slug)).toBe(true);
    expect(await workEntry(database, editor, id)).toMatchObject({ status: 'published', archiveReason: null });
  });

  test('a scheduled draft is published at its time, in the name of who set it, and not before', async () => {
    const id = await wholeDraft(database, author);
    await expect(move(database, editor, id, 'schedule', { at: new Date(Date.now() - 1000).toISOString() })).rejects.toMatchObject({ code: 'invalid' });
    await move(database, editor, id, 'schedule', { at: tomorrow() });
    expect(await publishDue(database)).toBe(0);
    const after = new Date(Date.now() + 2 * 86_400_000);
    expect(await publishDue(database, after)).toBe(1);
    expect(await publishDue(database, after)).toBe(0);
    expect((await revisionsOf(database, editor, id))[0]!.events.at(-1)).toMatchObject({ type: 'published', actor: { id: 'editor' } });
  });

  test('a scheduled draft that cannot be published goes back to review', async () => {
    const id = await wholeDraft(database, author);
    await move(database, editor, id, 'schedule', { at: tomorrow() });
    await save(editor, id, (draft) => ({ ...draft, summary: '' }));
    expect(await publishDue(database, new Date(Date.now() + 2 * 86_400_000))).toBe(0);
    expect((await workEntry(database, editor, id)).status).toBe('in-review');
  });

  test('verifying publishes the day of today, with its note in the log', async () => {
    const id = await entryIn(database, 'published', author, editor);
    await move(database, editor, id, 'verify', { reason: 'Asked the office.' });
    const { draft, status } = await workEntry(database, editor, id);
    expect([status, draft.lastVerified]).toEqual(['published', today()]);
    expect((await revisionsOf(database, editor, id))[0]!.events.map(({ type }) => type)).toEqual(['verified', 'published']);
  });

  test('comments hang on fields, are answered and closed', async () => {
    const id = await wholeDraft(database, author);
    const first = await addComment(database, editor, { entryId: id, text: 'Which city?', field: 'context' });
    await addComment(database, author, { entryId: id, text: 'Amman.', thread: first });
    await resolveComment(database, editor, id, first);
    await resolveComment(database, editor, id, first);
    expect(await commentsOf(database, author, id)).toMatchObject([
      { text: 'Which city?', field: 'context', threadId: null, author: { id: 'editor' }, resolved: { by: { id: 'editor' } } },
      { text: 'Amman.', field: 'context', threadId: first, author: { id: 'author' } },
    ]);
    await expect(addComment(database, editor, { entryId: id, text: ' ' })).rejects.toMatchObject({ code: 'invalid' });
    await expect(addComment(database, editor, { entryId: id, text: 'x', field: 'no-such-field' })).rejects.toMatchObject({ code: 'invalid' });
    const other = await wholeDraft(database, author);
    await expect(addComment(database, editor, { entryId: other, text: 'x', thread: first })).rejects.toMatchObject({ code: 'not-found' });
  });

  test('why it was sent back stays with the draft until it is published or dropped', async () => {
    const asked = async () => (await workEntry(database, author, id)).askedChanges;
    const id = await entryIn(database, 'in-review', author, editor);
    expect(await asked()).toBeNull();
    await move(database, editor, id, 'ask-changes', { reason: 'Say where.' });
    await save(author, id, (draft) => ({ ...draft, context: 'On the coast.' }));
    await move(database, author, id, 'submit');
    expect(await asked()).toMatchObject({ reason: 'Say where.', by: { id: 'editor', name: 'Name of editor' } });
    await move(database, editor, id, 'publish');
    await save(author, id, (draft) => ({ ...draft, context: 'On the other coast.' }));
    expect(await asked()).toBeNull();
    await move(database, author, id, 'submit');
    await move(database, editor, id, 'ask-changes', { reason: 'Say which.' });
    await move(database, author, id, 'discard');
    await save(author, id, (draft) => ({ ...draft, context: 'Another beginning.' }));
    expect(await asked()).toBeNull();
  });

  test('a link to an entry that readers do not see yet is known to those who may know of it, also by its former address', async () => {
    const id = await entryIn(database, 'published', author, editor);
    const { slug: former } = await workEntry(database, editor, id);
    await save(editor, id, (draft) => ({ ...draft, slug: `${former}-renamed`, title: 'Renamed' }));
    await move(database, editor, id, 'publish');
    const hidden = await wholeDraft(database, author, { title: 'Hidden' });
    const { slug } = await workEntry(database, author, hidden);
    const stranger = await person(database, 'stranger', 'contributor');
    const known = async (viewer: Viewer) => (await linkedEntries(database, viewer, [slug, former, 'no-such-entry'])).toSorted((one, other) => one.title.localeCompare(other.title));
    const renamed = { slug: former, title: 'Renamed', kind: 'practice' };
    expect([await known(editor), await known(author), await known(stranger)]).toEqual([[{ slug, title: 'Hidden', kind: 'practice' }, renamed], [{ slug, title: 'Hidden', kind: 'practice' }, renamed], [renamed]]);
    expect(await linkedEntries(database, editor, [])).toEqual([]);
  });

  test('reviewers are people who may review', async () => {
    const id = await entryIn(database, 'in-review', author, editor);
    await expect(move(database, editor, id, 'assign', { assignee: 'author' })).rejects.toMatchObject({ code: 'invalid' });
    await expect(move(database, editor, id, 'assign', { assignee: 'nobody' })).rejects.toMatchObject({ code: 'invalid' });
    await move(database, editor, id, 'assign', { assignee: 'editor', due: '2020-01-31' });
    expect((await workList(database, editor, 'my-review', 1, 1000)).items.map((item) => item.id)).toContain(id);
    expect((await workList(database, editor, 'overdue', 1, 1000)).items.find((item) => item.id === id)).toMatchObject({ isOverdue: true, due: '2020-01-31' });
  });

  test('two people who have an entry open see each other', async () => {
    const id = await wholeDraft(database, author);
    expect(await notePresence(database, author, id)).toEqual([]);
    expect(await notePresence(database, editor, id)).toEqual([{ id: 'author', name: 'Name of author' }]);
    expect((await workEntry(database, author, id)).people).toEqual([{ id: 'editor', name: 'Name of editor' }]);
  });

  test('an address that another entry has is refused, and names the field', async () => {
    const id = await wholeDraft(database, author, { slug: 'shelter-first' });
    await expect(move(database, editor, id, 'publish')).rejects.toMatchObject({ code: 'slug-taken', fields: ['slug'] });
  });

  test('organisations are found by any of their names and are added once', async () => {
    const entry = await wholeDraft(database, author);
    expect((await organisationsByName(database, author, 'r1')).map(({ slug }) => slug)).toEqual(['red-one']);
    expect(await proposeOrganisation(database, author, { entry, name: 'New Body', type: 'ngo', country: 'FRA' })).toMatchObject({ isNew: true, organisation: { slug: 'new-body' } });
    expect(await proposeOrganisation(database, author, { entry, name: 'new body', type: 'ngo' })).toMatchObject({ organisation: { slug: 'new-body', name: 'New Body', country: 'FRA' } });
    expect(await proposeOrganisation(database, author, { entry, name: 'red one', type: 'ngo' })).toMatchObject({ isNew: false, organisation: { slug: 'red-one', type: 'national-society' } });
    expect(await database.prisma.organisation.count({ where: { name: { contains: 'body', mode: 'insensitive' } } })).toBe(1);
    await expect(proposeOrganisation(database, author, { entry, name: 'Other', type: 'no-such-type' })).rejects.toMatchObject({ code: 'invalid' });
  });

  test.each([null, 3, 'text', {}, { slug: 'x y', kind: 'practice' }, { slug: 'x', kind: 'practice', unknown: 1 }, { slug: 'x', kind: 'practice', summary: 'a'.repeat(20_001) }, { slug: 'x', kind: 'practice', actions: Array(501).fill('a') }])('a draft like %j is refused and nothing is written', async (draft) => {
    const id = await wholeDraft(database, author);
    const { number } = await workEntry(database, author, id);
    await expect(saveDraft(database, author, { entryId: id, base: number, draft })).rejects.toMatchObject({ code: 'invalid' });
    expect((await workEntry(database, author, id)).number).toBe(number);
  });
});
