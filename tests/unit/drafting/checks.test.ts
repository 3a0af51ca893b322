import { describe, expect, test } from 'vitest';
import { checkDraft, standsInTheWay } from '@/lib/drafting/checks/check-draft';
import { checks } from '@/lib/drafting/checks/check-table';
import { completed } from '@/lib/drafting/draft';
import { context, entries, findingsOf, found, teaHouse } from './checks-sample';

const { classification } = teaHouse;
const practiceSlug = entries.find(({ kind }) => kind === 'practice')!.slug;

test.each(entries.map((entry) => [entry.slug, entry] as const))('nothing stands in the way of publishing %s', (_slug, entry) => {
  expect(checkDraft(entry, context).filter(standsInTheWay)).toEqual([]);
});

test('hints about the entries that ship are few: editors would stop reading them', () => {
  const hints = entries.map((entry) => checkDraft(entry, context).length).sort((one, other) => one - other);
  expect(hints[Math.floor(hints.length / 2)]).toBeLessThanOrEqual(1);
  expect(hints[Math.floor(hints.length * 0.95)]).toBeLessThanOrEqual(5);
});

test('nothing in the entries that ship looks like personal data, or offers returns as success', () => {
  const quiet = ['e-mail', 'phone', 'name-with-age', 'named-speaker', 'document-number', 'exact-place', 'street-address', 'return-rate', 'bare-address', 'broken-address-in-text'];
  expect(entries.flatMap((entry) => checkDraft(entry, context).filter(({ check }) => quiet.includes(check)).map(({ path, values }) => ({ slug: entry.slug, path, values })))).toEqual([]);
});

test('an entry in order has no finding', () => expect(findingsOf({})).toEqual([]));

const refused: readonly (readonly [why: string, changes: Record<string, unknown>, finding: string])[] = [
  ['without a title', { title: '  ' }, 'title missing'],
  ['without a summary', { summary: undefined }, 'summary missing'],
  ['with a figure that does not say what it counts', { figures: [{ value: '12', kind: 'reach', date: '2016', measuredBy: 'the branch' }] }, 'figures.0.what missing'],
  ['with a voice without consent', { voices: [{ quote: 'They listened.', speaker: 'A father of two' }] }, 'voices.0.consent missing'],
  ['with a value of which nobody says the basis', { classification: { ...classification, need: [{ value: 'shelter' }] } }, 'classification.need.0.basis basis-missing'],
  ['with a title that is too long', { title: 'A'.repeat(301) }, 'title too-long'],
  ['with a web address that is none', { sources: [{ title: 'A page', url: 'example.org/a page' }] }, 'sources.0.url broken-address'],
  ['with an address of another kind', { contact: { office: 'The branch', url: 'mailto:someone' } }, 'contact.url broken-address'],
  ['with a day that is none', { nextReview: '2027-02-30' }, 'nextReview not-a-day'],
  ['with a date that is none', { period: { start: 'spring' } }, 'period.start not-a-date'],
  ['with an address that cannot be one', { slug: 'Tea House' }, 'slug not-a-slug'],
  ['with a language that is none', { sources: [{ title: 'Une page', language: 'français' }] }, 'sources.0.language not-a-language'],
  ['with a part that no entry has', { colour: 'red' }, ' not-valid'],
  ['with a value that its list does not have', { classification: { ...classification, need: [{ value: 'love', basis: 'inferred' }] } }, 'classification.need.0.value unknown-value'],
  ['with unknown written as a value', { classification: { ...classification, maturity: [{ value: 'unknown', basis: 'inferred' }] } }, 'classification.maturity.0.value unknown-value'],
  ['with a classification of the other kind', { classification: { ...classification, 'enabler-area': [{ value: 'human-capacity', primary: true, basis: 'inferred' }] } }, 'classification.enabler-area facet-not-for-kind'],
  ['without a primary value', { classification: { ...classification, phase: [{ value: 'return', basis: 'inferred' }] } }, 'classification.phase primary-missing'],
  ['with two primary values', { classification: { ...classification, phase: [{ value: 'return', primary: true, basis: 'inferred' }, { value: 'arrival', primary: true, basis: 'inferred' }] } }, 'classification.phase primary-missing'],
  ['with a primary value where all are equal', { classification: { ...classification, need: [{ value: 'shelter', primary: true, basis: 'inferred' }] } }, 'classification.need primary-not-possible'],
  ['with two values where there is one', { classification: { ...classification, maturity: [{ value: 'pilot', basis: 'inferred' }, { value: 'tested', basis: 'inferred' }] } }, 'classification.maturity one-value-only'],
  ['with a value twice', { classification: { ...classification, need: [{ value: 'shelter', basis: 'inferred' }, { value: 'shelter', basis: 'stated' }] } }, 'classification.need twice'],
  ['with a country twice', { countries: [{ country: 'ITA', role: 'runs', basis: 'stated' }, { country: 'ITA', role: 'runs', basis: 'stated' }] }, 'countries twice'],
  ['with a country that does not exist', { countries: [{ country: 'ZZZ', role: 'runs', basis: 'stated' }] }, 'countries.0.country unknown-country'],
  ['outside the regions given', { countries: [{ country: 'KEN', role: 'runs', basis: 'stated' }] }, 'classification.region region-missing'],
  ['with an organisation nobody added', { organisations: [{ organisation: 'nobody', role: 'funds', basis: 'stated' }] }, 'organisations.0.organisation unknown-organisation'],
  ['linked to itself', { links: [{ type: 'other-example', entry: 'tea-house' }] }, 'links.0.entry link-to-itself'],
  ['linked to nowhere', { links: [{ type: 'other-example', entry: 'no-such-entry' }] }, 'links.0.entry link-to-nowhere'],
  ['that needs a practice', { links: [{ type: 'needs-enabler', entry: practiceSlug }] }, 'links.0.entry link-to-no-enabler'],
  ['without a source', { sources: [] }, 'sources source-missing'],
  ['short of the selection rule', { classification: { region: classification.region } }, 'selectionException selection-rule'],
  ['with an exception nobody needs', { selectionException: 'Because.' }, 'selectionException exception-not-needed'],
  ['that ended before it began', { period: { start: '2016-05', end: '2015' } }, 'period.end end-before-start'],
  ['verified on a day to come', { lastVerified: '2100-01-01' }, 'lastVerified in-the-future'],
  ['first published on a day to come', { firstPublished: '2100-01-01' }, 'firstPublished in-the-future'],
  ['with a source seen on a day to come', { sources: [{ title: 'A page', seen: '2100-01-01' }] }, 'sources.0.seen in-the-future'],
  ['with lists in lists too deep to be read', { context: '- '.repeat(2_500) }, 'context too-deep'],
  ['with marks in marks too deep to be read', { voices: [{ quote: `${'*a '.repeat(11)}${'b* '.repeat(11)}`, speaker: 'A father of two', consent: true }] }, 'voices.0.quote too-deep'],
];

