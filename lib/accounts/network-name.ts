import { createHmac } from 'node:crypto';
import type { Database } from '@/lib/database/client';
import { networkOf } from '@/lib/security/network';
import { readSettings } from '@/lib/settings';
import { authSecret } from './secret';

/** The network that somebody asks from, as a word that says nothing of it to whoever has not the key that signs sessions. */
export async function networkName(database: Database, sender: string): Promise<string> {
  const key = await authSecret(database, readSettings().authSecret);
  return createHmac('sha256', key).update(`network ${networkOf(sender)}`).digest('base64url');
}
