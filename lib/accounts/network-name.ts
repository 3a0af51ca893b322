import type { Database } from '@/lib/database/client';
import { networkHash } from '@/lib/security/network';
import { readSettings } from '@/lib/settings';
import { authSecret } from './secret';

/** The network that somebody asks from, hashed with the key that signs sessions. */
export async function networkName(database: Database, sender: string): Promise<string> {
  return networkHash(await authSecret(database, readSettings().authSecret), sender);
}
