import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { HistoryPage, type History } from '@/components/workspace/difference/history-page';
import { historyDays, type PastEvent, type PastRevision } from '@/components/workspace/difference/history-groups';
import { ReviewPage, type Review } from '@/components/workspace/difference/review-page';
import { StepNotice } from '@/components/workspace/difference/step-notice';
import { threadsOf, type Remark } from '@/components/workspace/difference/threads';
import { checkDraft, standsInTheWay } from '@/lib/drafting/checks/check-draft';
import type { Draft } from '@/lib/drafting/draft';
import { entryEventSchema } from '@/lib/log/events';
import { eventInWords } from '@/lib/messages/history-in-words';
import { headings, markupProblems, textOf } from '../pages/rendered';
import { context, teaHouse } from './checks-sample';

const ana = { id: 'ana', name: 'Ana' };
const ben = { id: 'ben', name: 'Ben' };
const names = { organisation: (slug: string) => slug, entry: (slug: string) => slug };
const action = () => Promise.resolve();
const draftOf = (changes: object) => ({ ...teaHouse, ...changes }) as unknown as Draft;

type Parts = Partial<Pick<Review, 'status' | 'askedChanges'>> & { live?: object | null; draft?: object; remarks?: Remark[]; can?: boolean; moves?: Review['moving']['moves'] };
function reviewOf({ live = {}, draft = {}, remarks = [], can = true, status = 'in-review', askedChanges = null, moves = ['publish', 'ask-changes', 'schedule'] }: Parts = {}): string {
  const written = draftOf(draft);
  const findings = checkDraft(written, context);
  const review: Review = {
    ...{ draft: written, live: live && draftOf(live), isPublished: live !== null, status, askedChanges, since: new Date('2026-11-20T10:00:00Z'), publishedNumber: 3, publishAt: new Date('2026-12-01T10:00:00Z'), archiveReason: null, findings, remarks, names, locale: 'en' },
    commenting: { entryId: 'e1', locale: 'en', comment: can ? action : null, resolve: can ? action : null },
    moving: { entryId: 'e1', number: 8, moves, move: action, reviewers: [ana], assignee: ben, due: '2026-12-24', isReady: !findings.some(standsInTheWay) },
  };
  return renderToStaticMarkup(createElement(ReviewPage, { review }));
}
const remark = (id: string, more: Partial<Remark> = {}): Remark => ({ id, field: null, threadId: null, author: ana, text: `Text of ${id}`, at: new Date('2026-11-21T09:30:00Z'), resolved: null, ...more });
const hidden = (markup: string) => [...markup.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => `${name}=${value}`);

