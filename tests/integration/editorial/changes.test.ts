import { beforeAll, describe, expect, test } from 'vitest';
import { publishedReader } from '@/lib/database/catalogue';
import type { Database } from '@/lib/database/client';
import { moveEntry } from '@/lib/editorial/moves';
import { saveDraft } from '@/lib/editorial/save-draft';
import { workEntry } from '@/lib/editorial/work';
import type { Viewer } from '@/lib/permissions/roles';
import { smallContent } from '../database/support/content';
import { prepared } from '../database/support/databases';
import { homes } from '../database/support/homes';
import { person } from './support/people';
import { move, wholeDraft } from './support/standings';

describe.each(homes)('in the %s database', (_name, newHome) => {
  let database: Database;
  let editor: Viewer;
  const read = () => publishedReader(database)();
  const changesAfter = async (version: number) => (await read()).changes.filter((change) => change.version > version);
  const correct = async (entryId: string, correction: object) => {
    const { draft, number } = await workEntry(database, editor, entryId);
    await saveDraft(database, editor, { entryId, base: number, draft: { ...draft, ...correction } });
    return (await workEntry(database, editor, entryId)).number;
  };

  beforeAll(async () => {
    database = await prepared(await newHome(), smallContent());
    editor = await person(database, 'editor', 'editor');
  });

  test('each first entry is a change of the first version', async () => {
    const { version, entries, changes } = await read();
    expect(changes.map(({ slug, kind }) => `${kind} ${slug}`).sort()).toEqual(entries.map(({ slug }) => `published ${slug}`).sort());
    expect(new Set(changes.map((change) => change.version))).toEqual(new Set([version]));
  });

  test('what readers see change is noted with the version they see it in, and what nobody sees is not', async () => {
    const before = (await read()).version;
    const id = await wholeDraft(database, editor);
    expect(await changesAfter(before)).toEqual([]);
    await move(database, editor, id, 'publish');
    const { slug, number: revision } = await workEntry(database, editor, id);
    expect(await changesAfter(before)).toEqual([{ version: before + 1, at: expect.any(String) as string, kind: 'published', slug, revision, fields: [] }]);

    const number = await correct(id, { context: 'Seen anew.', lessons: ['One.'] });
    await moveEntry(database, editor, { entryId: id, operation: 'publish', number, reason: 'Put right.' });
    expect(await changesAfter(before + 1)).toEqual([expect.objectContaining({ version: before + 2, kind: 'changed', slug, revision: number, fields: ['context', 'lessons'], note: 'Put right.' })]);

    await move(database, editor, id, 'verify', { reason: 'Asked the office.' });
    expect(await changesAfter(before + 2)).toEqual([expect.objectContaining({ kind: 'verified', slug })]);
  });

  test('an entry under a new address, and one that goes, stay known by their addresses', async () => {
    const id = await wholeDraft(database, editor);
    await move(database, editor, id, 'publish');
    const { slug } = await workEntry(database, editor, id);
    const before = (await read()).version;
    await correct(id, { slug: `${slug}-anew` });
    await move(database, editor, id, 'publish');
    const renamed = await changesAfter(before);
    expect(renamed.map(({ kind, slug: now, former }) => ({ kind, now, former }))).toEqual([
      { kind: 'renamed', now: `${slug}-anew`, former: slug },
      { kind: 'changed', now: `${slug}-anew`, former: undefined },
    ]);
    await move(database, editor, id, 'archive', { reason: 'It ended.' });
    expect((await changesAfter(before)).at(-1)).toMatchObject({ version: before + 2, kind: 'archived', slug: `${slug}-anew`, note: 'It ended.' });
    expect((await read()).archived.get(`${slug}-anew`)).toMatchObject({ entry: { slug: `${slug}-anew` }, reason: 'It ended.' });
  });

  test('nobody can change the log of changes', async () => {
    await expect(database.prisma.change.updateMany({ data: { note: 'x' } })).rejects.toThrow();
    await expect(database.prisma.change.deleteMany({})).rejects.toThrow();
  });
});
