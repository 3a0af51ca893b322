import { scryptSync } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { hashPassword as costlyHash } from 'better-auth/crypto';
import { hashPassword, verifyPassword } from '@/lib/accounts/password-hash';
import { readSettings } from '@/lib/settings';

afterEach(() => vi.unstubAllEnvs());

function cheap(value: string): void {
  vi.stubEnv('PASSWORD_COST', value);
  vi.stubEnv('HOST', '127.0.0.1');
}

test('a hash made for tests opens nothing where passwords cost what they should', async () => {
  cheap('test');
  const hash = await hashPassword('correct horse battery');
  expect(await verifyPassword({ hash, password: 'correct horse battery' })).toBe(true);
  expect(await verifyPassword({ hash, password: 'correct horse' })).toBe(false);
  expect(await verifyPassword({ hash: 'for-tests:', password: '' })).toBe(false);
  cheap('');
  expect(await verifyPassword({ hash, password: 'correct horse battery' })).toBe(false);
});

test('hashes of accounts hold under either setting, and those that the library made before do too', { timeout: 60_000 }, async () => {
  cheap('');
  const hash = await hashPassword('correct horse battery');
  expect(hash).toMatch(/^scrypt-2:[0-9a-f]{32}:[0-9a-f]{64}$/);
  const [, salt, key] = hash.split(':');
  expect(scryptSync('correct horse battery', Buffer.from(salt!, 'hex'), 32, { N: 32_768, r: 8, p: 3, maxmem: 128 * 1_024 ** 2 }).toString('hex')).toBe(key);
  for (const made of [hash, await costlyHash('correct horse battery')])
    for (const value of ['', 'test']) {
      cheap(value);
      expect(await verifyPassword({ hash: made, password: 'correct horse battery' })).toBe(true);
      expect(await verifyPassword({ hash: made, password: 'wrong' })).toBe(false);
    }
});

const local = { HOST: '127.0.0.1', PASSWORD_COST: 'test' };

test.each([{}, { SITE_URL: 'https://practices.example.org' }, { HOST: 'localhost', SITE_URL: 'http://site.test' }, { SITE_URL: 'http://127.0.0.1:3000' }])('tests may have cheap hashes (%j)', (more) => {
  expect(readSettings({ ...local, ...more }).hasCheapPasswords).toBe(true);
});

test.each([{ HOST: '' }, { HOST: '0.0.0.0' }, { HOST: '10.0.0.7' }, { HOST: '::' }, { SITE_URL: 'https://practices.ifrc.org' }, { SITE_URL: 'https://example.org.evil.com' }, { SITE_URL: 'https://notexample.org' }, { PASSWORD_COST: 'cheap' }])('a server that others reach refuses to start with them (%j)', (more) => {
  expect(() => readSettings({ ...local, ...more })).toThrow(/PASSWORD_COST is for tests alone/);
});
