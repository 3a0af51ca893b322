import { expect, test } from 'vitest';
import type { Draft } from '@/lib/drafting/draft';
import { valueAt, type Field } from '@/lib/drafting/fields';
import { rowOfDraft } from '@/lib/drafting/sheet/row-of-draft';
import { entries, faultsIn, fresh, read } from './sheet-sample';

function field(name: Field, cells: Parameters<typeof read>[0]): unknown {
  const { draft, faults } = read({ ...fresh, ...cells });
  expect(faults).toEqual([]);
  return valueAt(draft, name);
}

test('values are taken by name in any spelling, by slug and by code; without brackets they are inferred', () => {
  expect(field('classification.principle', { principle: 'p1; P3 (stated); include MIGRANTS in humanitarian programming (inferred: page 4)' })).toEqual([
    { value: 'p1', primary: false, basis: 'inferred' },
    { value: 'p3', primary: false, basis: 'stated' },
    { value: 'p2', primary: false, basis: 'inferred', note: 'page 4' },
  ]);
});

test('a note in brackets keeps its brackets, colons and escaped semicolons', () => {
  expect(field('classification.population', { population: 'refugees (STATED: page 4 (top): “many”\\; few)\nchildren (?)' })).toEqual([
    { value: 'refugees', primary: false, basis: 'stated', note: 'page 4 (top): “many”; few' },
    { value: 'children', primary: false },
  ]);
});

test('the primary value and the further ones are one list; a sheet with one column of the two leaves the other alone', () => {
  expect(field('classification.phase', { phase: 'On arrival (stated)', 'phase-further': 'Long-term stay' })).toEqual([
    { value: 'arrival', primary: true, basis: 'stated' },
    { value: 'long-term', primary: false, basis: 'inferred' },
  ]);
  const base: Draft = { slug: 'a', kind: 'practice', title: 'A', classification: { phase: [{ value: 'arrival', primary: true, basis: 'stated' }, { value: 'origin', primary: false, basis: 'stated' }] } };
  expect(read({ phase: 'Long-term stay' }, base).draft.classification?.phase?.map(({ value }) => value)).toEqual(['long-term', 'origin']);
  expect(read({ phase: 'origin' }, base).draft.classification?.phase?.map(({ value, primary }) => `${value} ${primary}`)).toEqual(['origin true']);
});

test('countries and organisations may be written as people write them', () => {
  expect(field('countries', { countries: 'Italy; greece | Origin\nTUN | runs' })).toEqual([{ country: 'ITA', role: 'runs', basis: 'inferred' }, { country: 'GRC', role: 'origin', basis: 'inferred' }, { country: 'TUN', role: 'runs', basis: 'inferred' }]);
  expect(field('organisations', { organisations: 'bulgarian red cross' })).toEqual([{ organisation: 'bulgarian-red-cross', role: 'implements', basis: 'inferred' }]);
});

test('a figure says its first parts by place and the others by name', () => {
  expect(field('figures', { figures: 'People reached | about 1,600 | reach | number: 1600 | qualifier: about | unit: people | sex: women = 45 % | age: children' })).toEqual([
    { what: 'People reached', value: 'about 1,600', kind: 'reach', amount: 1600, qualifier: 'about', unit: 'people', breakdown: [{ by: 'sex', label: 'women', value: '45 %' }, { by: 'age', label: 'children' }] },
  ]);
});

test('an address in a source is known by its look', () => {
  expect(field('sources', { sources: 'A report | https://example.org/a | seen: 2026-05-31\nCommunity detention: a way | IFRC | 2016' })).toEqual([
    { title: 'A report', url: 'https://example.org/a', seen: '2026-05-31' },
    { title: 'Community detention: a way', publisher: 'IFRC', date: '2016' },
  ]);
});

test('columns that are not there leave their fields alone, and an empty cell empties its field', () => {
  const base = entries[0]!;
  const { draft, faults } = read({ entry: base.slug, title: base.title!, lessons: '', concept: 'Something else' }, base);
  expect(faults).toEqual([]);
  expect({ ...draft, lessons: base.lessons, concept: base.concept }).toEqual(base);
  expect([valueAt(draft, 'lessons'), draft.concept]).toEqual([undefined, 'Something else']);
});

