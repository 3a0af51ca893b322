import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { askForLink } from '@/lib/accounts/ask-for-link';
import { changeRole, deactivate } from '@/lib/accounts/change-person';
import { invite } from '@/lib/accounts/invite';
import { setNewPassword } from '@/lib/accounts/new-password';
import { listPeople } from '@/lib/accounts/read-people';
import { signInByPassword } from '@/lib/accounts/sign-in';
import type { Database } from '@/lib/database/client';
import type { Viewer } from '@/lib/permissions/roles';
import { smallContent } from '../database/support/content';
import { prepared } from '../database/support/databases';
import { homes } from '../database/support/homes';
import { askingOn, authOn, newPerson, PASSWORD, personEvents, setUpAdministrator, viewerOf } from './support/accounts';
import { loginProvider, type Claims } from './support/login-provider';

const SITE = 'https://practices.example.org';

describe.each(homes)('an organisation’s own login on the %s database', (_name, newHome) => {
  let database: Database;
  let ada: Viewer;
  let provider: Awaited<ReturnType<typeof loginProvider>>;
  let auth: Awaited<ReturnType<typeof authOn>>;

  beforeAll(async () => {
    database = await prepared(await newHome(), smallContent());
    ada = await setUpAdministrator(database);
    provider = await loginProvider();
    auth = await authOn(database, { siteUrl: SITE, oidc: settings() });
  });
  afterAll(() => provider.close());
  afterEach(() => void vi.restoreAllMocks());

  const settings = () => ({ issuer: provider.issuer, clientId: 'client', clientSecret: 'secret', name: 'Example', groupsClaim: 'groups', roles: new Map([['desk', 'editor'], ['it', 'administrator']] as const) });

  /** The library reports every refusal, so that whoever sets a login up finds out why. */
  const refusalsAreReported = () => void vi.spyOn(console, 'error').mockImplementation(() => undefined);

  /** Through the whole dance, as a browser would; answers where it ends and whether it is signed in there. */
  async function arrive(claims: Claims, had = '') {
    const begun = await auth.api.signInSocial({ body: { provider: 'oidc', callbackURL: '/workspace', errorCallbackURL: '/sign-in' }, headers: new Headers(), returnHeaders: true });
    const asked = new URL(begun.response.url!);
    expect(asked.searchParams.get('redirect_uri')).toBe(`${SITE}/api/auth/callback/oidc`);
    provider.who(claims);
    provider.nonce(asked.searchParams.get('nonce')!);
    const cookie = begun.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');
    const back = await auth.handler(new Request(`${SITE}/api/auth/callback/oidc?${new URLSearchParams({ code: 'a-code', state: asked.searchParams.get('state')! })}`, { headers: { cookie: [cookie, had].filter(Boolean).join('; ') } }));
    const session = back.headers.getSetCookie().find((one) => one.includes('session_token'));
    return { to: new URL(back.headers.get('location')!, SITE).pathname, isSignedIn: session !== undefined, cookie: session };
  }

  test('a stranger stays outside, and nobody is made', async () => {
    refusalsAreReported();
    expect(await arrive({ sub: 's1', email: 'stranger@example.org', email_verified: true, groups: ['other'] })).toMatchObject({ to: '/sign-in', isSignedIn: false });
    expect(await database.prisma.person.count()).toBe(1);
  });

  test('whoever is invited comes in, with what the invitation gives; the address must not be unverified', async () => {
    refusalsAreReported();
    await invite(database, ada, { email: 'bo@example.org', role: 'contributor', organisations: ['red-one'] });
    expect(await arrive({ sub: 's2', email: 'bo@example.org', email_verified: false })).toMatchObject({ isSignedIn: false });
    const came = await arrive({ sub: 's2', email: 'Bo@Example.org', name: 'Bo' });
    expect(came).toMatchObject({ to: '/workspace', isSignedIn: true });
    expect(came.cookie).toMatch(/^__Secure-smart-practices\.session_token=.*; HttpOnly; Secure; SameSite=Lax$/i);
    expect(await viewerOf(database, 'bo@example.org')).toMatchObject({ name: 'Bo', role: 'contributor', organisations: ['red-one'] });
    expect(await database.prisma.invitation.count({ where: { acceptedAt: null } })).toBe(0);
    expect(await arrive({ sub: 's2', email: 'bo@example.org' })).toMatchObject({ isSignedIn: true });
    expect(await database.prisma.account.findFirstOrThrow({ where: { providerId: 'oidc' } })).toMatchObject({ accessToken: null, idToken: null, refreshToken: null });
    expect((await personEvents(database)).slice(-4)).toEqual(['invited', 'joined', 'signed-in', 'signed-in']);
  });

  test('a group brings people in and decides their role; the last administrator stays one', async () => {
    expect(await arrive({ sub: 's3', email: 'cy@example.org', groups: ['desk'] })).toMatchObject({ isSignedIn: true });
    expect((await viewerOf(database, 'cy@example.org')).role).toBe('editor');
    await arrive({ sub: 's3', email: 'cy@example.org', groups: ['desk', 'it'] });
    expect((await viewerOf(database, 'cy@example.org')).role).toBe('administrator');
    await arrive({ sub: 's3', email: 'cy@example.org', groups: 'desk' });
    expect((await viewerOf(database, 'cy@example.org')).role).toBe('editor');
    await arrive({ sub: 's0', email: 'ada@example.org', groups: ['desk'] });
    expect((await viewerOf(database, 'ada@example.org')).role).toBe('administrator');
  });

  test('who leaves every group loses what a group gave: back to the own role, or out', async () => {
    refusalsAreReported();
    const cy = await viewerOf(database, 'cy@example.org');
    expect(await database.prisma.session.count({ where: { userId: cy.id } })).toBeGreaterThan(0);
    expect(await arrive({ sub: 's3', email: 'cy@example.org' })).toMatchObject({ to: '/sign-in', isSignedIn: false });
    expect(await database.prisma.session.count({ where: { userId: cy.id } })).toBe(0);
    expect(await listPeople(database, ada)).toContainEqual(expect.objectContaining({ id: cy.id, role: 'contributor', isWithoutGroup: true }));
    expect((await personEvents(database)).at(-1)).toBe('left-groups');
    expect(await arrive({ sub: 's3', email: 'cy@example.org', groups: ['desk'] })).toMatchObject({ isSignedIn: true });
    expect((await viewerOf(database, 'cy@example.org')).role).toBe('editor');

    // Bo was invited as a contributor.
    await arrive({ sub: 's2', email: 'bo@example.org', groups: ['it'] });
    expect((await viewerOf(database, 'bo@example.org')).role).toBe('administrator');
    expect(await arrive({ sub: 's2', email: 'bo@example.org', groups: ['other'] })).toMatchObject({ isSignedIn: true });
    expect((await viewerOf(database, 'bo@example.org')).role).toBe('contributor');
  });

  test('who comes by a password instead keeps nothing that a group gave', async () => {
    refusalsAreReported();
    const eve = await newPerson(database, 'eve@example.org', 'contributor');
    const ask = { ...(await askingOn(database)), auth };
    await arrive({ sub: 's4', email: 'eve@example.org', groups: ['it'] });
    expect((await viewerOf(database, 'eve@example.org')).role).toBe('administrator');
    expect(await signInByPassword(ask, { email: 'eve@example.org', password: PASSWORD })).toBe('signed-in');
    expect((await viewerOf(database, 'eve@example.org')).role).toBe('contributor');

    // A role that an administrator gives is the person's own.
    await arrive({ sub: 's4', email: 'eve@example.org', groups: ['it'] });
    await changeRole(database, ada, eve.id, 'editor');
    expect(await signInByPassword(ask, { email: 'eve@example.org', password: PASSWORD })).toBe('signed-in');
    expect((await viewerOf(database, 'eve@example.org')).role).toBe('editor');

    // Di came by a group alone, and has a password by a link since.
    await arrive({ sub: 's5', email: 'di@example.org', groups: ['desk'] });
    await askForLink(ask, 'password-reset', 'di@example.org');
    const { text } = await database.prisma.message.findFirstOrThrow({ where: { to: 'di@example.org' } });
    expect(await setNewPassword(ask, /new-password\/([\w-]+)/.exec(text)![1]!, PASSWORD)).toBe('set');
    expect(await signInByPassword(ask, { email: 'di@example.org', password: PASSWORD })).toBe('no-group');
    expect(await database.prisma.session.count({ where: { user: { email: 'di@example.org' } } })).toBe(0);
    expect(await signInByPassword(ask, { email: 'di@example.org', password: PASSWORD })).toBe('no-group');
    expect(await arrive({ sub: 's5', email: 'di@example.org', groups: ['desk'] })).toMatchObject({ isSignedIn: true });
  });

  test('whoever is deactivated does not come back this way', async () => {
    const cy = await viewerOf(database, 'cy@example.org');
    await deactivate(database, ada, cy.id);
    expect(await arrive({ sub: 's3', email: 'cy@example.org', groups: ['it'] })).toMatchObject({ isSignedIn: false });
    expect(await database.prisma.session.count({ where: { userId: cy.id } })).toBe(0);
  });

  test('a token that the provider did not sign opens nothing', async () => {
    refusalsAreReported();
    provider.pretend('other-key');
    expect(await arrive({ sub: 's2', email: 'bo@example.org' })).toMatchObject({ to: '/sign-in', isSignedIn: false });
    provider.pretend('none');
    expect(await arrive({ sub: 's2', email: 'bo@example.org' })).toMatchObject({ isSignedIn: true });
  });

  test('a second account of the login with the address of the first is not that person', async () => {
    refusalsAreReported();
    const before = await viewerOf(database, 'bo@example.org');
    expect(await arrive({ sub: 'another', email: 'bo@example.org', email_verified: true, groups: ['it'] })).toMatchObject({ to: '/sign-in', isSignedIn: false });
    expect(await viewerOf(database, 'bo@example.org')).toEqual(before);
    expect(await database.prisma.account.count({ where: { userId: before.id, providerId: 'oidc' } })).toBe(1);
  });

  test('a description that names another issuer than the settings opens nothing', async () => {
    refusalsAreReported();
    provider.pretend('other-issuer');
    const misled = await authOn(database, { siteUrl: SITE, oidc: settings() });
    await expect(misled.api.signInSocial({ body: { provider: 'oidc', callbackURL: '/workspace' }, headers: new Headers() })).rejects.toMatchObject({ body: { code: 'OTHER_ISSUER' } });
    provider.pretend('none');
  });

  test('the session that a browser had ends when it signs in again', async () => {
    const bo = await viewerOf(database, 'bo@example.org');
    const sessions = async () => database.prisma.session.count({ where: { userId: bo.id } });
    const first = await arrive({ sub: 's2', email: 'bo@example.org' });
    const open = await sessions();
    await arrive({ sub: 's2', email: 'bo@example.org' }, first.cookie!.split(';')[0]);
    expect(await sessions()).toBe(open);
    await arrive({ sub: 's2', email: 'bo@example.org' });
    expect(await sessions()).toBe(open + 1);
  });

  test('an answer that is not for this browser, or not signed by the provider, opens nothing', async () => {
    refusalsAreReported();
    const begun = await auth.api.signInSocial({ body: { provider: 'oidc', callbackURL: '/workspace', errorCallbackURL: '/sign-in' }, headers: new Headers(), returnHeaders: true });
    const asked = new URL(begun.response.url!);
    provider.who({ sub: 's2', email: 'bo@example.org' });
    provider.nonce('of somebody else');
    const url = `${SITE}/api/auth/callback/oidc?${new URLSearchParams({ code: 'a-code', state: asked.searchParams.get('state')! })}`;
    const cookie = begun.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');
    for (const headers of [{}, { cookie }]) {
      const back = await auth.handler(new Request(url, { headers }));
      expect(back.headers.getSetCookie().filter((one) => /session_token=[^;]/.test(one))).toEqual([]);
    }
  });
});
