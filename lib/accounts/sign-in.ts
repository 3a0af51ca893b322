import { isAPIError } from 'better-auth/api';
import type { Database } from '@/lib/database/client';
import type { Auth } from './auth';
import { forgetExpired } from './forget-expired';
import { isWithinLimit } from './rate-limits';
import { recordNow } from './record';
import { comeWithoutGroups } from './group-membership';
import { codeHash } from './kept-codes';
import { networkName } from './network-name';
import { isLockedAfterFailure, mayTry, rememberSuccess } from './sign-in-failures';

/** What came of it. `wrong`, `locked` and `only-by-link` say nothing of whether anybody has the address. `no-group`: no group of the organisation's own login gives a role any more. */
export type SignedIn = 'signed-in' | 'second-factor' | 'wrong' | 'locked' | 'only-by-link' | 'too-often' | 'deactivated' | 'no-group';

type Asking = { readonly auth: Auth; readonly database: Database; readonly headers: Headers; /** Who asks, as far as the network says. */ readonly sender: string };

/** Signs in with a password. The session's cookie goes with the answer of the running request. */
export async function signInByPassword({ auth, database, headers, sender }: Asking, given: { readonly email: string; readonly password: string }): Promise<SignedIn> {
  const email = given.email.trim().toLowerCase();
  if (!(await isWithinLimit(database, 'sign-in', sender))) return 'too-often';
  const network = await networkName(database, sender);
  const allowed = await mayTry(database, email, network);
  if (allowed !== 'yes') return allowed;
  try {
    const answer = await auth.api.signInEmail({ body: { email, password: given.password }, headers });
    await rememberSuccess(database, email, network);
    await forgetExpired(database);
    if ('twoFactorRedirect' in answer) return 'second-factor';
    return await arrived(database, answer.user.id, 'password');
  } catch (error) {
    return refusal(error, database, email, network);
  }
}

async function refusal(error: unknown, database: Database, email: string, network: string): Promise<SignedIn> {
  const refused = refusedFor(error);
  if (refused !== 'wrong') return refused;
  if (!(await isLockedAfterFailure(database, email, network))) return 'wrong';
  const person = await database.prisma.person.findUnique({ where: { email }, select: { id: true } });
  if (person) await recordNow(database, { type: 'locked-out', payload: {}, subject: person.id, actor: null });
  return 'locked';
}

/** Signs in with what a one-time link carries. Undefined when it opens nothing any more. */
export async function signInByLink({ auth, database, headers, sender }: Asking, token: string): Promise<SignedIn> {
  if (!(await isWithinLimit(database, 'link', sender))) return 'too-often';
  try {
    const { user } = await auth.api.magicLinkVerify({ query: { token }, headers });
    return await arrived(database, user.id, 'link');
  } catch (error) {
    return refusedFor(error);
  }
}

/** The second step: six digits of an app, or one of the codes kept for the day that it is lost. */
export async function signInBySecondFactor({ auth, database, headers, sender }: Asking, code: string): Promise<SignedIn> {
  if (!(await isWithinLimit(database, 'second-factor', sender))) return 'too-often';
  const isTotp = /^\d{6}$/.test(code);
  try {
    const { user } = isTotp ? await auth.api.verifyTOTP({ body: { code }, headers }) : await auth.api.verifyBackupCode({ body: { code: await keptHash(auth, code) }, headers });
    return await arrived(database, user.id, isTotp ? 'second-factor' : 'backup-code');
  } catch (error) {
    return isAPIError(error) && error.statusCode === 429 ? 'locked' : refusedFor(error);
  }
}

async function keptHash(auth: Auth, code: string): Promise<string> {
  const { secret } = await auth.$context;
  return codeHash(secret, code);
}

async function arrived(database: Database, id: string, by: 'password' | 'link' | 'second-factor' | 'backup-code'): Promise<SignedIn> {
  if (!(await comeWithoutGroups(database, id))) return 'no-group';
  await recordNow(database, { type: 'signed-in', payload: { by }, subject: id, actor: id });
  return 'signed-in';
}

/** Why the library refused; throws what is no refusal. */
function refusedFor(error: unknown): 'wrong' | 'deactivated' | 'no-group' {
  if (!isAPIError(error) || error.statusCode >= 500) throw error;
  if (error.body?.code === 'DEACTIVATED') return 'deactivated';
  return error.body?.code === 'NO_GROUP' ? 'no-group' : 'wrong';
}
