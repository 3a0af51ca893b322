import { describe, expect, test } from 'vitest';
import { firstPractice, practice, problemsOfPractice } from './sample';

const classification = practice.classification as Record<string, unknown>;

test('an entry that keeps every rule is accepted', () => {
  expect(problemsOfPractice({})).toEqual([]);
});

const refusals: readonly [claim: string, changes: Record<string, unknown>, field: string, reason: string][] = [
  ['a field no schema knows', { colour: 'red' }, 'file', 'Unrecognized key'],
  ['a missing field', { concept: undefined }, 'concept', 'expected string'],
  ['an unknown value of a facet', { classification: { ...classification, need: [{ value: 'love', basis: 'inferred' }] } }, 'classification.need.0.value', 'there is no "love" in need'],
  ['unknown written as a value', { classification: { ...classification, maturity: [{ value: 'unknown', basis: 'inferred' }] } }, 'classification.maturity.0.value', 'there is no "unknown" in maturity'],
  ['a facet of the other kind', { classification: { ...classification, 'enabler-area': [{ value: 'human-capacity', primary: true, basis: 'inferred' }] } }, 'classification.enabler-area', 'does not apply to practice entries'],
  ['a ranked facet without a primary value', { classification: { ...classification, phase: [{ value: 'return', basis: 'inferred' }] } }, 'classification.phase', 'needs exactly one primary value'],
  ['a country that does not exist', { countries: [{ country: 'ZZZ', role: 'runs', basis: 'stated' }] }, 'countries.0.country', 'there is no "ZZZ" in country'],
  ['a country outside the regions given', { countries: [{ country: 'KEN', role: 'runs', basis: 'stated' }] }, 'classification.region', 'does not contain sub-saharan-africa, where KEN lies'],
  ['an organisation that does not exist', { organisations: [{ organisation: 'nobody', role: 'funds', basis: 'stated' }] }, 'organisations.0.organisation', 'there is no organisation "nobody"'],
  ['a link to nowhere', { links: [{ type: 'other-example', entry: 'no-such-entry' }] }, 'links.0.entry', 'there is no entry "no-such-entry"'],
  ['a link to itself', { links: [{ type: 'other-example', entry: 'tea-house' }] }, 'links.0.entry', 'links to itself'],
  ['a practice in the place of an enabler', { links: [{ type: 'needs-enabler', entry: firstPractice.slug }] }, 'links.0.entry', 'is not an enabler'],
  ['a practice without a source', { sources: [] }, 'sources', 'a practice needs a source'],
  ['the selection rule broken without a word', { classification: { region: classification.region } }, 'selectionException', 'does not meet P1'],
  ['an exception nobody needs', { selectionException: 'Because.' }, 'selectionException', 'is not needed'],
  ['an end before the start', { period: { start: '2016-05', end: '2015' } }, 'period.end', 'lies before the start'],
  ['a slug that another entry has', { formerSlugs: [firstPractice.slug] }, 'slug', `"${String(firstPractice.slug)}" is taken by`],
  ['lists too deep to be read', { summary: '- '.repeat(2_500) }, 'summary', 'more than ten deep'],
  ['a question that stands twice', { questions: { en: ['Where can they sleep?', 'Where can they sleep'] } }, 'questions.en.1', 'stands here twice'],
  ['a question of one word', { questions: { fr: ['Abri ?'] } }, 'questions.fr.0', 'has 1 words'],
  ['a question in another script', { questions: { ar: ['Where can they sleep?'] } }, 'questions.ar.0', 'another script'],
  ['an e-mail address in a text', { summary: 'Write to ana@example.org.' }, 'summary', 'carries an e-mail address'],
  ['a phone number in a list', { actions: ['Call +41 22 730 42 22.'] }, 'actions.0', 'carries a phone number'],
];

describe('an entry is refused', () => {
  test.each(refusals)('for %s', (_claim, changes, field, reason) => {
    const problems = problemsOfPractice(changes);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ field, reason: expect.stringContaining(reason) as unknown });
  });

  test('when its file is not named after its slug', () => {
    expect(problemsOfPractice({}, 'coffee-house.json')).toEqual([
      { file: 'entries/coffee-house.json', field: 'slug', reason: 'the file should be called tea-house.json' },
    ]);
  });
});

test('a practice short of the selection rule is accepted when it says why', () => {
  const changes = { classification: { region: classification.region }, selectionException: 'The sources seen do not show it yet.' };
  expect(problemsOfPractice(changes)).toEqual([]);
});

test('the region global may stand for all', () => {
  const region = [{ value: 'global', primary: true, basis: 'inferred' }];
  expect(problemsOfPractice({ classification: { ...classification, region } })).toEqual([]);
});

test('only the countries where it runs must lie in its regions', () => {
  expect(problemsOfPractice({ countries: [{ country: 'SYR', role: 'origin', basis: 'stated' }] })).toEqual([]);
});

test('a period may end in the year it began', () => {
  expect(problemsOfPractice({ period: { start: '2016-05', end: '2016' } })).toEqual([]);
});

test('what only editors see may carry contact data', () => {
  expect(problemsOfPractice({ editorNotes: ['Ask ana@example.org.'] })).toEqual([]);
});
