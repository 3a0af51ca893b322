import { describe, expect, test } from 'vitest';
import { amountOf } from '@/components/workspace/editor/amount';
import { countriesLike } from '@/components/workspace/editor/countries-control';
import { wordsIn } from '@/components/workspace/editor/editor-context';
import { fieldWords } from '@/components/workspace/editor/field-words';
import { optionLists } from '@/components/workspace/editor/option-lists';
import { placeInWords } from '@/components/workspace/editor/part-words';
import english from '@/content/messages/en.json';
import type { Draft } from '@/lib/drafting/draft';
import { placedFields, sections } from '@/lib/drafting/fields';
import { sectionOf, sectionStates } from '@/lib/drafting/outline';
import { moved, replaced, withInserted, without } from '@/lib/drafting/rows';
import { withChosen, withPrimary, withTag } from '@/lib/drafting/tags';
import { real } from '../catalogue/snapshots';

const lists = optionLists(real, 'en');
const t = wordsIn('en', { editor: english.editor, checks: english.checks, pictures: english.pictures });

describe('rows', () => {
  const rows = ['a', 'b', 'c'];
  test('are changed one at a time', () => {
    expect(replaced(rows, 1, 'x')).toEqual(['a', 'x', 'c']);
    expect(without(rows, 0)).toEqual(['b', 'c']);
    expect(withInserted(rows, 3, 'd', 'e')).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
  test('move one place, and stay at the ends', () => {
    expect(moved(rows, 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(rows, 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(rows, 0, -1)).toEqual(rows);
    expect(moved(rows, 2, 1)).toEqual(rows);
  });
});

describe('values of a facet', () => {
  const ranked = { ranked: true, single: false };
  test('count as inferred until somebody says otherwise, the first of ranked ones as primary', () => {
    const one = withChosen([], 'human', true, ranked);
    expect(withChosen(one, 'social', true, ranked)).toEqual([{ value: 'human', primary: true, basis: 'inferred' }, { value: 'social', primary: false, basis: 'inferred' }]);
  });
  test('have a primary as long as there is one to be it', () => {
    const two = withChosen(withChosen([], 'human', true, ranked), 'social', true, ranked);
    expect(withChosen(two, 'human', false, ranked)).toEqual([{ value: 'social', primary: true, basis: 'inferred' }]);
    expect(withPrimary(two, 'social').map(({ primary }) => primary)).toEqual([false, true]);
    expect(withChosen(withChosen(two, 'human', false, ranked), 'social', false, ranked)).toEqual([]);
  });
  test('are one at most where there is one only, and none is primary where all count alike', () => {
    const single = { ranked: false, single: true };
    expect(withChosen(withChosen([], 'under-5', true, single), '5-10', true, single)).toEqual([{ value: '5-10', primary: false, basis: 'inferred' }]);
  });
  test('keep what is said of them when another is chosen, and when they are chosen again', () => {
    const noted = withTag(withChosen([], 'human', true, ranked), 'human', { basis: 'stated', note: 'Page 3' });
    expect(withChosen(withChosen(noted, 'social', true, ranked), 'human', true, ranked)[0]).toEqual({ value: 'human', primary: true, basis: 'stated', note: 'Page 3' });
  });
});

describe('the outline', () => {
  const draft: Draft = { slug: 'tea-house', kind: 'practice', title: 'Tea house', classification: { need: [] } };
  test('has every section in the order of the page, and says which say something', () => {
    expect(sectionStates(draft, []).map(({ section }) => section)).toEqual(sections);
    expect(sectionStates(draft, []).filter(({ says }) => says).map(({ section }) => section)).toEqual(['head']);
    expect(sectionStates({ slug: 'a', kind: 'practice', firstPublished: '2026-01-01' }, []).some(({ says }) => says)).toBe(false);
  });
  test('counts what is lacking where it lies', () => {
    const states = sectionStates(draft, ['concept', 'figures.0.what', 'figures.1.kind', 'classification.need', 'classification']);
    expect(states.filter(({ lacks }) => lacks > 0).map(({ section, lacks }) => [section, lacks])).toEqual([['head', 1], ['impact', 2], ['classification', 2]]);
  });
  test('finds every field', () => {
    for (const { field, section } of placedFields) expect(sectionOf(field), field).toBe(section);
  });
});

describe('words', () => {
  test('every field has a name, and its hint where it has one', () => {
    for (const { field } of placedFields) expect(fieldWords(field, t, lists).label, field).not.toMatch(/^editor\.|^$/);
    expect(fieldWords('classification.need', t, lists).hint).toContain('What migrants need');
    expect(fieldWords('assessment', t, lists).hint).toBe(english.editor.hints.assessment);
    expect(fieldWords('lastVerified', t, lists).hint).toBeNull();
  });
  test.each([
    ['title', 'Title'],
    ['figures.1.unit', 'Figures 2, Unit'],
    ['partnershipQuality.ethical.basis', 'Ethical, Basis'],
    ['classification.need.0.basis', 'Need 1, Basis'],
    ['actions.2', 'What was done, step by step 3'],
  ])('the place %s is called %s', (path, words) => expect(placeInWords(path, t, lists)).toBe(words));
});

test.each([
  ['about 1,600', 1600], ['over 79 000 people', 79_000], ['54', 54], ['58.5 per cent', 58.5], ['USD 1,200,000', 1_200_000],
  ['35 or 36', undefined], ['2-3', undefined], ['1.2 million', undefined], ['some', undefined], ['', undefined],
])('“%s” is one number: %s', (value, amount) => expect(amountOf(value)).toBe(amount));

test('countries are found by the beginning of any of their words first, accents or not', () => {
  const options = lists.country!.options;
  expect(countriesLike(options, 'cote')[0]?.key).toBe('CIV');
  expect(countriesLike(options, 'guinea').map(({ key }) => key)).toEqual(expect.arrayContaining(['GIN', 'GNB', 'GNQ', 'PNG']));
  expect(countriesLike(options, 'zzz')).toEqual([]);
  expect(countriesLike(options, '  ')).toEqual([]);
});
