import { expect, test } from 'vitest';
import { checkDraft } from '@/lib/drafting/checks/check-draft';
import { addressesOf } from '@/lib/drafting/addresses';
import type { Draft } from '@/lib/drafting/draft';
import { context, teaHouse } from './checks-sample';

const draft: Draft = {
  ...(teaHouse as unknown as Draft),
  figures: [{ source: 'https://a.example/figure' }],
  furtherReading: [{}, { title: 'A book', url: 'https://a.example/book' }],
  contact: { office: 'The office', url: 'https://a.example/office' },
  sources: [{ title: 'Half an address', url: 'https://' }, { title: 'Another', url: 'https://a.example/source' }],
};

test('every address that readers can follow is named with its place, and nothing that is none', () => {
  expect(addressesOf(draft)).toEqual([
    { path: 'figures.0.source', address: 'https://a.example/figure' },
    { path: 'furtherReading.1.url', address: 'https://a.example/book' },
    { path: 'contact.url', address: 'https://a.example/office' },
    { path: 'sources.1.url', address: 'https://a.example/source' },
  ]);
});

test('a dead link is a hint at the row as it was written, also below rows nobody filled in', () => {
  const dead = new Set(['https://a.example/book', 'https://a.example/office']);
  const found = checkDraft(draft, { ...context, dead }).filter(({ check }) => check === 'dead-link');
  expect(found.map(({ field, path, severity }) => [field, path, severity])).toEqual([
    ['furtherReading', 'furtherReading.1.url', 'should'],
    ['contact', 'contact.url', 'should'],
  ]);
  expect(checkDraft(draft, context).filter(({ check }) => check === 'dead-link'), 'where nobody asked').toEqual([]);
});
