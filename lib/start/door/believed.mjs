import ipaddr from 'ipaddr.js';

/** Headers by which proxies say who asked them; from anybody else they are words. */
const CLAIMS = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'x-real-ip'];
const HOST = /^(?:[a-z\d](?:[\w.-]*[a-z\d])?\.?|\[[\da-f:.]+\])(?::\d{1,5})?$/i;
const LONGEST_HOST = 255;

/** Whether this is how a host is written in a request, with or without its port. */
export function isHost(value) {
  return value.length <= LONGEST_HOST && HOST.test(value) && URL.canParse(`http://${value}`);
}

/** An address as it is compared: without a port or a zone, and IPv4 as itself; undefined for what is none. */
function addressIn(text) {
  const plain = text.trim().replace(/^\[(.*)\](?::\d+)?$/, '$1').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1').replace(/%.*$/, '');
  return ipaddr.isValid(plain) && (plain.includes(':') || ipaddr.IPv4.isValidFourPartDecimal(plain)) ? ipaddr.process(plain) : undefined;
}

/**
 * Which hops are our own proxies, by TRUST_PROXY: so many from us on, or those in these networks.
 * @param {{ proxies: number } | { networks: readonly string[] } | undefined} trust
 * @returns {(hop: number, address: ipaddr.IPv4 | ipaddr.IPv6) => boolean}
 */
function trustedBy(trust) {
  if (!trust) return () => false;
  if ('proxies' in trust) return (hop) => hop < trust.proxies;
  const ranges = trust.networks.map((network) => ipaddr.parseCIDR(network));
  return (_hop, address) => ranges.some(([base, bits]) => base.kind() === address.kind() && address.match(base, bits));
}

function listOf(header) {
  return (header ?? '').split(',').map((value) => value.trim()).filter(Boolean);
}

/** What the farthest proxy that we believe wrote; one that is passed on without being added to stands alone. */
function claimed(header, hops) {
  return hops === 0 ? undefined : listOf(header).slice(-hops)[0];
}

/**
 * Who asks, under which host and over what, as far as it can be believed: what the socket says, and what trusted
 * proxies say of those before them. `host` is undefined where none was named, or none that is written like one.
 */
export function believed({ remoteAddress = '', headers }, trust) {
  const isTrusted = trustedBy(trust);
  const chain = listOf(headers['x-forwarded-for']);
  let sender = addressIn(remoteAddress);
  let hops = 0;
  while (sender && isTrusted(hops, sender)) {
    hops++;
    const before = addressIn(chain.at(-hops) ?? '');
    if (!before) break;
    sender = before;
  }
  const host = claimed(headers['x-forwarded-host'], hops) ?? headers.host ?? '';
  const scheme = claimed(headers['x-forwarded-proto'], hops)?.toLowerCase() === 'https' ? 'https' : 'http';
  return { sender: sender?.toString() ?? 'unknown', host: isHost(host) ? host : undefined, scheme };
}

/**
 * Writes what is believed in place of what was claimed, so that everything behind the door reads one thing. The port
 * is part of the host.
 */
export function writeBelieved(headers, { sender, host, scheme }) {
  for (const name of CLAIMS) delete headers[name];
  Object.assign(headers, { 'x-forwarded-for': sender, 'x-forwarded-host': host, 'x-forwarded-proto': scheme });
}
