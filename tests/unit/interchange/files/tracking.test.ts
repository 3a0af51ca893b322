import { expect, test, vi } from 'vitest';
import { withoutTracking } from '@/lib/interchange/tracking-parameters';
import { askFile } from './asked';
import { slugs } from './collection';

vi.mock('@/lib/catalogue/current', async () => (await import('./collection')).current());
vi.mock('@/lib/site-address', () => ({ siteAddress: async () => new URL('https://practices.example.org') }));

test.each(['fbclid', 'gclid', 'mc_cid', 'mc_eid', 'utm_source', 'utm_anything', 'UTM_Campaign', 'msclkid', '_hsenc', 'mtm_campaign'])('what others put behind an address keeps nobody from a file: %s', async (name) => {
  for (const [thing, format, of] of [['list', 'csv', []], ['list', 'atom', []], ['entry', 'csv', [slugs.first]], ['chart', 'svg', ['phase']], ['vocabulary', 'csv', ['phase']]] as const) {
    const [bare, tracked] = await Promise.all([askFile(thing, format, of), askFile(thing, format, of, `?${name}=1`)]);
    expect(tracked.status, `${thing}.${format}`).toBe(200);
    expect(tracked.headers.get('etag')).toBe(bare.headers.get('etag'));
  }
});

test('what anybody may have meant is still asked about', async () => {
  expect((await askFile('list', 'csv', [], '?fbclid=1&phasee=arrival')).status).toBe(400);
  expect(String(withoutTracking(new URLSearchParams('utm_source=a&phase=arrival&phase=return&q=utm_source&utmost=1&ga=1')))).toBe('phase=arrival&phase=return&q=utm_source&utmost=1&ga=1');
});
