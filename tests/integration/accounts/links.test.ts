import { createOTP } from '@better-auth/utils/otp';
import { describe, expect, test } from 'vitest';
import { askForLink } from '@/lib/accounts/ask-for-link';
import { removeSecondFactor } from '@/lib/accounts/change-person';
import { setNewPassword } from '@/lib/accounts/new-password';
import { beginSecondFactor, confirmSecondFactor, ownAccount } from '@/lib/accounts/own-account';
import { waitingMessages } from '@/lib/accounts/read-invitations';
import { endOtherSessions, endSession, ownSessions } from '@/lib/accounts/sessions';
import { signInByLink, signInByPassword, signInBySecondFactor } from '@/lib/accounts/sign-in';
import { MOST_WRONG_PASSWORDS } from '@/lib/accounts/sign-in-failures';
import type { Auth } from '@/lib/accounts/auth';
import { databaseOn, type Database } from '@/lib/database/client';
import { Refused } from '@/lib/permissions/refused';
import { smallContent } from '../database/support/content';
import { prepared } from '../database/support/databases';
import { homes } from '../database/support/homes';
import { askingOn, newPerson, PASSWORD, personEvents, setUpAdministrator } from './support/accounts';

const linkIn = (text: string) => /\/sign-in\/(?:link|new-password)\/([\w-]+)/.exec(text)?.[1];

/** A browser that has signed in: its cookies. */
async function cookiesOf(auth: Auth, email: string): Promise<string> {
  const { headers } = await auth.api.signInEmail({ body: { email, password: PASSWORD }, headers: new Headers(), returnHeaders: true });
  return headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
}

async function messagesTo(database: Database, email: string) {
  const viewer = { id: 'a', name: 'A', role: 'administrator', organisations: [] } as const;
  return (await waitingMessages(database, viewer, 'https://site.example')).filter(({ to }) => to === email);
}

