import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft } from '@/lib/drafting/draft';
import { valueAt } from '@/lib/drafting/fields';
import { changedFields, merge } from '@/lib/drafting/merge';
import { runs } from '../sampling/runs';
import { answered, begun, edited, maySend, rebased, sending, settled, unsavedFields, writtenAt, type Answer, type Writing } from '@/lib/drafting/writing';

const start: Draft = { slug: 'tea-house', kind: 'practice', title: 'Tea house', actions: ['One'] };
const saved = (number: number, draft: Draft): Answer => ({ is: 'saved', known: { number, draft }, at: '2026-11-26T14:02:00.000Z' });
const writing = begun({ number: 3, draft: start });

describe('an entry being written', () => {
  test('has nothing to send until something differs', () => {
    expect(maySend(writing)).toBe(false);
    expect(maySend(edited(writing, 'title', 'Tea house  '))).toBe(false);
    expect(unsavedFields(edited(writing, 'title', 'Tea room'))).toEqual(['title']);
  });

  test('is never sent twice at once', () => {
    const sent = sending(edited(writing, 'title', 'Tea room'));
    expect(maySend(edited(sent, 'concept', 'Warm'))).toBe(false);
  });

  test('keeps what is typed while it is saved, blanks and empty rows included', () => {
    const sent = sending(edited(writing, 'title', 'Tea room'));
    const typed = edited(edited(sent, 'title', 'Tea room for '), 'actions', ['One', '']);
    const after = answered(typed, saved(4, { ...start, title: 'Tea room' }));
    expect(writtenAt(after.draft, 'title')).toBe('Tea room for ');
    expect(writtenAt(after.draft, 'actions')).toEqual(['One', '']);
    expect(unsavedFields(after)).toEqual(['title']);
    expect(after.base.number).toBe(4);
  });

  test('takes in what others saved in other fields', () => {
    const sent = sending(edited(writing, 'title', 'Tea room'));
    const after = answered(sent, saved(5, { ...start, title: 'Tea room', summary: 'Theirs' }));
    expect(after.draft.summary).toBe('Theirs');
    expect(unsavedFields(after)).toEqual([]);
  });

  test('does not overwrite what others saved in a field that was typed in meanwhile', () => {
    const sent = edited(sending(edited(writing, 'title', 'Tea room')), 'summary', 'Mine');
    const after = answered(sent, saved(5, { ...start, title: 'Tea room', summary: 'Theirs' }));
    expect(after.clashes).toEqual(['summary']);
    expect(after.draft.summary).toBe('Mine');
    expect(maySend(after)).toBe(false);
  });

  test('stays unsaved when the server could not be reached', () => {
    const after = answered(sending(edited(writing, 'title', 'Tea room')), { is: 'offline' });
    expect(after.trouble).toEqual({ is: 'offline' });
    expect(maySend(after)).toBe(true);
  });

  test('after a clash sends only what was chosen, with all that did not clash', () => {
    const mine = edited(edited(writing, 'title', 'Mine'), 'concept', 'Mine too');
    const theirs: Draft = { ...start, title: 'Theirs', summary: 'Theirs too' };
    const clashed = answered(sending(mine), { is: 'clash', known: { number: 4, draft: { ...theirs, concept: 'Mine too' } }, fields: ['title'] });
    expect(clashed).toMatchObject({ clashes: ['title'], draft: { title: 'Mine', concept: 'Mine too', summary: 'Theirs too' }, base: { number: 4, draft: { title: 'Theirs', summary: 'Theirs too' } } });
    expect(clashed.base.draft.concept).toBeUndefined();
    expect(unsavedFields(settled(clashed, { title: 'theirs' }))).toEqual(['concept']);
    expect(unsavedFields(settled(clashed, { title: 'mine' }))).toEqual(['title', 'concept']);
  });
});

const someDraft = fc.record({
  title: fc.constantFrom('a', 'b', 'c'),
  concept: fc.constantFrom('a', 'b', ''),
  actions: fc.array(fc.constantFrom('x', 'y', ''), { maxLength: 2 }),
}).map((part): Draft => ({ slug: 'entry', kind: 'practice', ...part }));

test('moving the ground under a page loses neither side', () => {
  fc.assert(
    fc.property(someDraft, someDraft, someDraft, (before, page, after) => {
      const { draft, clashes } = rebased(page, before, after);
      for (const field of ['title', 'concept', 'actions'] as const) {
        const [mine, old, theirs, now] = [page, before, after, draft].map((one) => JSON.stringify(valueAt(one, field)));
        if (clashes.includes(field)) expect(new Set([mine, old, theirs]).size).toBe(3);
        else expect(now).toBe(mine === old ? theirs : mine);
      }
    }),
  );
});

/** A server that merges as the real one does. */
function serverOf(first: Draft) {
  const states = [first];
  const send = (base: number, mine: Draft): Answer => {
    const newest = states.at(-1)!;
    const { draft, clashes } = merge(states[base - 1]!, newest, mine);
    if (clashes.length > 0) return { is: 'clash', known: { number: states.length, draft }, fields: clashes };
    states.push(draft);
    return saved(states.length, draft);
  };
  return { states, send };
}

const step = fc.record({ who: fc.constantFrom(0, 1), act: fc.constantFrom('type', 'send', 'answer', 'settle'), field: fc.constantFrom('title' as const, 'concept' as const, 'summary' as const), side: fc.constantFrom('mine' as const, 'theirs' as const) });

test('two people in any order lose no change without being asked, and end with the same entry', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const server = serverOf(start);
      const pages: Writing[] = [begun({ number: 1, draft: start }), begun({ number: 1, draft: start })];
      const answers: (Answer | null)[] = [null, null];
      let typed = 0;
      const act = (who: number, kind: string, field: 'title' | 'concept' | 'summary', side: 'mine' | 'theirs') => {
        const page = pages[who]!;
        if (kind === 'type') pages[who] = edited(page, field, `${who}:${++typed}`);
        if (kind === 'send' && maySend(page)) {
          pages[who] = sending(page);
          answers[who] = server.send(page.base.number, page.draft);
        }
        if (kind === 'answer' && answers[who]) {
          pages[who] = answered(page, answers[who]);
          answers[who] = null;
        }
        if (kind === 'settle' && page.clashes.length > 0) pages[who] = settled(page, Object.fromEntries(page.clashes.map((one) => [one, side])));
      };
      const check = (before: Writing, after: Writing, kind: string, touched: string) => {
        if (kind === 'settle') return;
        for (const field of unsavedFields(before)) {
          if (kind === 'type' && field === touched) continue;
          expect(valueAt(after.draft, field), `what stood unsaved in ${field}, after ${kind}`).toBe(valueAt(before.draft, field));
        }
      };
      for (const { who, act: kind, field, side } of steps) {
        const before = pages[who]!;
        act(who, kind, field, side);
        check(before, pages[who]!, kind, field);
      }
      for (let round = 0; round < 6; round++) for (const who of [0, 1]) for (const kind of ['answer', 'settle', 'send', 'answer', 'settle']) act(who, kind, 'title', 'mine');
      for (const page of pages) {
        expect(page.clashes).toEqual([]);
        expect(unsavedFields(page)).toEqual([]);
      }
      const last = server.states.at(-1)!;
      for (const page of pages) if (page.base.number === server.states.length) expect(changedFields(page.draft, last)).toEqual([]);
    }),
    { numRuns: runs(500) },
  );
});
