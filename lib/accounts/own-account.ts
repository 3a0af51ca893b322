import { isAPIError } from 'better-auth/api';
import type { Database } from '@/lib/database/client';
import type { Viewer } from '@/lib/permissions/roles';
import type { Auth } from './auth';
import { isGuessable } from './guessable';
import { isWithinLimit } from './rate-limits';
import { recordNow } from './record';

type Asking = { readonly auth: Auth; readonly database: Database; readonly headers: Headers };
/** `wrong` is the present password, or the code of an app. */
export type Came<Done> = Done | 'wrong' | 'too-often';

export type OwnAccount = { readonly email: string; readonly hasPassword: boolean; readonly hasSecondFactor: boolean };

export async function ownAccount({ prisma }: Database, viewer: Viewer): Promise<OwnAccount> {
  const { email, twoFactorEnabled, accounts } = await prisma.person.findUniqueOrThrow({
    where: { id: viewer.id },
    select: { email: true, twoFactorEnabled: true, accounts: { where: { providerId: 'credential' }, select: { id: true } } },
  });
  return { email, hasPassword: accounts.length > 0, hasSecondFactor: twoFactorEnabled === true };
}

export async function changeName({ prisma }: Database, viewer: Viewer, name: string): Promise<void> {
  await prisma.person.update({ where: { id: viewer.id }, data: { name } });
}

/** Changes the password and signs the person out everywhere else. */
export function changePassword({ auth, database, headers }: Asking, viewer: Viewer, given: { readonly current: string; readonly password: string }): Promise<Came<'changed' | 'guessable'>> {
  return guarded<'changed' | 'guessable'>(database, viewer, async () => {
    const { email } = await ownAccount(database, viewer);
    if (isGuessable(given.password, [viewer.name, email])) return 'guessable';
    await auth.api.changePassword({ body: { currentPassword: given.current, newPassword: given.password, revokeOtherSessions: true }, headers });
    await recordNow(database, { type: 'password-changed', payload: {}, subject: viewer.id, actor: viewer.id });
    return 'changed';
  });
}

export type SecondFactor = { readonly address: string; readonly codes: readonly string[] };

/** Begins the second factor; it holds once a code of the app was typed. What it answers is shown once. */
export function beginSecondFactor({ auth, database, headers }: Asking, viewer: Viewer, password: string): Promise<Came<SecondFactor>> {
  return guarded(database, viewer, async () => {
    const begun = await auth.api.enableTwoFactor({ body: { password, method: 'totp' }, headers });
    if (begun.method !== 'totp') throw new Error('The library began another second factor than the one asked for.');
    return { address: begun.totpURI, codes: begun.backupCodes };
  });
}

export function confirmSecondFactor({ auth, database, headers }: Asking, viewer: Viewer, code: string): Promise<Came<'on'>> {
  return guarded<'on'>(database, viewer, async () => {
    await auth.api.verifyTOTP({ body: { code }, headers });
    await recordNow(database, { type: 'second-factor-changed', payload: { on: true }, subject: viewer.id, actor: viewer.id });
    return 'on';
  });
}

export function endSecondFactor({ auth, database, headers }: Asking, viewer: Viewer, password: string): Promise<Came<'off'>> {
  return guarded<'off'>(database, viewer, async () => {
    await auth.api.disableTwoFactor({ body: { password }, headers });
    await recordNow(database, { type: 'second-factor-changed', payload: { on: false }, subject: viewer.id, actor: viewer.id });
    return 'off';
  });
}

/** A session left open somewhere must not serve to guess the password it belongs to. */
async function guarded<Done>(database: Database, viewer: Viewer, work: () => Promise<Done>): Promise<Came<Done>> {
  if (!(await isWithinLimit(database, 'second-factor', viewer.id))) return 'too-often';
  try {
    return await work();
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error;
    return 'wrong';
  }
}
