import { expect, test } from 'vitest';
import { catalogueOf, find, slugs, type Part } from './small';
import { ask, real } from './snapshots';

const parts: Part[] = [
  { slug: 'c', title: 'Zebra', firstPublished: '2025-01-01', period: { start: '2015' }, lastVerified: '2025-02-01', countries: [{ country: 'PER', role: 'runs', basis: 'stated' }] },
  { slug: 'b', title: 'apple', firstPublished: '2025-01-01', period: { start: '2015' } },
  { slug: 'a', title: 'apple', firstPublished: '2025-01-01', period: { start: '2015' }, lastVerified: '2025-03-01', countries: [{ country: 'DEU', role: 'origin', basis: 'stated' }] },
  { slug: 'd', title: 'Éclair', firstPublished: '2025-01-01', period: { start: '2019' }, lastVerified: '2025-02-01', countries: [{ country: 'DEU', role: 'runs', basis: 'stated' }] },
  { slug: 'e', title: 'Mango', firstPublished: '2026-01-01' },
];

test.each([
  ['newest', ['e', 'd', 'a', 'b', 'c']],
  ['verified', ['a', 'd', 'c', 'e', 'b']],
  ['title', ['a', 'b', 'd', 'e', 'c']],
  ['country', ['d', 'c', 'e', 'a', 'b']],
])('sorted by %s, ties by title and slug', (sort, expected) => {
  expect(slugs(find(catalogueOf(parts), `sort=${sort}`))).toEqual(expected);
});

test('the best match is the order, unless another is asked for', () => {
  expect(ask(real, '').sort).toBe('relevance');
  expect(ask(real, 'q=camp').sort).toBe('relevance');
  expect(ask(real, 'q=camp&sort=title').sort).toBe('title');
});

test('without words the entries come first whose main values were chosen, then those of which most is known', () => {
  const tag = (value: string, primary: boolean) => ({ value, primary, basis: 'stated' as const });
  const known: Part['figures'] = [{ what: 'People', kind: 'reach', value: '3', date: '2016', breakdown: [] }];
  const catalogue = catalogueOf([
    { slug: 'also', context: 'Why', lessons: ['One'], figures: known, classification: { phase: [tag('camps', true), tag('arrival', false)] } },
    { slug: 'main', classification: { phase: [tag('arrival', true)] } },
    { slug: 'main-and-more', lessons: ['One'], classification: { phase: [tag('arrival', true)] } },
    { slug: 'elsewhere', context: 'Why', lessons: ['One'], classification: { phase: [tag('return', true)] } },
  ]);
  expect(slugs(find(catalogue, 'phase=arrival'))).toEqual(['main-and-more', 'main', 'also']);
  expect(slugs(find(catalogue, ''))).toEqual(['also', 'elsewhere', 'main-and-more', 'main']);
});

test('of equal matches the one comes first of which more is known, then the newer', () => {
  const same = ['x', 'y', 'z'].map((slug, i): Part => ({ slug, title: 'Camp', firstPublished: `2025-01-0${i + 1}`, ...(slug === 'x' && { classification: { evidence: [{ value: 'evaluation', primary: false, basis: 'stated' }] } }) }));
  expect(slugs(find(catalogueOf(same), 'q=camp'))).toEqual(['x', 'z', 'y']);
});
