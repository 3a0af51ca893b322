import { describe, expect, test } from 'vitest';
import type { Figure } from '@/lib/catalogue/entry';
import { real } from '../catalogue/snapshots';
import { entryMarkup, headings, markupProblems, pageOf, textOf } from './rendered';

const figure = (kind: Figure['kind'], what: string, more: Partial<Figure> = {}): Figure => ({ kind, what, value: '100', breakdown: [], ...more });
const tag = (value: string, basis: 'stated' | 'inferred' = 'stated', primary = false) => ({ value, basis, primary });

describe('the page of an entry', () => {
  test('has no heading without a part below it', () => {
    expect(headings(pageOf({ title: 'Bare' }))).toEqual(['Bare', 'At a glance', 'On this page', 'Summary', 'Classification', 'History', 'Cite and print']);
  });

  test('tells its parts in the order of the field', () => {
    const shown = headings(
      pageOf({
        context: 'Why', actions: ['One'], participants: 'Who', assessment: 'What came of it', funding: ['A fund'], challenges: ['Rain'], lessons: ['Roofs'],
        safeguards: ['Names stay'], partnershipQuality: { ethical: { value: 'partly', basis: 'stated' } }, adaptedFrom: ['There'], adaptedIn: ['Here'],
        otherExamples: ['Elsewhere'], furtherReading: [{ title: 'Book' }], voices: [{ quote: 'Home', speaker: 'A woman', consent: true }],
        contact: { office: 'Branch' }, sources: [{ title: 'Report' }],
      }),
    );
    expect(shown.slice(3)).toEqual([
      'Summary', 'Context and need', 'What was done', 'Who took part', 'Impact and reach', 'Cost and funding', 'Challenges', 'Lessons', 'Safeguards and limits',
      'Partnership', 'Adapted from', 'Where it was adapted', 'Other examples', 'Further reading', 'Voices', 'Contact', 'Classification', 'Sources', 'History', 'Cite and print',
    ]);
  });

  test('says once what is not known', () => {
    const text = textOf(pageOf({}));
    expect(text.match(/Not known from the sources seen:/g)).toHaveLength(1);
    expect(text).toContain('cost per person reached');
    expect(textOf(pageOf({ classification: { cost: [tag('under-5')] } }))).not.toContain('cost per person reached,');
  });

  test('keeps figures that are no results behind their own heading', () => {
    const text = textOf(pageOf({ figures: [figure('planned', 'Hoped for'), figure('context', 'Around it'), figure('resource', 'Spent'), figure('reach', 'Reached'), figure('finding', 'Found')] }));
    const border = text.indexOf('Figures that are not results');
    for (const result of ['Reached', 'Found']) expect(text.indexOf(result), result).toBeLessThan(border);
    for (const other of ['Hoped for', 'Around it', 'Spent']) expect(text.indexOf(other), other).toBeGreaterThan(border);
  });

  test('shows no such heading where all figures are results', () => {
    expect(headings(pageOf({ figures: [figure('reach', 'Reached')] }))).not.toContain('Figures that are not results');
  });

  test('tells a figure with unit, date, who measured it, its parts and its source', () => {
    const more = { unit: 'people', date: '2016-05', measuredBy: 'An office', breakdown: [{ by: 'sex' as const, label: 'women', value: '58 %' }], source: 'https://example.org/report' };
    const markup = pageOf({ figures: [figure('reach', 'Reached', more)], sources: [{ title: 'First' }, { title: 'Report', url: 'https://example.org/report' }] });
    expect(textOf(markup)).toContain('Reached 2By sex: women 58 %100 peopleMay 2016An office');
    expect(markup).toContain('href="#source-2"');
  });

  test('marks a stated value with a word, an inferred one not, and says once what that means', () => {
    expect(textOf(pageOf({ classification: { need: [tag('shelter')] } }))).toContain('Shelter ◆ stated in a source');
    const inferred = textOf(pageOf({ classification: { need: [tag('shelter', 'inferred')], population: [tag('children', 'inferred')] } }));
    expect(inferred).not.toContain('Shelter ◆');
    expect(inferred).toContain('These values are what an editor concluded from the facts; no source states them.');
  });

  test('names the primary value first and says which it is', () => {
    const text = textOf(pageOf({ classification: { dimension: [tag('human'), tag('social', 'stated', true)] } }));
    expect(text).toMatch(/Social capital main.*Human capital also/);
  });

  test('says that nobody verified it, or when somebody did', () => {
    expect(textOf(pageOf({}))).toContain('Last verifiedNot verified yet by an editor');
    expect(textOf(pageOf({ lastVerified: '2026-05-03' }))).toContain('Last verified3 May 2026');
  });

  test('shows links from either end', () => {
    const enabler = { slug: 'kit', kind: 'enabler' as const, title: 'A kit' };
    const practice = { slug: 'copy', title: 'A copy', links: [{ type: 'adapted-from' as const, entry: 'entry' }] };
    const shown = headings(pageOf({ links: [{ type: 'needs-enabler', entry: 'kit' }] }, enabler, practice));
    expect(shown).toContain('What is needed to do it');
    expect(shown).toContain('Where it was adapted');
  });

  test('gives the reason of an exception to the selection rule', () => {
    expect(textOf(pageOf({ selectionException: 'It shows the limits.' }))).toContain('selection ruleIt shows the limits.');
  });

  test('of an enabler has areas and no journey', () => {
    const markup = pageOf({ kind: 'enabler', classification: { 'enabler-area': [tag('human-capacity', 'stated', true)] } });
    expect(markup).not.toContain('class="stops');
    expect(textOf(markup)).toContain('What it strengthensHuman capacity');
    expect(textOf(markup)).not.toContain('journey phase');
  });
});

test('every page of the collection has all targets it links to, no name twice and no inline style', { timeout: 60_000 }, () => {
  for (const { slug } of real.entries) expect(markupProblems(entryMarkup(real, slug)), slug).toEqual([]);
});
