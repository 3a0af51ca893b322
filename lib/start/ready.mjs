import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 100;
const EVERY_ADDRESS = { '0.0.0.0': '127.0.0.1', '::': '[::1]' };

/** The address to call the server by from this machine, given the one it listens on. */
export function ownAddress(host, port) {
  const name = EVERY_ADDRESS[host] ?? (host.includes(':') ? `[${host}]` : host);
  return `http://${name}:${port}`;
}

async function isReady(address) {
  try {
    const answer = await fetch(`${address}/readyz`);
    return answer.ok;
  } catch (error) {
    // Not listening yet: fetch wraps the socket's error.
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Resolves when the server says that its database answers and its catalogue is loaded. */
export async function untilReady(address) {
  while (!(await isReady(address))) await pause(POLL_MS);
}
