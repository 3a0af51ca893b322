import { expect, test } from 'vitest';
import { deviceWords } from '@/lib/accounts/device-words';
import { highestRole } from '@/lib/accounts/group-roles';
import { stateOf } from '@/lib/accounts/invitation-state';
import { newToken, tokenHash } from '@/lib/accounts/token';

test('a group gives its role, several the highest, none no role', () => {
  const byGroup = new Map([['desk', 'editor'], ['it', 'administrator'], ['all', 'contributor']] as const);
  expect(highestRole(['all', 'it', 'desk'], byGroup)).toBe('administrator');
  expect(highestRole('desk', byGroup)).toBe('editor');
  expect(highestRole(['other'], byGroup)).toBeNull();
  for (const odd of [undefined, null, 7, {}, [], [['desk']], [{ name: 'desk' }]]) expect(highestRole(odd, byGroup), JSON.stringify(odd)).toBeNull();
});

test('what became of an invitation goes before its time', () => {
  const row = { acceptedAt: null, withdrawnAt: null, expiresAt: new Date(1_000) };
  expect(stateOf(row, new Date(999))).toBe('open');
  expect(stateOf(row, new Date(1_000))).toBe('expired');
  expect(stateOf({ ...row, withdrawnAt: new Date(1) }, new Date(2_000))).toBe('withdrawn');
  expect(stateOf({ ...row, acceptedAt: new Date(1), withdrawnAt: new Date(2) }, new Date(2_000))).toBe('accepted');
});

test('tokens are long, never the same, and not to be had from their hash', () => {
  const tokens = Array.from({ length: 200 }, newToken);
  expect(new Set(tokens).size).toBe(200);
  for (const token of tokens) {
    expect(token).toMatch(/^[\w-]{32}$/);
    expect(tokenHash(token)).not.toContain(token);
  }
});

const agents = [
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0', 'Edge', 'Windows'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0', 'Firefox', 'Linux'],
  ['Mozilla/5.0 (Linux; Android 14; SM-A546B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/26.0 Chrome/122.0.0.0 Mobile Safari/537.36', 'Samsung Internet', 'Android'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Mobile/15E148 Safari/604.1', 'Safari', 'iPhone'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36', 'Chrome', 'macOS'],
  ['curl/8.5.0', '', ''],
  ['', '', ''],
] as const;

test.each(agents)('a device is named as people know it: %s', (agent, browser, system) => {
  expect(deviceWords(agent)).toEqual({ browser, system });
});
