import { createHmac } from 'node:crypto';
import { authSecret } from '@/lib/accounts/secret';
import type { Database } from '@/lib/database/client';
import { readSettings } from '@/lib/settings';

const known = new WeakMap<Database, Promise<Buffer>>();

/** The key for what the form carries and for networks in the count of senders; made from the one that signs sessions. */
export function formKey(database: Database): Promise<Buffer> {
  const asked = known.get(database) ?? make(database);
  known.set(database, asked);
  asked.catch(() => known.delete(database));
  return asked;
}

async function make(database: Database): Promise<Buffer> {
  return createHmac('sha256', await authSecret(database, readSettings().authSecret)).update('proposals').digest();
}
