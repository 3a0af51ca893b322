import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';

const GROUPS = 8;
/** One sender has all addresses that begin so. */
const GROUPS_OF_A_NETWORK = 4;

/** The network of an address as a word that says nothing of it to whoever has not the key. */
export function networkHash(key: Buffer, address: string): string {
  return createHmac('sha256', key).update(networkOf(address)).digest('base64url');
}

/** Addresses of the sixth version by their network, the others as they are. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.\d+\.)/i, '').replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const [head = [], tail = []] = plain.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = Array.from({ length: Math.max(0, GROUPS - head.length - tail.length) }, () => '0');
  return [...head, ...zeros, ...tail].slice(0, GROUPS_OF_A_NETWORK).map((group) => parseInt(group, 16).toString(16)).join(':');
}
