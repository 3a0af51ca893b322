import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** Networks that nobody outside can reach: this machine, private ones, the neighbourhood of a cloud’s own services, and what is no single machine. */
const privateNetworks: readonly (readonly [network: string, bits: number])[] = [
  ...([['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24]] as const),
  ...([['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4]] as const),
];
/** The only ones of IPv6 that are public lie in 2000::/3; these of them carry others inside, or are for examples. */
const tunnels: readonly (readonly [network: string, bits: number])[] = [['2001::', 32], ['2001:db8::', 32], ['2002::', 16], ['2001:10::', 28], ['2001:20::', 28], ['3fff::', 20]];

const refused = new BlockList();
for (const [network, bits] of privateNetworks) refused.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of tunnels) refused.addSubnet(network, bits, 'ipv6');
const publicSix = new BlockList();
publicSix.addSubnet('2000::', 3, 'ipv6');

/** Whether anybody on the internet could ask this address. IPv4 written as IPv6 counts as what it is. */
export function isPublicAddress(address: string): boolean {
  const inside = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (inside) return isPublicAddress(inside);
  if (isIP(address) === 4) return !refused.check(address, 'ipv4');
  return isIP(address) === 6 && publicSix.check(address, 'ipv6') && !refused.check(address, 'ipv6');
}

/** An address that stands for this host. All that the name stands for must be allowed: the next answer could be another of them. */
export type FindHost = (hostname: string) => Promise<{ readonly address: string; readonly family: 4 | 6 }>;

/** A host that must not be asked. */
export class PrivateHost extends Error {
  override readonly name = 'PrivateHost';
}

/** `isAllowed` is another rule for tests alone. */
export function hostFinder(isAllowed: (address: string) => boolean = isPublicAddress): FindHost {
  return async (hostname) => {
    const found = await lookup(hostname.replace(/^\[|\]$/g, ''), { all: true });
    if (found.length === 0 || !found.every(({ address }) => isAllowed(address))) throw new PrivateHost(hostname);
    const { address, family } = found[0]!;
    return { address, family: family === 6 ? 6 : 4 };
  };
}
