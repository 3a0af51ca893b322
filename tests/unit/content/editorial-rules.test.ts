import { describe, expect, test } from 'vitest';
import { isRefusedHost } from '@/lib/content/refused-hosts';
import { firstPractice, practice, problemsOfPractice } from './sample';

const classification = practice.classification as Record<string, unknown>;
const reached = { what: 'People served', kind: 'reach', value: '100', amount: 100, qualifier: 'exact' };
const atRisk = (value: string) => ({ classification: { ...classification, population: [{ value, basis: 'inferred' }] } });
const long = `Volunteers keep ${'a very quiet '.repeat(12)}place open.`;

const broken: readonly [claim: string, changes: Record<string, unknown>, field: string, reason: string][] = [
  ['people reached, nobody knows when', { figures: [{ ...reached, measuredBy: 'The house' }] }, 'figures.0', 'without a date'],
  ['people reached, nobody knows by whose count', { figures: [{ ...reached, date: '2019' }] }, 'figures.0', 'without who measured it'],
  ['parts that are more than the whole', { figures: [{ ...reached, date: '2019', measuredBy: 'The house', breakdown: [{ by: 'sex', label: 'women', value: '80' }, { by: 'sex', label: 'men', value: '40' }] }] }, 'figures.0.breakdown', 'its parts make 120'],
  ['a source on a site of copies', { sources: [{ title: 'A report', url: 'https://docslib.org/doc/1/a-report' }] }, 'sources', 'docslib.org has copies'],
  ['a tool on a test server', { tools: [{ title: 'A guide', url: 'https://uat.example.org/guide' }] }, 'sources', 'uat.example.org has copies, or is no public server'],
  ['a sentence of more than 35 words', { summary: long }, 'summary', 'a sentence of'],
  ['a lesson that is an order', { lessons: ['Plan the fuel from the first day.'] }, 'lessons.0', 'an order'],
  ['an abbreviation that nobody explains', { lessons: ['The QXZ was asked first.'] }, 'lessons.0', 'QXZ is explained neither'],
  ['children without a safeguard', atRisk('children'), 'safeguards', 'a practice for children without safeguards'],
  ['a claim of one programme without a source', { links: [{ type: 'same-programme', entry: firstPractice.slug }] }, 'links.0.source', 'is claimed without a source'],
  ['the title of another entry', { title: `${String(firstPractice.title)} ` }, 'title', `is that of "${String(firstPractice.slug)}"`],
];

describe('what a program can look after', () => {
  test.each(broken)('%s', (_claim, changes, field, reason) => {
    expect(problemsOfPractice(changes)).toEqual([expect.objectContaining({ field, reason: expect.stringContaining(reason) as unknown })]);
  });

  test('what looks alike and is in order is left alone', () => {
    const fine = {
      figures: [{ ...reached, unit: '%', breakdown: [{ by: 'sex', label: 'women', value: '80' }, { by: 'sex', label: 'men', value: '40' }], date: '2019', measuredBy: 'The house' }],
      lessons: ['Planning the fuel from the first day saved wood, the agencies found.'],
      links: [{ type: 'same-model', entry: firstPractice.slug }],
      sources: [{ title: 'A report without a link', read: 'excerpt' }],
    };
    expect(problemsOfPractice(fine)).toEqual([]);
    expect(problemsOfPractice({ ...atRisk('children'), safeguards: ['All who work with children are checked.'] })).toEqual([]);
  });

  test('an exception stands in the file with its reason, and is told of when nothing needs it', () => {
    const exception = { rule: 'long-sentence', field: 'summary', reason: 'The words of a law.' };
    expect(problemsOfPractice({ summary: long, exceptions: [exception] })).toEqual([]);
    expect(problemsOfPractice({ exceptions: [exception] })).toEqual([expect.objectContaining({ field: 'exceptions.0', reason: 'nothing breaks “long-sentence” here any more' })]);
    expect(problemsOfPractice({ summary: long, exceptions: [{ ...exception, field: 'context' }] })).toHaveLength(2);
  });
});

test.each(['https://www.scribd.com/document/1', 'http://34.77.224.50/fr/x', 'https://vdocument.in/a.html', 'https://homsy-staging.cambridgecore.org/x', 'https://docplayer.dk/1', 'http://[2001:db8::1]/'])('%s is refused', (address) => {
  expect(isRefusedHost(address)).toBe(true);
});

test.each(['https://www.ifrc.org/document/x', 'https://undocs.org/A/HRC/37/34', 'https://devex.com/news', 'https://www.testimony.org/', 'https://protest.example.org/', 'https://handbook.spherestandards.org/en/cpms/'])('%s is taken', (address) => {
  expect(isRefusedHost(address)).toBe(false);
});
