import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference, sameFields, type FieldDifference } from '@/lib/drafting/difference/difference';
import { textPieces, type Piece } from '@/lib/drafting/difference/pieces';
import { matchRows } from '@/lib/drafting/difference/rows';
import { changedFields } from '@/lib/drafting/merge';
import type { Draft } from '@/lib/drafting/draft';
import { toldIn } from '@/lib/messages/difference-in-words';
import { runs } from '../sampling/runs';
import { entries, teaHouse } from './checks-sample';

const told = toldIn('en', { organisation: (slug) => `the organisation ${slug}`, entry: (slug) => `the entry ${slug}` });
const draft = (changes: object) => ({ ...teaHouse, ...changes }) as unknown as Draft;
const marked = (pieces: readonly Piece[]) => pieces.map(({ is, text }) => (is === 'same' ? text : is === 'added' ? `{+${text}+}` : `[-${text}-]`)).join('');
const sides = (pieces: readonly Piece[]) => [pieces.filter(({ is }) => is !== 'added'), pieces.filter(({ is }) => is !== 'removed')].map((side) => side.map(({ text }) => text).join(''));
const only = (before: object, after: object) => {
  const found = difference(draft(before), draft(after), told);
  expect(found).toHaveLength(1);
  return found[0]!;
};

/** A list's rows as one would write them on paper. */
function rowsOf(found: FieldDifference): string[] {
  if (found.shape !== 'rows') throw new Error(`${found.field} has no rows`);
  return found.rows.map(({ change, isMoved, before, after, cells }) => `${isMoved ? 'moved, ' : ''}${change} ${before ?? '–'}>${after ?? '–'} ${cells.map(({ pieces }) => marked(pieces)).join(' | ')}`);
}

describe('the words of two texts', () => {
  test.each([
    ['Volunteers keep a place open.', 'Volunteers keep two places open.', 'Volunteers keep [-a place-]{+two places+} open.'],
    ['About 1,600 people came.', 'About 1,700 people came.', 'About [-1,600-]{+1,700+} people came.'],
    ['One. Two.', 'One. And a half. Two.', 'One. {+And a half. +}Two.'],
    ['المتطوعون يفتحون المكان كل يوم', 'المتطوعات يفتحون المكان كل يوم', '[-المتطوعون-]{+المتطوعات+} يفتحون المكان كل يوم'],
    ['L’été à Rome, ils viennent.', 'L’hiver à Rome, ils viennent.', '[-L’été-]{+L’hiver+} à Rome, ils viennent.'],
    ['', 'New', '{+New+}'],
    ['Old', '', '[-Old-]'],
    ['Nothing alike here at all', 'Completely different words stand there', '[-Nothing alike here at all-]{+Completely different words stand there+}'],
  ])('%j and %j', (before, after, expected) => expect(marked(textPieces(before, after))).toBe(expected));

  const words = fc.array(fc.constantFrom('people', 'came', ' ', '\n\n', '.', 'ل', 'مكان', '1,600', '12', ' ', '-', 'é', '😀', 'a'), { maxLength: 40 }).map((parts) => parts.join(''));
  test('are all there, whatever the texts are', () => {
    fc.assert(fc.property(fc.oneof(words, fc.string({ unit: 'binary' })), fc.oneof(words, fc.string({ unit: 'binary' })), (before, after) => {
      expect(sides(textPieces(before, after))).toEqual([before, after]);
    }), { numRuns: runs(200) });
  }, 30_000);

  test('are found in no time in the longest texts there are', () => {
    const text = (word: string) => Array.from({ length: 3_000 }, (_, at) => `${word}${(at * 7919) % 1000}`).join(' ').slice(0, 20_000);
    const began = performance.now();
    expect(sides(textPieces(text('a'), `${text('a').slice(0, 9_000)} ${text('b').slice(0, 9_000)}`))[0]).toBe(text('a'));
    expect(performance.now() - began).toBeLessThan(1_500);
  });
});

