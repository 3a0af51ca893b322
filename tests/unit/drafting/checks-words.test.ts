import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checks, type CheckName } from '@/lib/drafting/checks/check-table';
import { placedFields } from '@/lib/drafting/fields';
import messages from '@/content/messages/en.json';
import { findingInWords } from '@/lib/messages/finding-in-words';
import { fieldInWords, placeInWords } from '@/lib/messages/place-in-words';
import { findingsOf } from './checks-sample';

const names = Object.keys(checks) as CheckName[];
const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');

test('each check has its words, and there are no others', () => {
  expect(Object.keys(messages.checks)).toEqual(names);
});

test('the README has the table of checks as the code has it', () => {
  const rows = [...readme.matchAll(/^\| `([a-z-]+)` \| (must|should) \| (.+) \|$/gm)].map(([, name, severity, what]) => [name, severity, what]);
  expect(rows).toEqual(names.map((name) => [name, checks[name].severity, checks[name].what]));
});

test('a finding is told with names, not with slugs', () => {
  expect(findingsOf({ countries: [{ country: 'KEN', role: 'runs', basis: 'stated' }] }).map((finding) => findingInWords(finding, 'en'))).toEqual(['The entry runs in Kenya, but Sub-Saharan Africa is not among its regions.']);
  expect(findingsOf({ figures: [{ value: '12', kind: 'reach', date: '2016', measuredBy: 'the branch' }] }).map((finding) => findingInWords(finding, 'en'))).toEqual(['Figures, row 1, what is missing.']);
  expect(findingsOf({ colour: 'red' }).map((finding) => findingInWords(finding, 'en'))).toEqual(['The entry holds something that an entry cannot hold.']);
});

test('every field has a name of its own', () => {
  const labels = placedFields.map(({ field }) => fieldInWords(field, 'en'));
  expect(new Set(labels).size).toBe(labels.length);
  expect(placeInWords('classification.need.1.basis', 'en')).toBe('Need, row 2, basis');
});
