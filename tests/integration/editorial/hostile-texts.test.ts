import { beforeAll, describe, expect, test } from 'vitest';
import { publishedReader } from '@/lib/database/catalogue';
import type { Database } from '@/lib/database/client';
import { addComment } from '@/lib/editorial/comments';
import { createDraft } from '@/lib/editorial/create-draft';
import { moveEntry } from '@/lib/editorial/moves';
import { proposeOrganisation } from '@/lib/editorial/organisations/propose';
import { restoreRevision } from '@/lib/editorial/restore-revision';
import { saveDraft } from '@/lib/editorial/save-draft';
import { changeTerm, termsOf } from '@/lib/editorial/terms';
import { workEntry } from '@/lib/editorial/work';
import type { Viewer } from '@/lib/permissions/roles';
import { smallContent } from '../database/support/content';
import { prepared } from '../database/support/databases';
import { homes } from '../database/support/homes';
import { person } from './support/people';
import { move, wholeDraft } from './support/standings';

const DEEP = '- '.repeat(2_500);
const UNSTORABLE = 'x\u0000 \ud83d y';

describe.each(homes)('texts in the %s database', (_name, newHome) => {
  let database: Database;
  let administrator: Viewer;

  beforeAll(async () => {
    database = await prepared(await newHome(), smallContent());
    administrator = await person(database, 'chief', 'administrator');
  });

  const newest = (id: string) => workEntry(database, administrator, id);

  test('what nests too deep is refused where it is saved, with its place, and nothing is written', async () => {
    const id = await wholeDraft(database, administrator);
    const { draft, number } = await newest(id);
    await expect(saveDraft(database, administrator, { entryId: id, base: number, draft: { ...draft, context: DEEP } })).rejects.toMatchObject({ code: 'too-deep', fields: ['context'] });
    expect((await newest(id)).number).toBe(number);
  });

  test('where it is there already, readers get the rest, and it cannot be published, restored or copied on', async () => {
    const id = await wholeDraft(database, administrator);
    const { draft, number, slug } = await newest(id);
    // As an earlier release could store it.
    await database.prisma.revision.create({ data: { entryId: id, number: number + 1, document: { ...draft, summary: DEEP }, origin: 'editor', actor: administrator.id } });
    await database.prisma.entry.update({ where: { id }, data: { draftNumber: number + 1 } });
    await expect(move(database, administrator, id, 'publish')).rejects.toMatchObject({ code: 'incomplete', fields: ['summary'] });
    await expect(createDraft(database, administrator, { kind: 'practice', title: 'A copy', copyOf: id })).rejects.toMatchObject({ code: 'too-deep' });
    await saveDraft(database, administrator, { entryId: id, base: number + 1, draft });
    await move(database, administrator, id, 'publish');
    expect((await publishedReader(database)()).entries.map((entry) => entry.slug)).toContain(slug);
    await expect(restoreRevision(database, administrator, id, number + 1)).rejects.toMatchObject({ code: 'too-deep', fields: ['summary'] });
  });

  test('NUL and halves of characters leave every text on its way in', async () => {
    const id = await createDraft(database, administrator, { kind: 'practice', title: UNSTORABLE });
    const { draft, number } = await newest(id);
    expect(draft.title).toBe('x  y');
    const saved = await saveDraft(database, administrator, { entryId: id, base: number, draft: { ...draft, concept: UNSTORABLE, lessons: [UNSTORABLE], sources: [{ title: UNSTORABLE, url: `https://example.org/${UNSTORABLE}` }] } });
    expect(saved.draft).toMatchObject({ concept: 'x  y', lessons: ['x  y'] });
    const comment = await addComment(database, administrator, { entryId: id, text: UNSTORABLE });
    expect((await database.prisma.comment.findUniqueOrThrow({ where: { id: comment } })).text).toBe('x  y');
    await move(database, administrator, id, 'submit', { reason: UNSTORABLE });
    await move(database, administrator, id, 'ask-changes', { reason: UNSTORABLE });
    expect((await proposeOrganisation(database, administrator, { entry: id, name: `Body ${UNSTORABLE}`, type: smallContent().organisations[0]!.type })).organisation.name).toBe('Body x  y');
    const [term] = await termsOf(database, administrator, 'need');
    expect(await changeTerm(database, administrator, { list: 'need', slug: term!.slug, words: { 'label.en': UNSTORABLE }, editedAt: term!.editedAt })).toEqual([]);
    expect((await termsOf(database, administrator, 'need'))[0]!.words.label.en).toBe('x y');
  });

  test('what is looked up by such a text is not found, in words', async () => {
    await expect(createDraft(database, administrator, { kind: 'practice', title: 'T', workFor: UNSTORABLE })).rejects.toMatchObject({ code: 'invalid', fields: ['workFor'] });
    await expect(createDraft(database, administrator, { kind: 'practice', title: 'T', copyOf: UNSTORABLE })).rejects.toMatchObject({ code: 'not-found' });
    await expect(moveEntry(database, administrator, { entryId: `${UNSTORABLE}`, operation: 'publish', number: 1 })).rejects.toMatchObject({ code: 'invalid' });
    const entry = await createDraft(database, administrator, { kind: 'practice', title: 'T' });
    await expect(proposeOrganisation(database, administrator, { entry, name: 'N', type: UNSTORABLE })).rejects.toMatchObject({ code: 'invalid' });
    await expect(proposeOrganisation(database, administrator, { entry: UNSTORABLE, name: 'N', type: 'ngo' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(changeTerm(database, administrator, { list: UNSTORABLE, slug: 'x', words: { 'label.en': 'x' }, editedAt: null })).rejects.toMatchObject({ code: 'not-found' });
  });
});
