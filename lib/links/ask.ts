import { request as plain, type IncomingMessage } from 'node:http';
import { request as secure } from 'node:https';
import type { FindHost } from './public-hosts';

const TIMEOUT_MS = 15_000;
const MOST_BYTES = 4_096;

export type Answer = { readonly status: number; readonly location: string | undefined };
export type AskSettings = { readonly find: FindHost; readonly userAgent: string; readonly timeoutMs?: number };

/** Nothing came in time. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/**
 * Asks one address once and follows nothing. The name is resolved here and the connection goes to what was found and
 * allowed, whatever the name stands for a moment later. Throws `PrivateHost`, `NoAnswer`, and what the network throws.
 */
export async function ask(url: URL, method: 'HEAD' | 'GET', { find, userAgent, timeoutMs = TIMEOUT_MS }: AskSettings): Promise<Answer> {
  const late = AbortSignal.timeout(timeoutMs);
  const found = await inTime(find(url.hostname), late);
  const send = url.protocol === 'https:' ? secure : plain;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const asked = send(url, {
      method,
      signal: late,
      agent: false,
      headers: { 'user-agent': userAgent, accept: '*/*', 'accept-encoding': 'identity', connection: 'close' },
      // Node asks for one address or for all of them.
      lookup: (_name, options, answer) => (options.all ? answer(null, [found]) : answer(null, found.address, found.family)),
    });
    asked.on('response', resolve).on('error', (error) => reject(late.aborted ? new NoAnswer(url.href) : error)).end();
  });
  await readABit(response);
  return { status: response.statusCode!, location: response.headers.location };
}

/** A directory of names that keeps silent is no answer either. */
function inTime<T>(work: Promise<T>, late: AbortSignal): Promise<T> {
  return Promise.race([work, new Promise<never>((_, reject) => late.addEventListener('abort', () => reject(new NoAnswer('name')), { once: true }))]);
}

/** What is behind an address is not our business; a little of it shows that there is something. */
async function readABit(response: IncomingMessage): Promise<void> {
  let bytes = 0;
  try {
    for await (const chunk of response) {
      bytes += (chunk as Buffer).length;
      if (bytes >= MOST_BYTES) break;
    }
  } catch {
    // The server has answered; that it breaks off its text does not change what it said.
  } finally {
    response.destroy();
  }
}
