import autocannon from 'autocannon';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { headersFor } from '../http/measure';

/** What so many readers at once met with. Times are in milliseconds; `taken` are those of answers that were no refusal. */
export type LoadResult = {
  readonly connections: number;
  readonly perSecond: number;
  readonly taken: readonly number[];
  readonly refused: number;
  readonly refusedMs: readonly number[];
  /** Calls that failed, and answers of the server's own failure. */
  readonly errors: number;
  readonly longestHealth: number;
};

export type Readers = {
  readonly url: string;
  readonly paths: readonly string[];
  readonly connections: number;
  readonly seconds: number;
  /** How many they ask at most, all together; as many as are answered without it. */
  readonly perSecond?: number;
  /** Who they say they are to a server that believes it; each somebody else without it. */
  readonly sender?: string;
  /** Makes of a path what is asked, each time anew. */
  readonly address?: (path: string) => string;
};

const BUSY = 503;

/** Asks without a pause from that many connections, each beginning elsewhere, while a process of its own asks for /healthz (or the first path, where there is none). */
export async function loadRun({ url, paths, connections, seconds, perSecond, sender, address }: Readers, health = '/healthz'): Promise<LoadResult> {
  const watch = fork(join(import.meta.dirname, 'health-watch.mjs'), [url + health], { execArgv: [] });
  const [taken, refusedMs]: [number[], number[]] = [[], []];
  let [failed, begun] = [0, 0];
  const running = autocannon({
    ...{ url, connections, duration: seconds, timeout: 2 * seconds, ...(perSecond && { overallRate: perSecond }) },
    setupClient: (client) => {
      const from = sender ?? senderNamed(begun);
      const asks = turned(paths, (begun++ * paths.length) / connections).map((path) => ({ path, headers: { ...headersFor(path), 'x-forwarded-for': from } }));
      client.setRequests(asks.map((one) => (address ? { ...one, setupRequest: (request) => ({ ...request, ...one, path: address(one.path) }) } : one)));
    },
  });
  running.on('response', (_client, status, _bytes, tookMs) => {
    if (status === BUSY) refusedMs.push(tookMs);
    else if (status >= 400) failed++;
    else taken.push(tookMs);
  });
  const { errors } = await running;
  watch.send('end');
  const [{ longest, failed: unhealthy }] = (await once(watch, 'message')) as [{ longest: number; failed: number }];
  return { connections, perSecond: taken.length / seconds, taken, refused: refusedMs.length, refusedMs, errors: errors + failed + unhealthy, longestHealth: longest };
}

function senderNamed(number: number): string {
  return `198.51.${Math.floor(number / 256)}.${number % 256}`;
}

function turned<T>(list: readonly T[], by: number): readonly T[] {
  const from = Math.floor(by) % list.length;
  return [...list.slice(from), ...list.slice(0, from)];
}

/** The time within which this share of the answers came; NaN where there were none. */
export function within(times: readonly number[], share: number): number {
  return [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
}
