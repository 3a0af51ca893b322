import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { freePort } from '../../e2e/support/server';

const folder = join(import.meta.dirname, 'bare');
const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const;

function build(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [next, 'build', folder], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The bare application cannot be built:\n${stdout}${stderr}`);
}

async function untilAnswering(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answered = await fetch(url).then((answer) => answer.ok, () => false);
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The bare application does not answer at ${url}.`);
}

/** An application of the same framework that does next to nothing, built and serving. */
export async function startBare(): Promise<{ readonly url: string; readonly stop: () => Promise<unknown> }> {
  build();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, [next, 'start', folder, '-p', String(port), '-H', '127.0.0.1'], { env, stdio: 'ignore' });
  const ended = once(server, 'close');
  await untilAnswering(url);
  const stop = () => {
    server.kill();
    return ended;
  };
  return { url, stop };
}
