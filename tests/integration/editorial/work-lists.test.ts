import { beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '@/lib/catalogue/entry';
import { publishedReader } from '@/lib/database/catalogue';
import type { Database } from '@/lib/database/client';
import { createDraft } from '@/lib/editorial/create-draft';
import { organisationCounts, ownOrganisations } from '@/lib/editorial/organisation-work';
import { organisationWork, workList } from '@/lib/editorial/work-lists';
import type { Viewer } from '@/lib/permissions/roles';
import { workListNames, workListsFor } from '@/lib/permissions/work-lists';
import { entryFile, smallContent } from '../database/support/content';
import { prepared } from '../database/support/databases';
import { homes } from '../database/support/homes';
import { person } from './support/people';
import { move, wholeDraft } from './support/standings';

const whole = { assessment: 'It helped.', migrantsRole: 'They ran it.', safeguards: ['No names.'] };
const run = (...slugs: string[]) => ({ organisations: slugs.map((organisation) => ({ organisation, role: 'implements' as const, basis: 'stated' as const })) });

describe.each(homes)('on the %s database', (_name, newHome) => {
  let database: Database;
  let people: Record<'contributor' | 'stranger' | 'editor', Viewer>;
  let published: { readonly entries: readonly Entry[] };

  beforeAll(async () => {
    const files = [
      entryFile('whole', { ...whole, ...run('red-one') }),
      entryFile('bare', { figures: [], sources: [{ title: 'A report' }], ...run('city-two') }),
      entryFile('way', { kind: 'enabler', ...whole, safeguards: [], figures: [], classification: {}, ...run('red-one', 'city-two') }),
    ];
    database = await prepared(await newHome(), smallContent(files));
    people = {
      contributor: await person(database, 'contributor', 'contributor', ['red-one']),
      stranger: await person(database, 'stranger', 'contributor'),
      editor: await person(database, 'editor', 'editor'),
    };
    published = await publishedReader(database)();
  });

  test('incomplete entries are listed with what readers miss; of enablers less is asked', async () => {
    const list = await workList(database, people.editor, 'incomplete', 1, 25, published);
    expect(list.total).toBe(list.items.length);
    expect(Object.fromEntries(list.items.map(({ slug, lacks }) => [slug, lacks]))).toEqual({
      bare: ['assessment', 'reach', 'migrants-role', 'safeguards', 'source-address'],
      way: ['safeguards'],
    });
  });

  test('lists of editors are closed to contributors, and every list counts what it lists', async () => {
    for (const viewer of Object.values(people))
      for (const name of workListNames) {
        const asked = workList(database, viewer, name, 1, 1_000, published);
        if (!workListsFor(viewer).includes(name)) await expect(asked, `${viewer.id} ${name}`).rejects.toMatchObject({ code: 'not-allowed' });
        else expect((await asked).items, `${viewer.id} ${name}`).toHaveLength((await asked).total);
      }
    await expect(workList(database, null, 'incomplete', 1, 25, published)).rejects.toMatchObject({ code: 'not-signed-in' });
  });

  test('an organisation has what it runs and what is written for it; what was put away is not counted', async () => {
    const draft = await createDraft(database, people.contributor, { kind: 'practice', title: 'Begun for us', workFor: 'red-one' });
    const dropped = await createDraft(database, people.contributor, { kind: 'practice', title: 'Dropped', workFor: 'red-one' });
    await move(database, people.contributor, dropped, 'discard');
    await wholeDraft(database, people.stranger);
    const { total, items } = await organisationWork(database, people.editor, 'red-one');
    expect([total, items.map(({ slug, id }) => (id === draft ? 'draft' : slug)).sort()]).toEqual([3, ['draft', 'way', 'whole']]);
    const counted = await organisationCounts(database, people.editor);
    expect(counted.map(({ slug, count }) => [slug, count])).toEqual([['city-two', 2], ['red-one', 3]]);
    for (const { slug, count } of counted) expect((await organisationWork(database, people.editor, slug)).total, slug).toBe(count);
  });

  test('contributors see their own organisations, and no others', async () => {
    expect((await organisationCounts(database, people.contributor)).map(({ slug, count }) => [slug, count])).toEqual([['red-one', 3]]);
    expect(await ownOrganisations(database, people.contributor)).toMatchObject([{ slug: 'red-one', count: 3 }]);
    expect((await organisationWork(database, people.contributor, 'red-one')).total).toBe(3);
    await expect(organisationWork(database, people.contributor, 'city-two')).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(organisationWork(database, people.stranger, 'red-one')).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await organisationCounts(database, people.stranger)).toEqual([]);
    await expect(organisationCounts(database, null)).rejects.toMatchObject({ code: 'not-signed-in' });
  });
});
