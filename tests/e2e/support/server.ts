import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A port that nothing listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('A server on a port has an address.');
  return address.port;
}

/** An empty folder for data, and how to take it away. */
export function scratchFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'smart-practices-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export type RunningServer = {
  readonly url: string;
  readonly process: ChildProcess;
  /** Everything it has said until now. */
  readonly output: () => string;
  /** Resolves with the exit code, or null when a signal ended it. */
  readonly ended: Promise<number | null>;
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

/** Hashing passwords is made to be slow; tests sign in often. Served to readers, it is not taken. */
export const CHEAP_PASSWORDS = { HOST: '127.0.0.1', PASSWORD_COST: 'test' };

/**
 * Runs `npm start`'s own program on the built application with these settings. Does not wait: a server that
 * must not start is awaited by `ended`, one that must by `untilServing`.
 */
export function launch(settings: Record<string, string>): RunningServer {
  // Tests and measurements ask more often than anybody may who is not told otherwise.
  const env = { ...process.env, DATABASE_URL: '', SITE_URL: '', API_REQUESTS_PER_MINUTE: '0', ...CHEAP_PASSWORDS, ...settings };
  const child = spawn(process.execPath, ['lib/start/start.mjs'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    return ended;
  };
  return { url: `http://127.0.0.1:${settings.PORT}`, process: child, output: () => output, ended, stop };
}

const START_TIMEOUT_MS = 300_000;

/** Resolves when the server is ready; throws with its output when it ends or stays silent instead. */
export async function untilServing(server: RunningServer): Promise<RunningServer> {
  const ended = server.ended.then((code) => `ended with ${code}`);
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    if (/^Ready: /m.test(server.output())) return server;
    const outcome = await Promise.race([ended, new Promise<null>((resolve) => setTimeout(() => resolve(null), 50))]);
    if (outcome ?? Date.now() > deadline) throw new Error(`The server ${outcome ?? 'was not ready in time'}:\n${server.output()}`);
  }
}

/** A server on a free port, ready to be asked. */
export async function startServer(settings: Record<string, string>): Promise<RunningServer> {
  return untilServing(launch({ PORT: String(await freePort()), ...settings }));
}
