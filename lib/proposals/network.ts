import { createHmac } from 'node:crypto';
import { networkOf } from '@/lib/security/network';

/** The network of an address as a word that says nothing of it to whoever has not the key. */
export function networkHash(key: Buffer, address: string): string {
  return createHmac('sha256', key).update(networkOf(address)).digest('base64url');
}