describe('the review page', () => {
  test('shows draft against live, field by field, and names what stays', () => {
    const page = reviewOf({ draft: { title: 'Warm tea house', challenges: ['Money.'] } });
    expect(headings(page).filter((heading) => /Title|Challenges|Summary/.test(heading))).toEqual(['Title changed', 'Challenges new']);
    expect(textOf(page)).toContain('Unchanged: Basis of the title, Address of the entry');
    expect(markupProblems(page)).toEqual([]);
  });

  test('says what is new and what is gone in words, not by colour alone', () => {
    const page = reviewOf({ live: { summary: 'Volunteers keep a place open.' }, draft: { summary: 'Volunteers keep two places open.' } });
    expect(page).toContain('<del><span class="sr-only"> taken out: </span>a place</del>');
    expect(page).toContain('<ins><span class="sr-only"> new: </span>two places</ins>');
  });

  test('of an entry readers never saw shows everything, without marks', () => {
    const page = reviewOf({ live: null });
    expect(page).not.toMatch(/<ins|<del/);
    expect(textOf(page)).toContain('Readers see nothing of it yet, so everything is new.');
    expect(headings(page)).toContain('Concept in one line');
  });

  test('says how far it is, when it is published, and who looks at it', () => {
    expect(textOf(reviewOf())).toContain('In review since 20 November 2026, revision 8. Compared with what readers see, revision 3.');
    expect(textOf(reviewOf())).toContain('It is published on 1 December 2026 at 10:00, UTC. Ben reviews it, until 24 December 2026.');
  });

  test('says so where both are the same', () => expect(textOf(reviewOf())).toContain('Both say the same, word for word.'));

  test('begins with what stands in the way, and offers no publishing until it is gone', () => {
    const blocked = reviewOf({ draft: { summary: '', sources: [] } });
    expect(headings(blocked)[1]).toBe('2 things stand in the way of publishing');
    expect(blocked).toContain('href="#difference-sources"');
    expect(hidden(blocked)).not.toContain('operation=publish');
    expect(hidden(blocked)).not.toContain('operation=schedule');
    expect(hidden(blocked)).toContain('operation=ask-changes');
    expect(textOf(blocked)).toContain('It can be published once nothing stands in the way any more');
    expect(hidden(reviewOf())).toEqual(expect.arrayContaining(['operation=publish', 'number=8', 'entry=e1']));
  });

  test('every finding leads to a field that is on the page, also to one that nobody filled in', () => {
    const page = reviewOf({ live: { context: 'x' }, draft: { context: 'Call +41 22 730 42 22.', summary: undefined, selectionException: 'Because.', countries: [{ country: 'ZZZ', role: 'runs' }] } });
    expect(markupProblems(page)).toEqual([]);
    expect(textOf(page)).toContain('Looks like a phone number');
  });

  test('an unchanged field with a hint or a comment is shown with what it says', () => {
    const page = reviewOf({ live: { summary: 'Call +41 22 730 42 22.' }, draft: { summary: 'Call +41 22 730 42 22.' }, remarks: [remark('c1', { field: 'concept' })] });
    expect(headings(page)).toEqual(expect.arrayContaining(['Unchanged, with remarks', 'Summary', 'Concept in one line']));
  });

  test('threads stand at their field with their answers; closed ones are folded', () => {
    const remarks = [remark('c1', { field: 'title' }), remark('c2', { field: 'title', threadId: 'c1', author: ben }), remark('c3', { resolved: { by: ben, at: new Date() } })];
    const page = reviewOf({ draft: { title: 'Warm tea house' }, remarks });
    expect(page.indexOf('Text of c1')).toBeGreaterThan(page.indexOf('id="difference-title"'));
    expect(page.indexOf('Text of c2')).toBeGreaterThan(page.indexOf('Text of c1'));
    expect(textOf(page)).toContain('Resolved by Ben: one comment');
    expect(textOf(page)).toContain('One open comment.');
    expect(hidden(page)).toContain('thread=c1');
  });

  test('why it was sent back stands above the differences, also once it is sent in again', () => {
    const askedChanges = { reason: 'Say where.', at: new Date('2026-11-21T09:30:00Z'), by: ana };
    const sentBack = reviewOf({ status: 'changes-asked', askedChanges });
    expect(textOf(sentBack)).toContain('Changes are asked forSay where.Ana, 21 November 2026 at 09:30');
    expect(sentBack.indexOf('Say where.')).toBeLessThan(sentBack.indexOf('id="differences-heading"'));
    expect(headings(reviewOf({ askedChanges }))).toContain('Changes that were asked for');
    expect(textOf(reviewOf())).not.toMatch(/asked for/);
  });

  test('who may neither comment nor move anything reads only', () => {
    const page = reviewOf({ draft: { title: 'Warm tea house' }, remarks: [remark('c1')], can: false, moves: [] });
    expect(page).not.toContain('<form');
    expect(textOf(page)).toContain('There is nothing you can do with it now.');
  });

  test('a move that needs a reason asks for it', () => {
    expect(reviewOf({ moves: ['ask-changes'] })).toMatch(/<textarea name="reason"[^>]* required=""/);
    expect(reviewOf({ moves: ['publish'] })).toMatch(/<textarea name="reason"(?![^>]* required)/);
  });
});

test('open threads come first', () => {
  expect(threadsOf([remark('a', { resolved: { by: ben, at: new Date() } }), remark('b')]).map(({ first }) => first.id)).toEqual(['b', 'a']);
});

test('what came of a step is said once, and an address cannot put words into the page', () => {
  const notice = (given: Record<string, string>) => renderToStaticMarkup(createElement(StepNotice, { given, locale: 'en' }));
  expect(textOf(notice({ done: 'comment' }))).toBe('The comment is there.');
  expect(notice({ refused: 'changed-since' })).toContain('role="alert"');
  expect(notice({ done: '<b>hello</b>' })).toBe('');
});

