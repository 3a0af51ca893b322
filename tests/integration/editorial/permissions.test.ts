import { beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '@/lib/database/client';
import { addComment } from '@/lib/editorial/comments';
import { commentsOf, revisionOf, revisionsOf } from '@/lib/editorial/history';
import { createDraft } from '@/lib/editorial/create-draft';
import { moves } from '@/lib/editorial/moves';
import { restoreRevision } from '@/lib/editorial/restore-revision';
import { editing, saveDraft } from '@/lib/editorial/save-draft';
import { entriesByTitle, lookAlikes } from '@/lib/editorial/titles';
import { notePresence, workEntry } from '@/lib/editorial/work';
import { workList } from '@/lib/editorial/work-lists';
import { ruleOf, statuses, type Operation, type Status } from '@/lib/permissions/operations';
import { may, type EntryStanding } from '@/lib/permissions/permissions';
import type { Refusal } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import { smallContent } from '../database/support/content';
import { prepared } from '../database/support/databases';
import { newDataFolder } from '../database/support/homes';
import { attempt, everybody, expectedAtDoor, standingIn, viewerOf, who, type People } from './support/attempts';
import { entryIn, move, tomorrow } from './support/standings';

let database: Database;
let people: People;

beforeAll(async () => {
  database = await prepared({ dataDir: newDataFolder() }, smallContent());
  people = await everybody(database);
});

/** What the table says must become of it. */
function expected(viewer: Viewer | null, operation: Operation, standing: EntryStanding, status: Status): readonly Refusal[] | 'done' {
  if (!viewer) return ['not-signed-in'];
  if (!may(viewer, 'read', standing)) return ['not-found'];
  if (!ruleOf(operation).from.includes(status)) return ['not-possible-now', 'not-allowed'];
  return may(viewer, operation, standing) ? 'done' : ['not-allowed'];
}

const needed = { reason: 'A reason.', at: tomorrow() };

/** Every operation on an entry, as a person would do it. */
const doings: Partial<Record<Operation, (viewer: Viewer | null, id: string, status: Status) => Promise<unknown>>> = {
  ...Object.fromEntries(moves.map((operation) => [operation, (viewer: Viewer | null, id: string) => move(database, viewer, id, operation, { ...(ruleOf(operation).needs === 'reason' && { reason: needed.reason }), ...(operation === 'schedule' && { at: needed.at }) })])),
  comment: (viewer, id) => addComment(database, viewer, { entryId: id, text: 'Words.' }),
  restore: (viewer, id) => restoreRevision(database, viewer, id, 1),
};

describe.each(statuses)('an entry that is %s', (status) => {
  test.each(Object.keys(doings) as Operation[])('%s: done by whom the table allows, refused to everybody else, with nothing written', async (operation) => {
    for (const name of who) {
      const viewer = viewerOf(people, name);
      const id = await entryIn(database, status, people.author, people.editor);
      const events = () => database.prisma.event.count();
      const before = await events();
      const outcome = await attempt(() => doings[operation]!(viewer, id, status));
      const wanted = expected(viewer, operation, standingIn(status), status);
      if (wanted === 'done') expect(outcome, `${name} ${operation}`).toBe('done');
      else expect(wanted, `${name} ${operation}: ${outcome}`).toContain(outcome);
      if (outcome !== 'done') expect(await events(), `${name} ${operation}`).toBe(before);
    }
  });

  test('its words are changed by whom the table allows', async () => {
    for (const name of who) {
      const viewer = viewerOf(people, name);
      const id = await entryIn(database, status, people.author, people.editor);
      const { draft, number } = await workEntry(database, people.editor, id);
      const outcome = await attempt(() => saveDraft(database, viewer, { entryId: id, base: number, draft: { ...draft, concept: 'Other words.' } }));
      const wanted = expected(viewer, editing(standingIn(status)), standingIn(status), status);
      if (wanted === 'done') expect(outcome, name).toBe('done');
      else expect(wanted, `${name}: ${outcome}`).toContain(outcome);
    }
  });

  test('every door that reads asks the same', async () => {
    const id = await entryIn(database, status, people.author, people.editor);
    const doors = {
      page: (viewer: Viewer | null) => workEntry(database, viewer, id),
      history: (viewer: Viewer | null) => revisionsOf(database, viewer, id),
      difference: (viewer: Viewer | null) => revisionOf(database, viewer, id, 1),
      comments: (viewer: Viewer | null) => commentsOf(database, viewer, id),
      presence: (viewer: Viewer | null) => notePresence(database, viewer, id),
      copy: (viewer: Viewer | null) => createDraft(database, viewer, { kind: 'practice', title: 'A copy', copyOf: id }),
    };
    for (const [door, open] of Object.entries(doors))
      for (const name of who) {
        const viewer = viewerOf(people, name);
        expect(await attempt(() => open(viewer)), `${name} ${door}`).toBe(expectedAtDoor(viewer, 'read', standingIn(status)));
      }
  });

  test('lists, titles and their numbers hold it only for those who may read it', async () => {
    const id = await entryIn(database, status, people.author, people.editor);
    const { title } = (await workEntry(database, people.editor, id)).draft;
    for (const name of ['author', 'colleague', 'stranger', 'editor'] as const) {
      const viewer = people[name];
      const mayKnow = may(viewer, 'read', standingIn(status)) || status === 'published';
      expect((await entriesByTitle(database, viewer, title!)).some((entry) => entry.id === id), name).toBe(mayKnow);
      expect((await lookAlikes(database, viewer, title!)).some((entry) => entry.id === id), name).toBe(mayKnow);
      const lists = await Promise.all((['in-work', 'archived'] as const).map((list) => workList(database, viewer, list, 1, 10_000)));
      for (const { total, items } of lists) expect(items).toHaveLength(total);
      const isListed = lists.some(({ items }) => items.some((item) => item.id === id));
      expect(isListed, name).toBe(may(viewer, 'read', standingIn(status)) && status !== 'published');
    }
  });
});

test('what an organisation runs is open to its contributors', async () => {
  const { id } = await database.prisma.entry.findUniqueOrThrow({ where: { slug: 'shelter-first' } });
  expect((await workEntry(database, people.colleague, id)).canEdit).toBe(true);
  expect(await attempt(() => workEntry(database, people.stranger, id))).toBe('not-found');
});

test('nobody begins an entry in the name of an organisation that is not theirs', async () => {
  expect(await attempt(() => createDraft(database, people.stranger, { kind: 'practice', title: 'In their name', workFor: 'red-one' }))).toBe('not-allowed');
  const id = await createDraft(database, people.author, { kind: 'practice', title: 'In our name', workFor: 'red-one' });
  expect((await workEntry(database, people.colleague, id)).canEdit).toBe(true);
});
