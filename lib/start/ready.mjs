import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from './failure.mjs';

const POLL_MS = 100;
/** Service unavailable: still loading. */
const NOT_YET = 503;
const EVERY_ADDRESS = { '0.0.0.0': '127.0.0.1', '::': '[::1]' };

/** The address to call the server by from this machine, given the one it listens on. */
export function ownAddress(host, port) {
  const name = EVERY_ADDRESS[host] ?? (host.includes(':') ? `[${host}]` : host);
  return `http://${name}:${port}`;
}

/** The status the server answers with when asked whether it is ready, or null while nothing listens. */
async function readiness(address) {
  try {
    return (await fetch(`${address}/readyz`)).status;
  } catch (error) {
    // fetch wraps the socket's error.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Resolves when the server says that its database answers and its catalogue is loaded. */
export async function untilReady(address) {
  for (;;) {
    const status = await readiness(address);
    if (status === 200) return;
    if (status !== null && status !== NOT_YET) throw new Failure(`The server could not start (${address}/readyz answers ${status}); its own words are above.`);
    await pause(POLL_MS);
  }
}
