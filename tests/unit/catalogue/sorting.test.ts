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

test('without words the newest come first, with words the best match', () => {
  expect(ask(real, 'sort=relevance').sort).toBe('newest');
  expect(ask(real, 'q=camp').sort).toBe('relevance');
  expect(ask(real, 'q=camp&sort=title').sort).toBe('title');
});

test('equal matches stand in the order newest', () => {
  const same = ['x', 'y', 'z'].map((slug, i): Part => ({ slug, title: 'Camp', firstPublished: `2025-01-0${i + 1}` }));
  expect(slugs(find(catalogueOf(same), 'q=camp'))).toEqual(['z', 'y', 'x']);
});
