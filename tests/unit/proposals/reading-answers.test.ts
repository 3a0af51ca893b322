import { expect, test } from 'vitest';
import { answersOf, problemsIn } from '@/lib/proposals/answers';
import { draftOfAnswers } from '@/lib/proposals/draft-of-answers';
import { networkOf } from '@/lib/security/network';
import { placesIn } from '@/lib/proposals/places';
import { questions } from '@/lib/proposals/questions';
import { LEAST_WRITING_MS, LONGEST_OPEN_MS, ageOf, nextStamp, stampAt } from '@/lib/proposals/stamp';
import { vocabularyOf } from '@/lib/vocabulary/lists';

const countries = vocabularyOf('country').terms;
const whole = { title: 'A title', done: 'Done.', countries: 'Jordan', who: 'A branch', office: 'A desk' };
const draftOf = (part: Record<string, unknown>) => draftOfAnswers(answersOf({ ...whole, ...part }), { slug: 'a-title', countries, told: (_name, words) => words });

test.each([
  ['Jordan', ['JOR'], []],
  ['jordan;  LEBANON\nTürkiye', ['JOR', 'LBN', 'TUR'], []],
  ['Bosnia and Herzegovina', ['BIH'], []],
  ['Serbia and Jordan, Bosnia and Herzegovina', ['SRB', 'JOR', 'BIH'], []],
  ['Jordan, Jordan', ['JOR'], []],
  ['Jordan, Atlantis and Serbia', ['JOR'], ['Atlantis and Serbia']],
  ['', [], []],
])('countries are read from “%s”; what no list has stays in words', (text, codes, rest) => {
  expect(placesIn(text, countries)).toEqual({ codes, rest });
});

test('every country is read by its name', () => {
  for (const { slug, label } of countries) expect(placesIn(label.en, countries), label.en).toEqual({ codes: [slug], rest: [] });
});

test('whatever is sent is read as text: files, absent fields, signs that no text has', () => {
  const answers = answersOf({ title: 'A\u0000 ti\ntle \ud800', done: 'One.\r\nTwo.\u0007', who: new File([], 'x'), stranger: 'x' });
  expect(answers).toEqual({ ...Object.fromEntries(questions.map(({ name }) => [name, ''])), title: 'A ti tle', done: 'One.\nTwo.' });
});

test('a whole proposal has no problems; each answer has its greatest length and not one sign more', () => {
  expect(problemsIn(answersOf(whole))).toEqual([]);
  for (const { name, most } of questions.filter(({ name }) => name !== 'email')) {
    expect(problemsIn(answersOf({ ...whole, [name]: 'x'.repeat(most) })), name).toEqual([]);
    expect(problemsIn(answersOf({ ...whole, [name]: 'x'.repeat(most + 1) })), name).toMatchObject([{ field: name, code: 'tooLong', count: most + 1, most }]);
  }
});

test.each([
  ['A report, https://example.org/a.', { title: 'A report', url: 'https://example.org/a' }],
  ['https://example.org/a?b=(c)', { title: undefined, url: 'https://example.org/a?b=(c)' }],
  ['A report (https://example.org/a).', { title: 'A report', url: 'https://example.org/a' }],
  ['A book (2019)', { title: 'A book (2019)' }],
  ['http://', { title: 'http://' }],
])('a source is read from “%s”', (source, read) => {
  expect(draftOf({ source }).sources).toEqual([Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined))]);
});

test('an answer that becomes a long text is refused in words where it nests too deep; one that becomes lines is not', () => {
  const deep = '- '.repeat(400);
  for (const name of ['who', 'whom', 'result'] as const) expect(problemsIn(answersOf({ ...whole, [name]: deep })), name).toMatchObject([{ field: name, code: 'tooDeep' }]);
  expect(problemsIn(answersOf({ ...whole, done: deep }))).toEqual([]);
});

test('nothing that was not said is in the draft, and nothing is classified', () => {
  expect(draftOf({ countries: '', place: 'A town', office: '', source: '' })).toEqual({ slug: 'a-title', kind: 'practice', title: 'A title', actions: ['Done.'], placeNote: 'A town', participants: 'A branch' });
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0db8:0001::9', '2001:db8:1:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  ['unknown', 'unknown'],
])('the network of %s is %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test('a stamp says when the form was opened, and nobody else can write one', () => {
  const [key, opened] = [Buffer.from('a key'), 1_800_000_000_000];
  const stamp = stampAt(key, opened);
  expect([0, LEAST_WRITING_MS - 1, LEAST_WRITING_MS, LONGEST_OPEN_MS, LONGEST_OPEN_MS + 1].map((ms) => ageOf(key, stamp, opened + ms))).toEqual(['early', 'early', 'usual', 'usual', 'late']);
  expect(ageOf(key, `${(opened - 9_000).toString(36)}.${stamp.split('.')[1]}`, opened)).toBe('forged');
  expect(ageOf(Buffer.from('another'), stamp, opened + 9_000)).toBe('forged');
  expect(ageOf(key, nextStamp(key, 'forged', opened), opened + LEAST_WRITING_MS)).toBe('usual');
  expect(ageOf(key, nextStamp(key, stamp, opened + 2 * LONGEST_OPEN_MS), opened + 2 * LONGEST_OPEN_MS)).toBe('usual');
});
