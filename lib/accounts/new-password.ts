import { isAPIError } from 'better-auth/api';
import type { Database } from '@/lib/database/client';
import type { Auth } from './auth';
import { isWithinLimit } from './rate-limits';

type Asking = { readonly auth: Auth; readonly database: Database; readonly sender: string };

/** Sets a new password by what a link carries, which ends all sessions and opens a locked address. */
export async function setNewPassword({ auth, database, sender }: Asking, token: string, newPassword: string): Promise<'set' | 'closed' | 'too-often'> {
  if (!(await isWithinLimit(database, 'link', sender))) return 'too-often';
  try {
    await auth.api.resetPassword({ body: { token, newPassword } });
    return 'set';
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error;
    return 'closed';
  }
}
