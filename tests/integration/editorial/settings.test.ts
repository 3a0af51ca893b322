import { beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '@/lib/database/client';
import { changeCollectionSettings, collectionSettings, readCollectionSettings, type CollectionSetting } from '@/lib/editorial/collection-settings';
import { monthsAfter } from '@/lib/editorial/moves';
import { today } from '@/lib/vocabulary/day';
import { workEntry } from '@/lib/editorial/work';
import type { Viewer } from '@/lib/permissions/roles';
import { smallContent } from '../database/support/content';
import { prepared } from '../database/support/databases';
import { homes } from '../database/support/homes';
import { person } from './support/people';
import { entryIn, move } from './support/standings';

const names = Object.keys(collectionSettings) as CollectionSetting[];

describe.each(homes)('on the %s database', (_name, newHome) => {
  let database: Database;
  let administrator: Viewer;
  let editor: Viewer;
  const events = async () => (await database.prisma.event.findMany({ where: { type: 'setting-changed' }, orderBy: { id: 'asc' } })).map(({ payload, actor }) => ({ actor, ...(payload as object) }));

  beforeAll(async () => {
    database = await prepared(await newHome(), smallContent());
    administrator = await person(database, 'ada', 'administrator');
    editor = await person(database, 'eve', 'editor');
  });

  test('what is not set has its default, and only what changed is written, with its event', async () => {
    const before = await readCollectionSettings(database);
    expect(before).toEqual(Object.fromEntries(names.map((name) => [name, collectionSettings[name].fallback])));
    expect(await changeCollectionSettings(database, administrator, { ...before, 'sender-days': 30, 'proposals-open': false })).toEqual(['proposals-open', 'sender-days']);
    expect(await readCollectionSettings(database)).toEqual({ ...before, 'sender-days': 30, 'proposals-open': false });
    expect(await events()).toEqual([
      { actor: 'ada', name: 'proposals-open', from: true, to: false },
      { actor: 'ada', name: 'sender-days', from: 90, to: 30 },
    ]);
    expect(await changeCollectionSettings(database, administrator, { 'sender-days': 30 })).toEqual([]);
    expect(await events()).toHaveLength(2);
  });

  test('what cannot be so changes nothing, nor does anybody but administrators', async () => {
    const before = [await readCollectionSettings(database), await events()];
    const change = (given: Record<string, unknown>, viewer: Viewer | null = administrator) => changeCollectionSettings(database, viewer, given);
    await expect(change({ 'sender-days': 6, 'review-months': 12 })).rejects.toMatchObject({ code: 'invalid', fields: ['sender-days'] });
    await expect(change({ 'review-months': 12.5 })).rejects.toMatchObject({ code: 'invalid', fields: ['review-months'] });
    await expect(change({ 'proposals-open': 'false' })).rejects.toMatchObject({ code: 'invalid', fields: ['proposals-open'] });
    await expect(change({ toString: 1 })).rejects.toMatchObject({ code: 'invalid', fields: ['toString'] });
    await expect(change({ 'review-months': 12 }, editor)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(change({ 'review-months': 12 }, null)).rejects.toMatchObject({ code: 'not-signed-in' });
    expect([await readCollectionSettings(database), await events()]).toEqual(before);
  });

  test('what was stored under another rule counts as not set', async () => {
    await database.prisma.setting.create({ data: { name: 'review-months', value: 'often', changedBy: 'ada', changedAt: new Date() } });
    expect((await readCollectionSettings(database))['review-months']).toBe(24);
    await database.prisma.setting.delete({ where: { name: 'review-months' } });
  });

  test('an entry that is verified is due for another look after as many months', async () => {
    const id = await entryIn(database, 'published', editor, editor);
    await changeCollectionSettings(database, administrator, { 'review-months': 9 });
    await move(database, editor, id, 'verify', { reason: 'Asked the office.' });
    expect((await workEntry(database, editor, id)).draft).toMatchObject({ lastVerified: today(), nextReview: monthsAfter(today(), 9) });
    expect((await database.prisma.entry.findUniqueOrThrow({ where: { id } })).nextReview?.toISOString().slice(0, 10)).toBe(monthsAfter(today(), 9));
  });
});

test.each([['2026-01-31', 1, '2026-02-28'], ['2024-01-31', 1, '2024-02-29'], ['2026-11-26', 24, '2028-11-26'], ['2026-08-31', 3, '2026-11-30'], ['2026-12-15', 12, '2027-12-15']])('%s and %i months are %s', (day, months, then) => {
  expect(monthsAfter(day, months)).toBe(then);
});
