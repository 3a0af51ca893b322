import type { Database } from '@/lib/database/client';
import { recordNow } from './record';
import { forgetFailures } from './sign-in-failures';

/** What goes with a new password set by a link, once the library has written it: a locked address opens. */
export async function afterReset(database: Database, { id, email }: { readonly id: string; readonly email: string }): Promise<void> {
  await forgetFailures(database, email);
  await recordNow(database, { type: 'password-changed', payload: {}, subject: id, actor: id });
}