describe('rows', () => {
  test('are matched one by one: changed, added, taken out, moved', () => {
    const before = { actions: ['Opens a place.', 'Serves warm tea every day.', 'Closes at night.', 'Writes a report.'] };
    const after = { actions: ['Closes at night.', 'Serves warm tea and soup every day.', 'Asks people what they need.', 'Writes a report.'] };
    expect(rowsOf(only(before, after))).toEqual([
      'removed 1>– [-Opens a place.-]',
      'same 3>1 Closes at night.',
      'moved, changed 2>2 Serves warm tea {+and soup +}every day.',
      'added –>3 {+Asks people what they need.+}',
      'same 4>4 Writes a report.',
    ]);
  });

  test('are all there once, whatever the lists are', () => {
    const list = fc.array(fc.constantFrom('a b c', 'a b d', 'x', 'y z', 'long words here', 'long words there', '').map((text) => ({ text, says: text })), { maxLength: 12 });
    fc.assert(fc.property(list, list, (before, after) => {
      const rows = matchRows(before, after);
      expect(rows.map(({ after: place }) => place).filter((place) => place !== null)).toEqual([...after.keys()]);
      expect(rows.map(({ before: place }) => place).filter((place) => place !== null).toSorted((a, b) => a - b)).toEqual([...before.keys()]);
      expect(matchRows(after, after).every(({ before: from, after: to, isMoved }) => from === to && !isMoved)).toBe(true);
    }));
  });

  test('of sources show the parts that changed', () => {
    const source = { title: 'A page about it', publisher: 'The branch', seen: '2026-01-02' };
    expect(rowsOf(only({ sources: [source] }, { sources: [{ ...source, publisher: 'The National Society', url: 'https://example.org' }] }))).toEqual(['changed 1>1 A page about it | The [-branch-]{+National Society+} | 2 January 2026 | {+https://example.org+}']);
  });

  test('that say the same words in other parts have changed', () => {
    expect(rowsOf(only({ sources: [{ title: 'A page' }, { title: 'Two', publisher: 'Three' }] }, { sources: [{ title: 'A page' }, { title: 'Two', date: 'Three' }] }))).toEqual(['same 1>1 A page', 'changed 2>2 Two | {+Three+} | [-Three-]']);
  });

  test('of figures are known again by what they count', () => {
    const before = { figures: [{ what: 'People reached', kind: 'reach', value: '12' }] };
    const after = { figures: [{ what: 'People reached', kind: 'output', value: 'about 40', qualifier: 'about', breakdown: [{ by: 'sex', label: 'women', value: '60 %' }] }] };
    expect(rowsOf(only(before, after))).toEqual([`changed 1>1 People reached | [-${told('figures.kind', 'reach')}-]{+${told('figures.kind', 'output')}+} | [-12-]{+about 40+} | {+about+} | {+${told('figures.breakdown.by', 'sex')}, women, 60 %+}`]);
  });

  test('of countries, organisations and links have names, not slugs', () => {
    expect(rowsOf(only({}, { countries: [{ country: 'ITA', role: 'runs', basis: 'stated' }, { country: 'KEN', role: 'origin', basis: 'stated' }] }))[1]).toContain('Kenya');
    expect(rowsOf(only({}, { organisations: [{ organisation: 'icrc', role: 'funds', basis: 'stated' }] }))[0]).toContain('the organisation icrc');
    expect(rowsOf(only({}, { links: [{ entry: 'other', type: 'other-example' }] }))[0]).toContain('the entry other');
  });
});

test('single values, days and parts are told in words', () => {
  expect(only({ titleBasis: 'source' }, { titleBasis: 'descriptive' })).toMatchObject({ shape: 'text', change: 'changed', pieces: [{ is: 'removed', text: 'As the source gives it' }, { is: 'added', text: 'Descriptive' }] });
  expect(only({}, { nextReview: '2027-05-31' })).toMatchObject({ field: 'nextReview', change: 'added', pieces: [{ is: 'added', text: '31 May 2027' }] });
  expect(only({ period: { start: '2016' } }, { period: { start: '2016', end: '2017-03' } })).toMatchObject({ shape: 'parts', cells: [{ cell: 'start', pieces: [{ is: 'same', text: '2016' }] }, { cell: 'end', pieces: [{ is: 'added', text: 'March 2017' }] }] });
  expect(only({ partnershipQuality: { dialogue: { value: 'yes', basis: 'stated' } } }, {})).toMatchObject({ field: 'partnershipQuality.dialogue', change: 'removed', shape: 'parts' });
  expect(only({}, { period: { start: 'spring' } })).toMatchObject({ cells: [{ pieces: [{ text: 'spring' }] }] });
});

test('without a state before, everything that is said is new', () => {
  const found = difference(null, draft({}), told);
  expect(found.map(({ field }) => field)).toEqual(['title', 'titleBasis', 'slug', 'kind', 'concept', 'summary', 'countries', 'classification.region', 'classification.principle', 'sources', 'origin']);
  expect(found.every(({ change }) => change === 'added')).toBe(true);
  expect(sameFields(null, draft({}))).toEqual([]);
});

test('no difference is left out, and none is made up, between any two entries that ship', () => {
  const pairs = entries.filter((_entry, at) => at % 3 === 0).map((entry, at) => [entry, entries[(at * 7 + 1) % entries.length]!] as const);
  for (const [one, other] of pairs) {
    const found = difference(one, other, told);
    expect(found.map(({ field }) => field)).toEqual(changedFields(one, other));
    for (const { field, ...body } of found) expect(hasDifference(body as FieldDifference), `${one.slug} ${field}`).toBe(true);
    expect(new Set([...sameFields(one, other), ...found.map(({ field }) => field)]).size).toBe(sameFields(one, other).length + found.length);
  }
}, 30_000);

function hasDifference(found: FieldDifference): boolean {
  const differs = (pieces: readonly Piece[]) => pieces.some(({ is }) => is !== 'same');
  if (found.shape === 'text') return differs(found.pieces);
  if (found.shape === 'parts') return found.cells.some(({ pieces }) => differs(pieces));
  if (found.shape === 'rows') return found.rows.some(({ isMoved, cells }) => isMoved || cells.some(({ pieces }) => differs(pieces)));
  return found.tags.length > 0;
}
