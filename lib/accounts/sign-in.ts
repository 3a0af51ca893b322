import { isAPIError } from 'better-auth/api';
import type { Database } from '@/lib/database/client';
import type { Auth } from './auth';
import { forgetExpired } from './forget-expired';
import { isWithinLimit } from './rate-limits';
import { recordNow } from './record';
import { forgetFailures, isLockedAfterFailure, mayTry } from './sign-in-failures';

/** What came of it. `wrong` and `locked` say nothing of whether anybody has the address. */
export type SignedIn = 'signed-in' | 'second-factor' | 'wrong' | 'locked' | 'too-often' | 'deactivated';

type Asking = { readonly auth: Auth; readonly database: Database; readonly headers: Headers; /** Who asks, as far as the network says. */ readonly sender: string };

/** Signs in with a password. The session's cookie goes with the answer of the running request. */
export async function signInByPassword({ auth, database, headers, sender }: Asking, given: { readonly email: string; readonly password: string }): Promise<SignedIn> {
  const email = given.email.trim().toLowerCase();
  if (!(await isWithinLimit(database, 'sign-in', sender))) return 'too-often';
  if (!(await mayTry(database, email))) return 'locked';
  try {
    const answer = await auth.api.signInEmail({ body: { email, password: given.password }, headers });
    await forgetFailures(database, email);
    await forgetExpired(database);
    if ('twoFactorRedirect' in answer) return 'second-factor';
    await recordNow(database, { type: 'signed-in', payload: { by: 'password' }, subject: answer.user.id, actor: answer.user.id });
    return 'signed-in';
  } catch (error) {
    return refusal(error, database, email);
  }
}

async function refusal(error: unknown, database: Database, email: string): Promise<SignedIn> {
  if (!isAPIError(error)) throw error;
  if (error.body?.code === 'DEACTIVATED') return 'deactivated';
  if (error.statusCode >= 500) throw error;
  if (!(await isLockedAfterFailure(database, email))) return 'wrong';
  const person = await database.prisma.person.findUnique({ where: { email }, select: { id: true } });
  if (person) await recordNow(database, { type: 'locked-out', payload: {}, subject: person.id, actor: null });
  return 'locked';
}

/** Signs in with what a one-time link carries. Undefined when it opens nothing any more. */
export async function signInByLink({ auth, database, headers, sender }: Asking, token: string): Promise<SignedIn> {
  if (!(await isWithinLimit(database, 'link', sender))) return 'too-often';
  try {
    const { user } = await auth.api.magicLinkVerify({ query: { token }, headers });
    await recordNow(database, { type: 'signed-in', payload: { by: 'link' }, subject: user.id, actor: user.id });
    return 'signed-in';
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error;
    return error.body?.code === 'DEACTIVATED' ? 'deactivated' : 'wrong';
  }
}

/** The second step: six digits of an app, or one of the codes kept for the day that it is lost. */
export async function signInBySecondFactor({ auth, database, headers, sender }: Asking, code: string): Promise<SignedIn> {
  if (!(await isWithinLimit(database, 'second-factor', sender))) return 'too-often';
  const isTotp = /^\d{6}$/.test(code);
  try {
    const { user } = isTotp ? await auth.api.verifyTOTP({ body: { code }, headers }) : await auth.api.verifyBackupCode({ body: { code }, headers });
    await recordNow(database, { type: 'signed-in', payload: { by: isTotp ? 'second-factor' : 'backup-code' }, subject: user.id, actor: user.id });
    return 'signed-in';
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error;
    return error.statusCode === 429 ? 'locked' : 'wrong';
  }
}
