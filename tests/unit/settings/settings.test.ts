import { expect, test } from 'vitest';
import { StartError } from '@/lib/database/start-error';
import { readSettings, settingTable } from '@/lib/settings';

test('with nothing set, the table’s values hold', () => {
  expect(readSettings({})).toEqual({ port: 3000, host: '0.0.0.0', dataDir: `${process.cwd()}/data`, databaseUrl: undefined, siteUrl: undefined });
  expect(readSettings(Object.fromEntries(settingTable.map(({ name }) => [name, ' '])))).toEqual(readSettings({}));
});

test('what is set holds', () => {
  const settings = { PORT: '8080', HOST: '127.0.0.1', DATA_DIR: '/srv/data', DATABASE_URL: 'postgresql://a:b%20c@db.example/x?sslmode=require', SITE_URL: 'https://practices.example.org/' };
  expect(readSettings(settings)).toEqual({ port: 8080, host: '127.0.0.1', dataDir: '/srv/data', databaseUrl: settings.DATABASE_URL, siteUrl: 'https://practices.example.org' });
});

const wrong = [
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', '80a'],
  ['PORT', '-1'],
  ['HOST', 'two words'],
  ['HOST', 'http://x'],
  ['DATABASE_URL', 'mysql://secret@db/x'],
  ['DATABASE_URL', 'secret'],
  ['DATABASE_URL', 'postgres://a:secret%@db/x'],
  ['SITE_URL', 'practices.example.org'],
  ['SITE_URL', 'https://example.org/practices'],
  ['SITE_URL', 'ftp://example.org'],
] as const;

test.each(wrong)('%s=%s is refused in one sentence that names it', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(StartError);
  expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`^${name} must be [^\\n]+\\.$`));
});

test('an address of a database is not repeated, because it may hold a password', () => {
  expect(() => readSettings({ DATABASE_URL: 'mysql://a:secret@db/x' })).toThrow(/^(?!.*secret)/);
});