const event = (type: string, at: string, actor: typeof ana | null = ana, payload: object = {}): PastEvent => ({ ...entryEventSchema.parse({ type, payload }), at: new Date(at), actor });
const edited = (at: string, fields: string[], actor = ana) => event('edited', at, actor, { base: 1, fields });
const revision = (number: number, events: PastEvent[], more: Partial<PastRevision> = {}): PastRevision => ({ number, at: events[0]!.at, actor: events[0]!.actor, events, isPublished: false, isDraft: false, ...more });
const past: PastRevision[] = [
  revision(5, [edited('2026-11-21T09:00:00Z', ['title'], ben), event('commented', '2026-11-21T10:00:00Z', ana, { comment: 'c', field: 'title' })], { isDraft: true }),
  revision(4, [edited('2026-11-20T12:10:00Z', ['summary', 'title'])]),
  revision(3, [edited('2026-11-20T12:05:00Z', ['summary'])]),
  revision(2, [edited('2026-11-20T11:00:00Z', ['summary']), event('published', '2026-11-20T12:00:00Z', ben, { replaces: 1, note: 'Corrected the place' })], { isPublished: true }),
  revision(1, [event('imported', '2026-11-19T08:00:00Z', null, { madeFrom: [] })]),
];

describe('the history', () => {
  test('is told by day and person; saves in a row are one', () => {
    expect(historyDays(past).map(({ day, people }) => [day, people.map(({ actor, acts }) => [actor?.name ?? null, acts.map(({ events, first, last }) => `${events[0]!.type} ${first}-${last} ×${events.length}`)])])).toEqual([
      ['2026-11-21', [['Ana', ['commented 5-5 ×1']], ['Ben', ['edited 5-5 ×1']]]],
      ['2026-11-20', [['Ana', ['edited 3-4 ×2']], ['Ben', ['published 2-2 ×1']], ['Ana', ['edited 2-2 ×1']]]],
      ['2026-11-19', [[null, ['imported 1-1 ×1']]]],
    ]);
  });

  const page = (more: Partial<History> = {}) => renderToStaticMarkup(createElement(HistoryPage, { history: { entryId: 'e1', title: 'Tea house', revisions: past, compared: null, isMissing: false, names, restore: action, locale: 'en', ...more } }));

  test('says what, by whom and why', () => {
    const text = textOf(page());
    expect(text).toContain('Changed: Title and Summary (saved 2 times)');
    expect(text).toContain('Published in the place of revision 1“Corrected the place”');
    expect(text).toContain('The system');
    expect(markupProblems(page())).toEqual([]);
  });

  test('offers each older revision once to be restored, the newest not, and nothing to those who may not', () => {
    expect(hidden(page()).filter((value) => value.startsWith('number='))).toEqual(['number=4', 'number=2', 'number=1']);
    expect(page({ restore: null })).not.toContain('name="number"');
  });

  test('links a save to what it changed since the revision before', () => expect(page()).toContain('href="/workspace/entries/e1/history?from=2&amp;to=4#difference"'));

  test('compares two revisions, and says which', () => {
    const compared = { from: 2, to: 5, before: draftOf({}), after: draftOf({ title: 'Warm tea house' }) };
    expect(headings(page({ compared }))).toEqual(expect.arrayContaining(['From revision 2 to revision 5', 'Title changed']));
    expect(textOf(page({ isMissing: true }))).toContain('There is no such revision to compare.');
    expect(page()).toMatch(/<option value="2" selected/);
  });

  test('has words for every kind of event', () => {
    const samples: Record<string, object> = { imported: { madeFrom: [] }, edited: { base: 1, fields: [] }, assigned: { to: 'ana', due: '2026-12-01' }, 'changes-asked': { reason: 'x' }, scheduled: { at: '2026-12-01T10:00:00Z' }, published: { replaces: null }, renamed: { from: 'a', to: 'b' }, archived: { reason: 'x' }, quarantined: { reason: 'x' }, restored: { from: 2 }, verified: { reason: 'x' }, 'days-corrected': { from: {}, to: {} }, commented: { comment: 'c' }, resolved: { comment: 'c' }, proposed: { language: 'fr' }, 'import-undone': { sheet: 's' } };
    for (const { shape } of entryEventSchema.options) {
      const type = shape.type.value;
      const { what } = eventInWords(entryEventSchema.parse({ type, payload: samples[type] ?? {} }), 'en');
      expect(what, type).toMatch(/^[A-Z]/);
      expect(what, type).not.toContain('reviewPages');
    }
  });
});
