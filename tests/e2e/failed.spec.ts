import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { loadedFolder } from './support/loaded-folder';
import { freePort } from './support/server';
import { rawRequest } from './reading/raw-request';
import { expect, test } from './support/test';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

/** The built application, whose catalogue cannot be read any more once it serves. */
const BROKEN = `
  const { serve } = await import('./lib/start/serve.mjs');
  await serve({ host: '127.0.0.1', port: Number(process.env.PORT) });
  while (!globalThis.smartPracticesCatalogue?.running) await new Promise((resolve) => setTimeout(resolve, 100));
  globalThis.smartPracticesCatalogue.running.snapshot = new Proxy({}, { get() { throw new Error('broken on purpose'); } });
  console.log('BROKEN');
`;

let data: ReturnType<typeof loadedFolder>;
let server: ChildProcess;
let home: string;

test.beforeAll(async () => {
  data = loadedFolder();
  const port = await freePort();
  home = `http://127.0.0.1:${port}`;
  server = spawn(process.execPath, ['--input-type=module', '-e', BROKEN], { cwd: fileURLToPath(new URL('../..', import.meta.url)), env: { ...process.env, PORT: String(port), DATA_DIR: data.path, DATABASE_URL: '' }, stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  server.stdout!.on('data', (piece: Buffer) => (said += piece.toString()));
  await expect.poll(() => said, { timeout: 120_000 }).toContain('BROKEN');
});

test.afterAll(async () => {
  const ended = once(server, 'exit');
  server.kill();
  await ended;
  data.remove();
});

for (const [path, dir] of [['/catalogue', 'ltr'], ['/', 'ltr'], ['/ar/catalogue/trace-the-face', 'rtl'], ['/insights/phase', 'ltr']] as const)
  test(`${path} that could not be made is a whole page of status 500, in words, without a script`, async () => {
    const { status, headers, body } = await rawRequest(home, path);
    expect(status).toBe(500);
    expect(/<html lang="(\w+)" dir="(\w+)"/.exec(body)?.slice(1)).toEqual(['en', dir]);
    expect([...body.matchAll(/<h1[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual(['Something went wrong on our side']);
    expect(body).not.toMatch(/__next_error__"|broken on purpose/);
    const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))![1]!;
    for (const [, used] of body.matchAll(/ nonce="([^"]+)"/g)) expect(used).toBe(nonce);
  });
