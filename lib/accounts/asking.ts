import 'server-only';
import { headers } from 'next/headers';
import { currentDatabase } from '@/lib/catalogue/current';
import { senderOf } from '@/lib/security/sender';
import { currentAuth } from './current-auth';

/** What signing in needs of the running request. */
export async function asking() {
  const asked = await headers();
  return { auth: await currentAuth(), database: currentDatabase(), headers: asked, sender: senderOf(asked) };
}
