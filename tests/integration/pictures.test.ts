import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSnapshot, type Snapshot } from '@/lib/catalogue/snapshot';
import { publishedReader } from '@/lib/database/catalogue';
import type { Database } from '@/lib/database/client';
import { createDraft } from '@/lib/editorial/create-draft';
import { editing, saveDraft } from '@/lib/editorial/save-draft';
import { workEntry } from '@/lib/editorial/work';
import { ruleOf, statuses, type Status } from '@/lib/permissions/operations';
import { may, type EntryStanding } from '@/lib/permissions/permissions';
import type { Viewer } from '@/lib/permissions/roles';
import { addPicture, type Added } from '@/lib/pictures/add-picture';
import { findPicture } from '@/lib/pictures/find-picture';
import { folderStore } from '@/lib/pictures/folder-store';
import { forgetUnusedPictures } from '@/lib/pictures/forget-unused';
import { pictureAnswer } from '@/lib/pictures/picture-answer';
import type { PictureStore } from '@/lib/pictures/store';
import { vocabularies } from '@/lib/vocabulary/lists';
import { halves } from '../unit/pictures/make';
import { smallContent } from './database/support/content';
import { prepared } from './database/support/databases';
import { homes, scratchFolder } from './database/support/homes';
import { person } from './editorial/support/people';
import { entryIn, move, wholeDraft } from './editorial/support/standings';

const TWO_DAYS_MS = 2 * 24 * 60 * 60 * 1_000;
const who = ['nobody', 'author', 'colleague', 'stranger', 'editor', 'administrator'] as const;
const words = { alt: 'Two halves.', credit: 'Ana Example', licence: 'cc0-1', people: 'nobody' } as const;

