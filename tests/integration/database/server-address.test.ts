import { createServer } from 'node:net';
import { once } from 'node:events';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '@/lib/database/connect';
import { migrate } from '@/lib/database/migrations';
import { StartError } from '@/lib/database/start-error';
import { prepareDatabase } from '@/lib/editorial/prepare';
import { smallContent } from './support/content';
import { newServerDatabase, serverUrl } from './support/homes';

const administrator = () => new pg.Client({ connectionString: serverUrl('postgres') });

beforeAll(async () => {
  const client = administrator();
  await client.connect();
  await client.query(`CREATE ROLE reader LOGIN PASSWORD 'password'`);
  await client.end();
});
afterAll(async () => {
  const client = administrator();
  await client.connect();
  await client.query('DROP ROLE reader');
  await client.end();
});

const { host, port } = new URL(serverUrl(''));
const wrong = [
  ['nothing listens', 'postgres://u:secret@127.0.0.1:1/d', 'nothing answers at 127.0.0.1:1'],
  ['the host is unknown', 'postgres://u:secret@nowhere.invalid/d', 'the host nowhere.invalid'],
  ['the password is wrong', `postgres://postgres:secret@${host}/postgres`, 'the server refuses the password of postgres'],
  ['the database is missing', `postgres://postgres:password@${host}/nothing`, 'the server has no database nothing'],
  ['the server has no encryption', `postgres://postgres:password@${host}/postgres?sslmode=verify-full`, `127.0.0.1:${port} does not offer encryption`],
] as const;

test.each(wrong)('when %s, one sentence says so without the password', async (_what, databaseUrl, reason) => {
  const error = await openDatabase({ dataDir: '', databaseUrl }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(StartError);
  const { message } = error as StartError;
  expect(message).toMatch(/^DATABASE_URL cannot be used: [^.].+[^.]\.$/);
  expect(message).toContain(reason);
  expect(message).not.toContain('secret');
});

test('a port where something else answers is said', async () => {
  const stranger = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  await once(stranger.listen(0, '127.0.0.1'), 'listening');
  const databaseUrl = `postgres://u:secret@127.0.0.1:${(stranger.address() as { port: number }).port}/d`;
  await expect(openDatabase({ dataDir: '', databaseUrl })).rejects.toThrow(StartError);
  stranger.close();
});

test('a user who may not make tables is told so', async () => {
  const { databaseUrl } = await newServerDatabase();
  const database = await openDatabase({ dataDir: '', databaseUrl: databaseUrl!.replace('postgres:password', 'reader:password') });
  const name = new URL(databaseUrl!).pathname.slice(1);
  await expect(prepareDatabase(database, smallContent())).rejects.toThrow(new StartError(`DATABASE_URL cannot be used: reader may not make tables in the database ${name}.`));
  await database.close();
});

test('a server older than 15 is refused', async () => {
  const home = await newServerDatabase();
  const { openServer } = await import('@/lib/database/server');
  const query = pg.Client.prototype.query;
  pg.Client.prototype.query = (async () => ({ rows: [{ version: '14.9', number: 140_009 }] })) as unknown as typeof query;
  try {
    await expect(openServer(home.databaseUrl!)).rejects.toThrow(new StartError('DATABASE_URL leads to PostgreSQL 14.9, and 15 or later is needed.'));
  } finally {
    pg.Client.prototype.query = query;
  }
});

test('times are kept in universal time, whatever the zone of the server', async () => {
  const database = await openDatabase(await newServerDatabase());
  await migrate(database.engine.adapter);
  const before = Date.now();
  const entry = await database.prisma.entry.create({ data: { slug: 'now', kind: 'practice' } });
  const [row] = await database.prisma.$queryRaw<{ at: number }[]>`SELECT extract(epoch FROM created_at)::float * 1000 AS at FROM entry`;
  expect(Math.abs(row!.at - before)).toBeLessThan(60_000);
  const read = await database.prisma.entry.findUniqueOrThrow({ where: { id: entry.id } });
  expect(read.createdAt.getTime()).toBe(Math.round(row!.at));
  await database.close();
});
