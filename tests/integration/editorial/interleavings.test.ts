import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Database } from '@/lib/database/client';
import { placedFields, valueAt, withValue, type Field } from '@/lib/drafting/fields';
import type { Draft } from '@/lib/drafting/draft';
import { changedFields, merge } from '@/lib/drafting/merge';
import { revisionOf, revisionsOf } from '@/lib/editorial/history';
import { saveDraft, type Saved } from '@/lib/editorial/save-draft';
import { workEntry } from '@/lib/editorial/work';
import { verifyChain } from '@/lib/log/verify-chain';
import type { Viewer } from '@/lib/permissions/roles';
import { smallContent } from '../database/support/content';
import { prepared } from '../database/support/databases';
import { faultTimes } from '../database/support/fault-times';
import { homes } from '../database/support/homes';
import { person } from './support/people';
import { wholeDraft } from './support/standings';

const texts = ['context', 'participants', 'assessment', 'placeNote'] as const satisfies readonly Field[];
const lists = ['actions', 'lessons'] as const satisfies readonly Field[];
const fields: readonly Field[] = [...texts, ...lists];

type Edit = { readonly field: Field; readonly value: unknown };
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ field: fc.constantFrom(...texts), value: fc.constantFrom('one', 'two', 'three', undefined) }),
  fc.record({ field: fc.constantFrom(...lists), value: fc.constantFrom(['one'], ['one', 'two'], undefined) }),
);
/** One of two people reads anew, writes, saves, or both save at once. */
const step = fc.oneof(
  { weight: 1, arbitrary: fc.record({ does: fc.constant('read' as const), who: fc.nat(1) }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('write' as const), who: fc.nat(1), edit }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('save' as const), who: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('save-together' as const) }) },
);
const TIMEOUT_MS = 5 * 60_000;

type Screen = { base: number; from: Draft; draft: Draft };

/** What must hold of a save, whoever else saved: mine is there, theirs is there, and every clash is told. */
function expectKept(saved: Saved, screen: Screen, before: Draft): void {
  const mine = changedFields(screen.from, screen.draft);
  const theirs = changedFields(screen.from, before);
  const clashing = mine.filter((field) => theirs.includes(field) && changedFields(withValue(before, field, valueAt(screen.draft, field)), before).length > 0);
  if (saved.outcome === 'clash') return expect(saved.fields.map(({ field }) => field)).toEqual(clashing);
  expect(clashing).toEqual([]);
  for (const { field } of placedFields) expect(valueAt(saved.draft, field), field).toEqual(valueAt(mine.includes(field) ? screen.draft : before, field));
}

test('thousands of pairs of changes, put together, keep what either changed and name what both did', () => {
  const draft = fc.array(edit, { maxLength: 5 }).map((edits): Draft => edits.reduce((made: Draft, { field, value }) => withValue(made, field, value), { slug: 'an-entry', kind: 'practice' }));
  fc.assert(
    fc.property(draft, draft, draft, (base, theirs, mine) => {
      const { draft: merged, clashes } = merge(base, theirs, mine);
      const [ofTheirs, ofMine] = [changedFields(base, theirs), changedFields(base, mine)];
      for (const field of fields) {
        const isClash = clashes.includes(field);
        expect(isClash).toBe(ofTheirs.includes(field) && ofMine.includes(field) && changedFields(withValue(theirs, field, valueAt(mine, field)), theirs).length > 0);
        expect(valueAt(merged, field)).toEqual(valueAt(ofMine.includes(field) && !isClash ? mine : theirs, field));
      }
    }),
    { numRuns: 5_000 },
  );
});

describe.each(homes)('in the %s database', (_name, newHome) => {
  test('two people who write one entry in any order lose nothing, and every clash is told', async () => {
    const database: Database = await prepared(await newHome(), smallContent());
    const people: readonly Viewer[] = [await person(database, 'one', 'editor'), await person(database, 'two', 'editor')];
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 60 }), async (steps) => {
        const id = await wholeDraft(database, people[0]!);
        const open = async (): Promise<Screen> => {
          const { number, draft } = await workEntry(database, people[0]!, id);
          return { base: number, from: draft, draft };
        };
        const screens = [await open(), await open()];
        const save = (who: number) => saveDraft(database, people[who]!, { entryId: id, base: screens[who]!.base, draft: screens[who]!.draft });
        const settle = async (who: number, saved: Saved) => {
          const { number } = saved;
          if (saved.outcome === 'clash') screens[who] = await open();
          else screens[who] = { base: number, from: saved.draft, draft: saved.draft };
        };
        for (const one of steps) {
          if (one.does === 'read') screens[one.who] = await open();
          if (one.does === 'write') screens[one.who]!.draft = withValue(screens[one.who]!.draft, one.edit.field, one.edit.value);
          if (one.does === 'save') {
            const before = (await open()).draft;
            const saved = await save(one.who);
            expectKept(saved, screens[one.who]!, before);
            await settle(one.who, saved);
          }
          if (one.does === 'save-together') {
            const before = (await open()).draft;
            const both = await Promise.all([save(0), save(1)]);
            // One came first; the other met what it left.
            const first = both[0].number <= both[1].number ? 0 : 1;
            const order = both[0].number === both[1].number && both[0].outcome !== 'saved' ? 1 : first;
            expectKept(both[order]!, screens[order]!, before);
            const between = both[order]!.outcome === 'saved' ? both[order]!.draft : before;
            expectKept(both[1 - order]!, screens[1 - order]!, between);
            await settle(0, both[0]);
            await settle(1, both[1]);
          }
        }
        const revisions = await revisionsOf(database, people[0]!, id);
        expect(revisions.map(({ number }) => number)).toEqual(revisions.map((_, i) => revisions.length - i));
        for (const { number, events } of revisions) {
          expect(events.map(({ type }) => type)).toEqual([number === 1 ? 'created' : 'edited']);
          const told = events[0]!;
          if (told.type === 'edited') expect(changedFields(await revisionOf(database, people[0]!, id, number - 1), await revisionOf(database, people[0]!, id, number))).toEqual(told.payload.fields);
        }
      }),
      { numRuns: 12 * faultTimes },
    );
    expect(await verifyChain(database)).toMatchObject({ brokenAt: null });
  }, TIMEOUT_MS * faultTimes);
});
