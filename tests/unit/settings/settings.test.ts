import { expect, test } from 'vitest';
import { StartError } from '@/lib/database/start-error';
import { readSettings, settingTable } from '@/lib/settings';

test('with nothing set, the table’s values hold', () => {
  expect(readSettings({})).toEqual({ port: 3000, host: '0.0.0.0', dataDir: `${process.cwd()}/data`, databaseUrl: undefined, siteUrl: undefined, apiRequestsPerMinute: 600, sessionIdleHours: 72 });
  expect(readSettings(Object.fromEntries(settingTable.map(({ name }) => [name, ' '])))).toEqual(readSettings({}));
});

test('what is set holds', () => {
  const settings = { PORT: '8080', HOST: '127.0.0.1', DATA_DIR: '/srv/data', DATABASE_URL: 'postgresql://a:b%20c@db.example/x?sslmode=require', SITE_URL: 'https://practices.example.org/', API_REQUESTS_PER_MINUTE: '0', SESSION_IDLE_HOURS: '12' };
  expect(readSettings(settings)).toEqual({ port: 8080, host: '127.0.0.1', dataDir: '/srv/data', databaseUrl: settings.DATABASE_URL, siteUrl: 'https://practices.example.org', apiRequestsPerMinute: 0, sessionIdleHours: 12 });
});

const wrong = [
  ['SESSION_IDLE_HOURS', '0'],
  ['SESSION_IDLE_HOURS', '337'],
  ['SESSION_IDLE_HOURS', '1.5'],
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
  ['TRUST_PROXY', 'yes'],
  ['TRUST_PROXY', '100'],
  ['TRUST_PROXY', '10.0.0.0/33'],
  ['TRUST_PROXY', '10.0.0.0/8, proxy'],
  ['SECURITY_CONTACT', 'somebody'],
  ['SECURITY_CONTACT', 'http://example.org'],
  ['AUTH_SECRET', 'secret-that-is-short'],
  ['SMTP_URL', 'https://user:secret@mail.example.org'],
  ['MAIL_FROM', 'Smart Practices'],
  ['MAIL_FROM', 'Smart Practices <practices>'],
  ['API_REQUESTS_PER_MINUTE', '-1'],
  ['API_REQUESTS_PER_MINUTE', 'many'],
  ['OIDC_ISSUER', 'login.example.org'],
  ['OIDC_ROLES', 'desk'],
  ['OIDC_ROLES', 'desk=owner'],
  ['OIDC_ROLES', 'desk=editor, it'],
] as const;

const smtp = { SMTP_URL: 'smtps://user:secret@mail.example.org', MAIL_FROM: 'Smart Practices <practices@example.org>', SITE_URL: 'https://practices.example.org' };
const oidc = { OIDC_ISSUER: 'https://login.example.org/tenant/', OIDC_CLIENT_ID: 'id', OIDC_CLIENT_SECRET: 'secret', SITE_URL: 'https://practices.example.org' };

test('mail and an organisation’s own login are read whole', () => {
  expect(readSettings(smtp).mail).toEqual({ server: smtp.SMTP_URL, from: smtp.MAIL_FROM });
  expect(readSettings(oidc).oidc).toEqual({ issuer: 'https://login.example.org/tenant', clientId: 'id', clientSecret: 'secret', name: 'your organisation', groupsClaim: 'groups', roles: new Map() });
  const groups = { OIDC_NAME: 'Example', OIDC_GROUPS_CLAIM: 'roles', OIDC_ROLES: ' migration desk = editor,it=administrator, a=b=contributor ' };
  expect(readSettings({ ...oidc, ...groups }).oidc).toMatchObject({ name: 'Example', groupsClaim: 'roles', roles: new Map([['migration desk', 'editor'], ['it', 'administrator'], ['a=b', 'contributor']]) });
});

test.each([
  ['0', { proxies: 0 }],
  ['2', { proxies: 2 }],
  [' 10.0.0.0/8, 192.0.2.7 ,2001:db8::/32', { networks: ['10.0.0.0/8', '192.0.2.7/32', '2001:db8::/32'] }],
  ['::1', { networks: ['::1/128'] }],
])('TRUST_PROXY=%s is read', (value, trusted) => {
  expect(readSettings({ TRUST_PROXY: value }).trustProxy).toEqual(trusted);
});

test.each([
  [{ SECURITY_CONTACT: 'safe@example.org' }, 'mailto:safe@example.org'],
  [{ SECURITY_CONTACT: 'mailto:safe@example.org', MAIL_FROM: 'a@example.org' }, 'mailto:safe@example.org'],
  [{ SECURITY_CONTACT: 'https://example.org/weakness' }, 'https://example.org/weakness'],
  [{ MAIL_FROM: 'Smart Practices <practices@example.org>' }, 'mailto:practices@example.org'],
  [{}, undefined],
])('with %j, weaknesses are told to %s', (settings, contact) => {
  expect(readSettings(settings).securityContact).toBe(contact);
});

test.each([
  ...(['MAIL_FROM', 'SITE_URL'] as const).map((name) => [name, 'SMTP_URL', smtp] as const),
  ...(['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'SITE_URL'] as const).map((name) => [name, 'OIDC_ISSUER', oidc] as const),
])('%s is asked for where %s is set', (name, by, settings) => {
  expect(() => readSettings({ ...settings, [name]: '' })).toThrow(`${name} must be set, because ${by} is.`);
});

test.each(wrong)('%s=%s is refused in one sentence that names it', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(StartError);
  expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`^${name} must be [^\\n]+\\.$`));
});

test.each(wrong.filter(([, value]) => value.includes('secret')))('what may hold a password is not repeated: %s', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(/^(?!.*secret)/);
});
