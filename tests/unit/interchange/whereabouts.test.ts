import { expect, test, vi } from 'vitest';
import { askFile } from './files/asked';
import { collection, current, slugs } from './files/collection';
import { elsewhere, EntryGone } from '@/lib/pages/elsewhere';

vi.mock('@/lib/site-address', () => ({ siteAddress: async () => new URL('https://practices.example.org') }));
vi.mock('@/lib/catalogue/current', async () => {
  const { current: standIn, slugs: known } = await import('./files/collection');
  const { redirectOf, ...rest } = standIn();
  return { ...rest, redirectOf: (slug: string) => (slug === 'gone-before' ? known.gone : redirectOf(slug)) };
});

const page = (slug: string) => elsewhere(slug, (present) => `/catalogue/${present}`);

test.each([slugs.gone, 'gone-before'])('%s is gone for its page and its files alike, with day and reason', async (slug) => {
  expect(collection.bySlug.has(slug)).toBe(false);
  expect(() => page(slug)).toThrow(EntryGone);
  for (const [thing, format, of] of [['entry', 'csv', [slug]], ['entry', 'ris', [slug]], ['version', 'json', [slug, '1']]] as const) {
    const answer = await askFile(thing, format, of);
    expect([answer.status, ((await answer.json()) as { archived: unknown }).archived]).toEqual([410, { day: '2026-11-05', reason: 'It ended.' }]);
  }
  expect((await askFile('entry', 'atom', [slug])).status).toBe(200);
});

test('another former address leads on, and none is nowhere', async () => {
  expect(current().redirectOf('its-former-name')).toBe(slugs.third);
  expect(() => page('its-former-name')).toThrow(/NEXT_REDIRECT/);
  expect((await askFile('entry', 'csv', ['its-former-name'])).headers.get('location')).toBe(`/catalogue/${slugs.third}.csv`);
  expect(() => page('never-was')).toThrow(/NEXT_HTTP_ERROR_FALLBACK;404/);
  expect((await askFile('entry', 'csv', ['never-was'])).status).toBe(404);
});
