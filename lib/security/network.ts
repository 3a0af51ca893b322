import { createHmac } from 'node:crypto';
import ipaddr from 'ipaddr.js';

/** One sender has all addresses of the sixth version that begin with so many of the eight groups. */
const GROUPS_OF_A_NETWORK = 4;
/** Some proxies write the port behind the address, which is another one for every connection. */
const WITH_PORT = /^\[(.+)\](?::\d+)?$|^([\d.]+):\d+$/;

/** Who asks, as far as an address says it: those of the sixth version by their network, the others as they are. What is no address is itself. */
export function networkOf(address: string): string {
  const [, sixth, fourth] = WITH_PORT.exec(address) ?? [];
  const bare = sixth ?? fourth ?? address;
  if (!ipaddr.IPv4.isValidFourPartDecimal(bare) && !ipaddr.IPv6.isValid(bare)) return bare;
  const read = ipaddr.process(bare);
  return read instanceof ipaddr.IPv6 ? read.parts.slice(0, GROUPS_OF_A_NETWORK).map((group) => group.toString(16)).join(':') : read.toString();
}

/** The network of an address as a word that says nothing of it to whoever has not the key. */
export function networkHash(key: Buffer | string, address: string): string {
  return createHmac('sha256', key).update(networkOf(address)).digest('base64url');
}
