import 'server-only';
import { headers } from 'next/headers';
import { currentDatabase } from '@/lib/catalogue/current';
import { currentAuth } from './current-auth';

/** What signing in needs of the running request. */
export async function asking() {
  const asked = await headers();
  return { auth: await currentAuth(), database: currentDatabase(), headers: asked, sender: senderOf(asked) };
}

/** The last address of the chain is the one that our own side wrote: the proxy before us, or the server itself. */
function senderOf(asked: Headers): string {
  return asked.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'unknown';
}