describe.each(homes)('links and second steps on the %s database', (_name, newHome) => {
  test('a one-time link signs in once; nobody else gets one', async () => {
    const database = await prepared(await newHome(), smallContent([]));
    const ask = await askingOn(database);
    const eve = await newPerson(database, 'eve@example.org', 'editor');
    for (const email of ['eve@example.org', 'nobody@example.org']) expect(await askForLink(ask, 'sign-in-link', email)).toBe(true);
    expect(await messagesTo(database, 'nobody@example.org')).toEqual([]);
    const [message] = await messagesTo(database, 'eve@example.org');
    expect(message!.text).toContain('https://site.example/sign-in/link/');
    const token = linkIn(message!.text)!;
    expect(JSON.stringify(await database.prisma.verification.findMany())).not.toContain(token);
    expect(await signInByLink(ask, token)).toBe('signed-in');
    expect(await signInByLink(ask, token)).toBe('wrong');
    expect(await signInByLink(ask, 'made-up')).toBe('wrong');
    expect(await database.prisma.session.count({ where: { userId: eve.id } })).toBe(1);
    expect((await personEvents(database)).filter((type) => type === 'signed-in')).toHaveLength(1);
  });

  test('a one-time link leads on to the page that was asked for, and to no other site', async () => {
    const database = await prepared(await newHome(), smallContent([]));
    const ask = await askingOn(database);
    await newPerson(database, 'eve@example.org', 'editor');
    const ledTo = async (next: string) => {
      await askForLink(ask, 'sign-in-link', 'eve@example.org', next);
      return new URL(/https:\S+/.exec((await messagesTo(database, 'eve@example.org')).at(-1)!.text)![0]).searchParams.get('next');
    };
    expect(await ledTo('/..//evil.example')).toBeNull();
    expect(await ledTo('/fr/workspace/log?type=edited&page=2')).toBe('/fr/workspace/log?type=edited&page=2');
  });

  test('a new password by link works once, ends all sessions and opens a locked address', async () => {
    const database = await prepared(await newHome(), smallContent([]));
    const ask = await askingOn(database);
    const eve = await newPerson(database, 'eve@example.org', 'editor');
    await cookiesOf(ask.auth, 'eve@example.org');
    for (let i = 0; i < MOST_WRONG_PASSWORDS; i++) await signInByPassword(ask, { email: 'eve@example.org', password: 'wrong' });
    expect(await signInByPassword(ask, { email: 'eve@example.org', password: PASSWORD })).toBe('locked');
    await askForLink(ask, 'password-reset', 'eve@example.org');
    const token = linkIn((await messagesTo(database, 'eve@example.org'))[0]!.text)!;
    expect(JSON.stringify(await database.prisma.verification.findMany())).not.toContain(token);
    expect(await setNewPassword(ask, token, 'another long password')).toBe('set');
    expect(await setNewPassword(ask, token, 'a third long password')).toBe('closed');
    expect(await database.prisma.session.count({ where: { userId: eve.id } })).toBe(0);
    expect(await signInByPassword(ask, { email: 'eve@example.org', password: PASSWORD })).toBe('wrong');
    expect(await signInByPassword(ask, { email: 'eve@example.org', password: 'another long password' })).toBe('signed-in');
    expect(await personEvents(database)).toEqual(['joined', 'locked-out', 'password-changed', 'signed-in']);
  });

  test('one address is not flooded with messages, and asking for them says nothing', async () => {
    const database = await prepared(await newHome(), smallContent([]));
    const ask = await askingOn(database);
    await newPerson(database, 'eve@example.org', 'editor');
    const texts = new Set<string>();
    for (let i = 0; i < 6; i++) {
      expect(await askForLink({ ...ask, sender: `sender ${i}` }, 'sign-in-link', 'eve@example.org')).toBe(true);
      texts.add((await messagesTo(database, 'eve@example.org'))[0]!.text);
    }
    expect(texts.size).toBe(3);
    expect(await messagesTo(database, 'eve@example.org')).toHaveLength(1);
  });

  test('with a second step the password is not enough, nor is a link; a code is, and each kept code once', async () => {
    const database = await prepared(await newHome(), smallContent([]));
    const bare = await askingOn(database);
    const { auth } = bare;
    const eve = await newPerson(database, 'eve@example.org', 'editor');
    await askForLink(bare, 'sign-in-link', 'eve@example.org');
    const oldLink = linkIn((await messagesTo(database, 'eve@example.org'))[0]!.text)!;
    const session = { ...bare, headers: new Headers({ cookie: await cookiesOf(auth, 'eve@example.org') }) };
    expect(await beginSecondFactor(session, eve, 'wrong password')).toBe('wrong');
    const begun = await beginSecondFactor(session, eve, PASSWORD);
    if (typeof begun === 'string') throw new Error(begun);
    expect((await ownAccount(database, eve)).hasSecondFactor).toBe(false);
    const secret = new URL(begun.address).searchParams.get('secret')!;
    const code = () => totp(secret);
    expect(await confirmSecondFactor(session, eve, '000000' === (await code()) ? '000001' : '000000')).toBe('wrong');
    const used = await code();
    expect(await confirmSecondFactor(session, eve, used)).toBe('on');
    const { backupCodes: stored } = await database.prisma.twoFactor.findFirstOrThrow({ where: { userId: eve.id } });
    expect(JSON.parse(stored)).toHaveLength(begun.codes.length);
    expect(begun.codes.filter((kept) => stored.includes(kept))).toEqual([]);
    expect((await ownAccount(database, eve)).hasSecondFactor).toBe(true);

    await database.prisma.session.deleteMany();
    expect(await signInByPassword(bare, { email: 'eve@example.org', password: PASSWORD })).toBe('second-factor');
    expect(await database.prisma.session.count()).toBe(0);
    expect(await signInByLink(bare, oldLink)).toBe('wrong');
    await askForLink(bare, 'sign-in-link', 'eve@example.org');
    expect(linkIn((await messagesTo(database, 'eve@example.org')).find(({ purpose }) => purpose === 'no-link')!.text)).toBeUndefined();

    const half = async () => ({ ...bare, headers: new Headers({ cookie: await cookiesOf(auth, 'eve@example.org') }) });
    expect(await signInBySecondFactor(await half(), '000000' === (await code()) ? '000001' : '000000')).toBe('wrong');
    // The code that turned it on is taken; and of two at once with the next one, each at a process of its own, one comes in.
    expect(await signInBySecondFactor(await half(), used)).toBe('wrong');
    expect(await database.prisma.session.count()).toBe(0);
    const other = { ...(await askingOn(databaseOn(database.engine))), sender: 'two' };
    const [mine, theirs, next] = [await half(), await half(), await nextCode(secret)];
    expect((await Promise.all([signInBySecondFactor(mine, next), signInBySecondFactor({ ...other, headers: theirs.headers }, next)])).sort()).toEqual(['signed-in', 'wrong']);
    expect(await database.prisma.session.count()).toBe(1);
    expect(await signInBySecondFactor(await half(), begun.codes[0]!)).toBe('signed-in');
    expect(await signInBySecondFactor(await half(), begun.codes[0]!)).toBe('wrong');
    expect(await signInBySecondFactor(bare, await code())).toBe('wrong');
    expect((await personEvents(database)).filter((type) => type === 'signed-in' || type === 'second-factor-changed')).toEqual(['second-factor-changed', 'signed-in', 'signed-in']);

    // Who has lost everything turns to an administrator.
    await removeSecondFactor(database, { ...eve, id: 'ada', role: 'administrator' }, eve.id);
    expect(await signInByPassword(bare, { email: 'eve@example.org', password: PASSWORD })).toBe('signed-in');
  });

  test('people end their own sessions, and nobody else’s', async () => {
    const database = await prepared(await newHome(), smallContent([]));
    const { auth } = await askingOn(database);
    const ada = await setUpAdministrator(database);
    const eve = await newPerson(database, 'eve@example.org', 'editor');
    for (let i = 0; i < 3; i++) await cookiesOf(auth, 'eve@example.org');
    const cookie = await cookiesOf(auth, 'eve@example.org');
    const here = (await auth.api.getSession({ headers: new Headers({ cookie }) }))!.session.id;
    const [first, ...others] = await ownSessions(database, eve, here);
    expect(first).toMatchObject({ id: here, isThisOne: true });
    expect(others).toHaveLength(3);
    expect(await ownSessions(database, ada, here)).toEqual([]);
    await expect(endSession(database, ada, here)).rejects.toMatchObject({ code: 'not-found' });
    await expect(endSession(database, null, here)).rejects.toThrow(Refused);
    expect(await endOtherSessions(database, ada, 'none')).toBe(0);
    await endSession(database, eve, others[0]!.id);
    expect(await endOtherSessions(database, eve, here)).toBe(2);
    expect((await ownSessions(database, eve, here)).map(({ id }) => id)).toEqual([here]);
    await endSession(database, eve, here);
    expect(await auth.api.getSession({ headers: new Headers({ cookie }) })).toBeNull();
    expect((await personEvents(database)).filter((type) => type === 'session-ended')).toHaveLength(4);
  });
});

/** What an app shows now for the key that the address carries. */
async function totp(base32Secret: string): Promise<string> {
  return (await appFor(base32Secret)).totp();
}

/** What it shows in half a minute; the library takes that already. */
async function nextCode(base32Secret: string): Promise<string> {
  return (await appFor(base32Secret)).hotp(Math.floor(Date.now() / 30_000) + 1);
}

async function appFor(base32Secret: string) {
  const { base32 } = await import('@better-auth/utils/base32');
  return createOTP(new TextDecoder().decode(base32.decode(base32Secret)));
}
