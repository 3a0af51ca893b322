import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { goesOn } from '@/lib/accounts/idle-sessions';
import { networkName } from '@/lib/accounts/network-name';
import { forgetOldCounts, isWithinLimit, rateLimits } from '@/lib/accounts/rate-limits';
import { authSecret } from '@/lib/accounts/secret';
import { signInByPassword } from '@/lib/accounts/sign-in';
import { forgetFailures, isLockedAfterFailure, LOCK_MINUTES, mayTry, MOST_FROM_STRANGERS, MOST_WRONG_PASSWORDS, rememberSuccess } from '@/lib/accounts/sign-in-failures';
import { databaseOn, inTransaction } from '@/lib/database/client';
import { smallContent } from '../database/support/content';
import { prepared } from '../database/support/databases';
import { homes, newServerDatabase } from '../database/support/homes';
import { askingOn, newPerson, PASSWORD, personEvents } from './support/accounts';

afterEach(() => void vi.useRealTimers());

describe.each(homes)('on the %s database', (_name, newHome) => {
  test('signing in, wrong passwords, the lock, and what a restart must not forget', { timeout: 180_000 }, async () => {
    const database = await prepared(await newHome(), smallContent([]));
    const ask = await askingOn(database);
    const eve = await newPerson(database, 'eve@example.org', 'editor');

    expect(await signInByPassword(ask, { email: ' Eve@Example.org ', password: PASSWORD })).toBe('signed-in');
    expect(await database.prisma.session.count({ where: { userId: eve.id } })).toBe(1);

    // The same answers, whether somebody has the address or nobody.
    for (const email of ['eve@example.org', 'nobody@example.org']) {
      const answers: string[] = [];
      for (let i = 0; i < MOST_WRONG_PASSWORDS; i++) answers.push(await signInByPassword(ask, { email, password: 'wrong' }));
      expect(answers).toEqual([...Array.from({ length: MOST_WRONG_PASSWORDS - 1 }, () => 'wrong'), 'locked']);
    }

    // Another client on the same database stands for a restarted process.
    const restarted = await askingOn(databaseOn(database.engine));
    expect(await signInByPassword(restarted, { email: 'eve@example.org', password: PASSWORD })).toBe('locked');
    expect(await signInByPassword(restarted, { email: 'nobody@example.org', password: PASSWORD })).toBe('locked');
    // Whoever asks from elsewhere is not locked out by it, and cannot open what is locked.
    expect(await signInByPassword(await askingOn(database, 'another'), { email: 'eve@example.org', password: PASSWORD })).toBe('signed-in');
    expect(await signInByPassword(restarted, { email: 'eve@example.org', password: PASSWORD })).toBe('locked');
    expect(await mayTry(database, 'eve@example.org', await networkName(database, 'one'), new Date(Date.now() + (LOCK_MINUTES + 1) * 60_000))).toBe('yes');
    expect(await signInByPassword(restarted, { email: 'eve@example.org', password: PASSWORD })).toBe('signed-in');
    expect(await personEvents(database)).toEqual(['joined', 'signed-in', 'locked-out', 'signed-in', 'signed-in']);

    expect(await authSecret(databaseOn(database.engine), undefined)).toBe(await authSecret(database, undefined));
    expect(await authSecret(database, 'a setting')).toBe('a setting');
  });

  test('tries at once are no more than the limit allows', async () => {
    const database = await prepared(await newHome(), smallContent([]));
    const tries = await Promise.all(Array.from({ length: 2 * MOST_WRONG_PASSWORDS }, (_, i) => mayTry(i % 2 ? database : databaseOn(database.engine), 'x@example.org', 'here')));
    expect(tries.filter((answer) => answer === 'yes')).toHaveLength(MOST_WRONG_PASSWORDS);
    expect(await mayTry(database, 'x@example.org', 'here')).toBe('locked');
  });

  test('many strangers together are slowed down, and lock nobody out who signed in from there before', async () => {
    const database = await prepared(await newHome(), smallContent([]));
    const email = 'x@example.org';
    await rememberSuccess(database, email, 'home');
    const tries: string[] = [];
    for (let i = 0; i < MOST_FROM_STRANGERS + 5; i++) {
      tries.push(await mayTry(database, email, `stranger ${i}`));
      expect(await isLockedAfterFailure(database, email, `stranger ${i}`)).toBe(false);
    }
    expect(tries).toEqual([...Array.from({ length: MOST_FROM_STRANGERS }, () => 'yes'), ...Array.from({ length: 5 }, () => 'only-by-link')]);
    expect(await mayTry(database, email, 'home')).toBe('yes');
    expect(await mayTry(database, 'y@example.org', 'stranger 1')).toBe('yes');
    // Mail is the way in: a new password opens the address from everywhere.
    await forgetFailures(database, email);
    expect(await mayTry(database, email, 'stranger 200')).toBe('yes');
    // A home that nobody signed in from for a long time is a stranger again; and so much later the strangers begin anew.
    const later = new Date(Date.now() + 91 * 24 * 60 * 60_000);
    for (let i = 0; i < MOST_FROM_STRANGERS; i++) await mayTry(database, email, `other ${i}`, later);
    expect(await mayTry(database, email, 'home', later)).toBe('only-by-link');
  });

  test('a session ends when it was not used for long, goes on while it is, and opens nothing to whoever reads the tables', async () => {
    const database = await prepared(await newHome(), smallContent([]));
    const { auth } = await askingOn(database);
    await newPerson(database, 'eve@example.org', 'editor');
    const { headers } = await auth.api.signInEmail({ body: { email: 'eve@example.org', password: PASSWORD }, headers: new Headers(), returnHeaders: true });
    const cookie = headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');
    const token = /session_token=([^.;]+)/.exec(decodeURIComponent(cookie))![1]!;
    const found = (await auth.api.getSession({ headers: new Headers({ cookie }) }))!;
    const { id, updatedAt, ...row } = await database.prisma.session.findFirstOrThrow();
    expect(found.session).toMatchObject({ id, token });
    expect(row.token).toBe(createHash('sha256').update(token).digest('hex'));

    const hours = (count: number) => updatedAt.getTime() + count * 60 * 60_000;
    expect(await goesOn(database, { id, updatedAt }, 72, hours(71))).toBe(true);
    const used = await database.prisma.session.findUniqueOrThrow({ where: { id } });
    expect(used.updatedAt.getTime()).toBe(hours(71));
    expect(await goesOn(database, used, 72, hours(142))).toBe(true);
    expect(await goesOn(database, await database.prisma.session.findUniqueOrThrow({ where: { id } }), 72, hours(215))).toBe(false);
    expect(await database.prisma.session.count()).toBe(0);
    expect(await auth.api.getSession({ headers: new Headers({ cookie }) })).toBeNull();
  });

  test('a limit counts each sender by itself, is kept over a restart, and opens again', async () => {
    const database = await prepared(await newHome(), smallContent([]));
    const { most, minutes } = rateLimits['sign-in'];
    const asked = await Promise.all(Array.from({ length: most + 5 }, () => isWithinLimit(database, 'sign-in', 'one')));
    expect(asked.filter(Boolean)).toHaveLength(most);
    const restarted = databaseOn(database.engine);
    expect(await isWithinLimit(restarted, 'sign-in', 'one')).toBe(false);
    expect(await isWithinLimit(restarted, 'sign-in', 'two')).toBe(true);
    expect(await isWithinLimit(restarted, 'link', 'one')).toBe(true);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * 60_000 });
    expect(await isWithinLimit(restarted, 'sign-in', 'one')).toBe(true);
    expect(await signInByPassword({ ...(await askingOn(database)), sender: 'one' }, { email: 'a@example.org', password: 'wrong' })).toBe('wrong');
  });

  test('what is counted in a transaction that fails was not counted', async () => {
    const database = await prepared(await newHome(), smallContent([]));
    const failing = inTransaction(database, async (transaction) => {
      for (let i = 0; i < 3; i++) await isWithinLimit({ prisma: transaction }, 'message-to', 'x@example.org');
      throw new Error('Something else went wrong.');
    });
    await expect(failing).rejects.toThrow('Something else');
    const asked = [];
    for (let i = 0; i <= rateLimits['message-to'].most; i++) asked.push(await isWithinLimit(database, 'message-to', 'x@example.org'));
    expect(asked).toEqual([true, true, true, false]);
  });

  test('counts that say nothing any more are forgotten, and no others', async () => {
    const database = await prepared(await newHome(), smallContent([]));
    await isWithinLimit(database, 'sign-in', 'early');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + (rateLimits['sign-in'].minutes + 1) * 60_000 });
    await isWithinLimit(database, 'sign-in', 'late');
    await forgetOldCounts(database);
    expect((await database.prisma.limitCount.findMany()).map(({ key }) => key)).toEqual(['sign-in:late']);
  });
});

test('processes on one server that count at once let through as many as one would', { timeout: 120_000 }, async () => {
  const home = await newServerDatabase();
  await (await prepared(home, smallContent([]))).close();
  const child = () => once(spawn(process.execPath, ['--conditions', 'react-server', '--import', 'tsx', 'tests/integration/accounts/support/counting-child.ts', home.databaseUrl!], { stdio: ['ignore', 'pipe', 'inherit'] }).stdout, 'data').then(([said]) => Number(String(said)));
  const through = await Promise.all([child(), child(), child()]);
  expect(through.reduce((sum, one) => sum + one, 0)).toBe(rateLimits['sign-in'].most);
});