describe('a practice cannot be published', () => {
  test.each(refused)('%s', (_why, changes, finding) => {
    expect(found(changes)).toEqual([finding]);
    expect(findingsOf(changes).every(standsInTheWay)).toBe(true);
  });

  test('in any other way: each check that stands in the way has its example', () => {
    const musts = Object.entries(checks).filter(([, { severity }]) => severity === 'must').map(([name]) => name);
    expect(new Set(refused.map(([, , finding]) => finding.split(' ')[1]))).toEqual(new Set(musts));
  });
});

test('what is in order is in order: exceptions with a reason, global, roles other than where it runs, a period within a year', () => {
  expect(found({ classification: { region: classification.region }, selectionException: 'The sources seen do not show it yet.' })).toEqual([]);
  expect(found({ classification: { ...classification, region: [{ value: 'global', primary: true, basis: 'inferred' }] } })).toEqual([]);
  expect(found({ countries: [{ country: 'SYR', role: 'origin', basis: 'stated' }] })).toEqual([]);
  expect(found({ period: { start: '2016-05', end: '2016' } })).toEqual([]);
});

test('an enabler is bound neither by the selection rule nor to a source', () => {
  expect(found({ kind: 'enabler', sources: [], classification: { region: classification.region } })).toEqual([]);
});

test('findings stand where they were written, also below rows that nobody has filled in', () => {
  expect(found({ figures: [{}, { what: ' ' }, { value: '12', kind: 'reach', date: '2016', measuredBy: 'the branch' }] })).toEqual(['figures.2.what missing']);
});

test('findings follow the page, and what stands in the way comes first', () => {
  const findings = findingsOf({ sources: [], summary: undefined, title: 'A'.repeat(301), figures: [{ what: 'people', value: '12', kind: 'reach' }] });
  expect(findings.map(({ field, check }) => `${field} ${check}`)).toEqual(['title too-long', 'summary missing', 'figures figure-without-source', 'figures figure-without-date', 'figures figure-without-measurer', 'sources source-missing']);
});

test('a draft without any finding that stands in the way is an entry, and any other is none', () => {
  for (const [, changes] of refused.slice(0, 13)) expect(completed({ ...teaHouse, ...changes } as never, '2026-11-26').entry).toBeNull();
  expect(completed({ ...teaHouse } as never, '2026-11-26').entry).not.toBeNull();
});
