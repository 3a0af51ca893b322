import type { Database } from '@/lib/database/client';
import type { Auth } from './auth';
import { isWithinLimit } from './rate-limits';

type Asking = { readonly auth: Auth; readonly database: Database; readonly headers: Headers; readonly sender: string };

/**
 * Has a message with a link made for an address, if anybody has it; the answer is the same if not. False where this
 * sender asks too often; what is too often for one address is passed over in silence, or it would show who is here. A link for signing in leads on to `next`, a path of this site.
 */
export async function askForLink({ auth, database, headers, sender }: Asking, kind: 'sign-in-link' | 'password-reset', email: string, next = ''): Promise<boolean> {
  if (!(await isWithinLimit(database, 'message', sender))) return false;
  if (!(await isWithinLimit(database, 'message-to', email))) return true;
  if (kind === 'password-reset') await auth.api.requestPasswordReset({ body: { email }, headers });
  else await auth.api.signInMagicLink({ body: { email, metadata: { next } }, headers });
  return true;
}