describe.each(homes)('on the database %s', (_home, make) => {
  let database: Database;
  let folder: string;
  let store: PictureStore;
  let sent: Uint8Array;
  let people: Record<Exclude<(typeof who)[number], 'nobody'>, Viewer>;

  beforeAll(async () => {
    database = await prepared(await make(), smallContent());
    folder = join(scratchFolder(), 'pictures');
    store = folderStore(folder);
    sent = await halves({ width: 700, height: 500 }).jpeg().toBuffer();
    people = {
      author: await person(database, 'author', 'contributor', ['red-one']),
      colleague: await person(database, 'colleague', 'contributor', ['red-one']),
      stranger: await person(database, 'stranger', 'contributor', ['city-two']),
      editor: await person(database, 'editor', 'editor'),
      administrator: await person(database, 'administrator', 'administrator'),
    };
  });

  const viewerOf = (name: (typeof who)[number]) => (name === 'nobody' ? null : people[name]);
  const add = (viewer: Viewer | null, id: string, into = store) => addPicture({ database, store: into }, viewer, id, () => Promise.resolve(sent));
  const standing = (status: Status): EntryStanding => ({ stage: status === 'published' || status === 'archived' ? 'none' : status, isPublished: status === 'published', isArchived: status === 'archived', createdBy: 'author', workFor: null, runBy: [] });
  const snapshotNow = async (): Promise<Snapshot> => buildSnapshot({ ...(await publishedReader(database)()), vocabularies, synonyms: [] });
  const see = async (viewer: Viewer | null, { picture }: Pick<Added, 'picture'>, file = '320.webp', headers: Record<string, string> = {}) => {
    const found = await findPicture({ snapshot: await snapshotNow(), database, viewer: () => Promise.resolve(viewer) }, picture);
    return pictureAnswer(new Request('http://here.example/', { headers }), store, { id: picture, file, found });
  };
  /** Has the picture named by a new revision of the entry. */
  const name = async (id: string, ...pictures: readonly Added[]) => {
    const { draft, number } = await workEntry(database, people.editor, id);
    await saveDraft(database, people.editor, { entryId: id, base: number, draft: { ...draft, pictures: pictures.map((added) => ({ ...added, ...words })) } });
  };

  test.each(statuses)('a picture is added to an entry that is %s by whom the table allows, and nothing is kept for others', async (status) => {
    const id = await entryIn(database, status, people.author, people.editor);
    for (const one of who) {
      const viewer = viewerOf(one);
      const operation = editing(standing(status));
      const isAllowed = may(viewer, operation, standing(status)) && ruleOf(operation).from.includes(status);
      const before = await database.prisma.picture.count();
      let wasRead = false;
      const outcome = await addPicture({ database, store }, viewer, id, () => ((wasRead = true), Promise.resolve(sent))).then(() => 'done', (error: Error) => error.message);
      const refusal = viewer === null ? 'not-signed-in' : may(viewer, 'read', standing(status)) ? 'not-allowed' : 'not-found';
      expect([outcome, wasRead], one).toEqual(isAllowed ? ['done', true] : [refusal, false]);
      expect(await database.prisma.picture.count(), one).toBe(before + Number(isAllowed));
    }
  });

  test.each(statuses)('the draft’s picture of an entry that is %s is seen by whom the table lets read it, and kept by nobody', async (status) => {
    const id = await entryIn(database, status, people.author, people.editor);
    const picture = await database.prisma.picture.create({ data: { entryId: id, width: 320, height: 240, widths: [320], bytes: 1, addedBy: 'author' } });
    await store.put(`${picture.id}/320.webp`, sent);
    for (const one of who) {
      const viewer = viewerOf(one);
      const answer = await see(viewer, { picture: picture.id });
      expect(answer.status, one).toBe(may(viewer, 'read', standing(status)) ? 200 : 404);
      expect(answer.headers.get('cache-control'), one).toBe('no-store');
    }
  });

  test('readers see what is published, and nothing of the draft beside it, nor what was taken out', async () => {
    const id = await wholeDraft(database, people.author);
    const [shown, later] = [await add(people.author, id), await add(people.author, id)];
    await name(id, shown);
    expect((await see(null, shown)).status).toBe(404);
    await move(database, people.editor, id, 'publish');
    await name(id, later);
    const answer = await see(null, shown);
    expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('content-type')]).toEqual([200, 'public, max-age=31536000, immutable', 'image/webp']);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(Buffer.from(await answer.arrayBuffer()).equals((await store.get(`${shown.picture}/320.webp`))!)).toBe(true);
    expect((await see(null, shown, '320.webp', { 'if-none-match': answer.headers.get('etag')! })).status).toBe(304);
    for (const file of ['960.webp', '1.webp', '320.jpg', '320', '0320.webp', '320.webp.new', '..%2F320.webp', '']) expect((await see(null, shown, file)).status, file).toBe(404);
    for (const one of who) expect((await see(viewerOf(one), later)).status, one).toBe(['author', 'editor', 'administrator'].includes(one) ? 200 : 404);
    await move(database, people.editor, id, 'publish');
    expect([(await see(null, shown)).status, (await see(null, later)).status, (await see(people.editor, shown)).status]).toEqual([404, 200, 200]);
    await move(database, people.editor, id, 'archive', { reason: 'A reason.' });
    expect((await see(null, later)).status).toBe(404);
  });

  test('nothing is published with a picture that is not kept for the entry, or is not as it says', async () => {
    const [id, other] = [await wholeDraft(database, people.author), await wholeDraft(database, people.author)];
    const [own, foreign] = [await add(people.author, id), await add(people.author, other)];
    for (const pictures of [[foreign], [{ ...own, picture: crypto.randomUUID() }], [{ ...own, width: 1600 }], [own, own]]) {
      await name(id, ...pictures);
      await expect(move(database, people.editor, id, 'publish')).rejects.toMatchObject({ code: 'incomplete', fields: ['pictures'] });
    }
    await name(id, own);
    await move(database, people.editor, id, 'publish');
    expect((await see(null, own)).status).toBe(200);
  });

  test('a copy of an entry has none of its pictures', async () => {
    const id = await wholeDraft(database, people.author);
    await name(id, await add(people.author, id));
    const copy = await createDraft(database, people.author, { kind: 'practice', title: 'A copy', copyOf: id });
    const { draft } = await workEntry(database, people.author, copy);
    expect([draft.pictures, draft.concept]).toEqual([undefined, 'A concept.']);
  });

  test('what no revision names is taken away after a day, what one names stays', async () => {
    const id = await wholeDraft(database, people.author);
    const [unused, once, now] = [await add(people.author, id), await add(people.author, id), await add(people.author, id)];
    await name(id, once);
    await name(id, now);
    await forgetUnusedPictures(database, store);
    expect(readdirSync(folder)).toContain(unused.picture);
    const later = Date.now() + TWO_DAYS_MS;
    expect(await forgetUnusedPictures(database, store, later)).toBeGreaterThan(0);
    expect(existsSync(join(folder, unused.picture))).toBe(false);
    for (const { picture } of [once, now]) expect(readdirSync(join(folder, picture)).sort()).toEqual(['320.webp', '640.webp', '700.webp']);
    expect(await database.prisma.picture.count({ where: { id: unused.picture } })).toBe(0);
    expect(await forgetUnusedPictures(database, store, later)).toBe(0);
  });

  test('a process that ends between row and files leaves nothing that anybody is told of, and it is taken away', async () => {
    const id = await wholeDraft(database, people.author);
    const before = await database.prisma.picture.count();
    let kept = 0;
    const ending: PictureStore = { ...store, put: (name, bytes) => (kept++ === 0 ? store.put(name, bytes) : Promise.reject(new Error('The process ends here.'))) };
    await expect(add(people.author, id, ending)).rejects.toMatchObject({ fault: 'not-kept' });
    const rows = await database.prisma.picture.findMany({ where: { entryId: id } });
    expect([rows.length, await database.prisma.picture.count()]).toEqual([1, before + 1]);
    expect(readdirSync(join(folder, rows[0]!.id))).toEqual(['320.webp']);
    await forgetUnusedPictures(database, store, Date.now() + TWO_DAYS_MS);
    expect([existsSync(join(folder, rows[0]!.id)), await database.prisma.picture.count({ where: { entryId: id } })]).toEqual([false, 0]);
  });
});