test('an entry cannot lose its address or its kind', () => {
  const base = entries[0]!;
  expect(read({ entry: base.slug, address: '' }, base).draft.slug).toBe(base.slug);
  expect(faultsIn({ entry: base.slug, kind: '', title: '' }, base)).toEqual(['kind missing', 'title missing']);
  expect(read(fresh).draft).toMatchObject({ slug: '', kind: 'practice', title: 'Tea house', origin: 'public-source', titleBasis: 'descriptive' });
});

test.each([
  [{ phase: 'On arival' }, ['phase unknown-value On arival']],
  [{ phase: 'arrival (infered)' }, ['phase unknown-basis infered']],
  [{ phase: 'arrival; origin' }, ['phase one-value-only arrival; origin']],
  [{ phase: 'arrival', 'phase-further': 'arrival' }, ['phase-further twice arrival']],
  [{ population: 'children; Children' }, ['population twice Children']],
  [{ 'enabler-area': 'needs-assessment' }, ['enabler-area not-for-kind needs-assessment']],
  [{ organisations: 'Nobody at all | runs' }, ['organisations unknown-organisation Nobody at all', 'organisations unknown-value runs']],
  [{ links: 'no-such-entry | other-example' }, ['links unknown-entry no-such-entry']],
  [{ entry: 'no-such-entry' }, ['entry unknown-entry no-such-entry']],
  [{ figures: 'a | b | reach | c' }, ['figures too-many-parts c']],
  [{ figures: 'a | b | reach | number: many | unit: x | unit: y' }, ['figures not-a-number many', 'figures part-twice unit: y']],
  [{ start: '31.5.2016' }, ['start not-a-date 31.5.2016']],
  [{ 'first-published': '2020-01-01', 'last-verified': '2026-01-01', 'next-review': 'May' }, ['first-published set-by-steps 2020-01-01', 'last-verified set-by-steps 2026-01-01', 'next-review set-by-steps May']],
  [{ address: 'Tea House' }, ['address not-a-slug Tea House']],
  [{ contact: 'Office', 'contact-address': 'example.org' }, ['contact-address broken-address example.org']],
  [{ title: 'x'.repeat(301) }, [`title too-long ${'x'.repeat(301)}`]],
  [{ lessons: Array.from({ length: 501 }, (_, i) => `lesson ${i}`).join('\n') }, ['lessons too-much']],
  [{ lessons: 'one\ntwo \\…' }, ['lessons cut \\…']],
  [{ dialogue: 'perhaps' }, ['dialogue unknown-value perhaps']],
])('%j is refused at its cell', (cells, faults) => {
  expect(faultsIn(cells)).toEqual(faults);
});

test('a fault offers what could have been meant: all of a short list, the nearest of a long one', () => {
  const allowed = (cells: Parameters<typeof read>[0]) => read({ ...fresh, ...cells }).faults[0]!.allowed;
  expect(allowed({ phase: 'arival' })).toHaveLength(7);
  expect(allowed({ countries: 'Ittaly' })[0]).toBe('Italy');
  expect(allowed({ countries: 'Ittaly' }).length).toBeLessThanOrEqual(5);
  expect(allowed({ entry: 'airport-reception-of-quota-refugee' })[0]).toBe('airport-reception-of-quota-refugees-finland');
});

test('a cell that could not hold everything can be left, and not changed', () => {
  const base: Draft = { slug: 'a', kind: 'practice', title: 'A', actions: Array.from({ length: 40 }, () => 'x'.repeat(1_900)) };
  const cells = rowOfDraft(base);
  expect(cells.get('actions')).toHaveLength(32_767);
  expect(read(Object.fromEntries(cells), base)).toEqual({ draft: base, faults: [] });
  expect(faultsIn({ ...Object.fromEntries(cells), actions: `y${cells.get('actions')!.slice(1)}` }, base)).toEqual(['actions cut \\…']);
});

test.each(['(', 'a(', '|', ';', '\\', 'a:', '?', '=', '\n', 'unit: ', 'ع'])('cells full of %j are read in no time', (sign) => {
  const cell = sign.repeat(32_000 / sign.length);
  const began = performance.now();
  read({ ...fresh, phase: cell, population: cell, figures: cell, sources: cell, countries: cell, lessons: cell });
  expect(performance.now() - began).toBeLessThan(4_000);
});
