import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { forgetOldCounts, isWithinLimit, rateLimits } from '@/lib/accounts/rate-limits';
import { authSecret } from '@/lib/accounts/secret';
import { signInByPassword } from '@/lib/accounts/sign-in';
import { LOCK_MINUTES, mayTry, MOST_WRONG_PASSWORDS } from '@/lib/accounts/sign-in-failures';
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
      for (let i = 0; i < MOST_WRONG_PASSWORDS; i++) answers.push(await signInByPassword({ ...ask, sender: `${email} ${i}` }, { email, password: 'wrong' }));
      expect(answers).toEqual([...Array.from({ length: MOST_WRONG_PASSWORDS - 1 }, () => 'wrong'), 'locked']);
    }

    // Another client on the same database stands for a restarted process.
    const restarted = await askingOn(databaseOn(database.engine), 'another');
    expect(await signInByPassword(restarted, { email: 'eve@example.org', password: PASSWORD })).toBe('locked');
    expect(await signInByPassword(restarted, { email: 'nobody@example.org', password: PASSWORD })).toBe('locked');
    expect(await mayTry(database, 'eve@example.org', new Date(Date.now() + (LOCK_MINUTES + 1) * 60_000))).toBe(true);
    expect(await signInByPassword(restarted, { email: 'eve@example.org', password: PASSWORD })).toBe('signed-in');
    expect(await database.prisma.signInFailures.count({ where: { email: 'eve@example.org' } })).toBe(0);
    expect(await personEvents(database)).toEqual(['joined', 'signed-in', 'locked-out', 'signed-in']);

    expect(await authSecret(databaseOn(database.engine), undefined)).toBe(await authSecret(database, undefined));
    expect(await authSecret(database, 'a setting')).toBe('a setting');
  });

  test('tries at once are no more than the limit allows', async () => {
    const database = await prepared(await newHome(), smallContent([]));
    const tries = await Promise.all(Array.from({ length: 2 * MOST_WRONG_PASSWORDS }, () => mayTry(database, 'x@example.org')));
    expect(tries.filter(Boolean)).toHaveLength(MOST_WRONG_PASSWORDS);
    expect(await mayTry(database, 'x@example.org')).toBe(false);
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
