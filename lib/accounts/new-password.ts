import { isAPIError } from 'better-auth/api';
import type { Database } from '@/lib/database/client';
import type { Auth } from './auth';
import { isGuessable } from './guessable';
import { isWithinLimit } from './rate-limits';

type Asking = { readonly auth: Auth; readonly database: Database; readonly sender: string };

/** Sets a new password by what a link carries, which ends all sessions and opens a locked address. */
export async function setNewPassword({ auth, database, sender }: Asking, token: string, newPassword: string): Promise<'set' | 'closed' | 'guessable' | 'too-often'> {
  if (!(await isWithinLimit(database, 'link', sender))) return 'too-often';
  if (isGuessable(newPassword, await ownerOf(auth, database, token))) return 'guessable';
  try {
    await auth.api.resetPassword({ body: { token, newPassword } });
    return 'set';
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error;
    return 'closed';
  }
}

/** Name and address of whoever a link for a new password is for; nothing where it is open no more. */
async function ownerOf(auth: Auth, { prisma }: Database, token: string): Promise<string[]> {
  const { internalAdapter } = await auth.$context;
  const open = await internalAdapter.findVerificationValue(`reset-password:${token}`);
  const person = open && (await prisma.person.findUnique({ where: { id: open.value }, select: { name: true, email: true } }));
  return person ? [person.name, person.email] : [];
}
