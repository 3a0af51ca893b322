import { expect, test } from 'vitest';
import { search } from '@/lib/catalogue/search';
import { suggest } from '@/lib/catalogue/suggest';
import { suggestionList, suggestionListSchema } from '@/lib/interchange/suggestion-list';
import { follow, real, view } from '../catalogue/snapshots';

const suggested = (typed: string) => suggestionList(suggest(real, typed, 'en', 8), 'en').suggestions;

test.each(['jord', 'shel', 'red cross', 'chil', 'zzzz', '', '%', '(a+)+$'])('suggestions for “%s” fit their schema and are at most eight', (typed) => {
  const list = { suggestions: suggested(typed) };
  expect(suggestionListSchema.parse(list)).toEqual(list);
  expect(list.suggestions.length).toBeLessThanOrEqual(8);
});

test('a value says which facet it belongs to', () => {
  expect(suggested('jordan')).toContainEqual(expect.objectContaining({ label: 'Jordan', group: 'Country', href: '/catalogue?country=JOR' }));
});

test('an entry says that it is one, without a number', () => {
  const { title, slug } = real.entries[0]!;
  expect(suggested(title)).toContainEqual({ label: title, group: 'Entry', href: `/catalogue/${slug}`, note: '' });
});

test('the number of a suggestion is what its address returns', () => {
  const withNumber = ['shel', 'euro', 'child', 'unhcr'].flatMap(suggested).filter(({ note }) => note !== '');
  expect(withNumber.length).toBeGreaterThan(0);
  for (const { href, note } of withNumber) expect(search(real, follow(real, href), view).total, href).toBe(parseInt(note, 10));
});

test('addresses carry the language', () => {
  const list = suggestionList(suggest(real, 'jordan', 'ar', 8), 'ar');
  expect(list.suggestions.length).toBeGreaterThan(0);
  for (const { href } of list.suggestions) expect(href).toMatch(/^\/ar\/catalogue/);
});
