import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import type { Engine } from './engine';
import { serverProblem } from './server-problem';
import { StartError } from './start-error';

const CONNECT_TIMEOUT_MS = 10_000;
const KEEP_ALIVE_DELAY_MS = 10_000;
const OLDEST_MAJOR = 15;
/** Any number, as long as it is this application's own: instances that prepare one database take turns by it. */
const PREPARATION_LOCK = 7_411_903;
const TURN_TIMEOUT = '5min';

/** Opens a database on a PostgreSQL server. Throws a StartError when the address leads nowhere useful. */
export async function openServer(url: string): Promise<Engine> {
  await asStartError(url, () => onOneConnection(url, checkServer));
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_DELAY_MS,
    // Prisma's adapter writes and reads times without their zone.
    onConnect: async (client) => void (await client.query(`SET TIME ZONE 'UTC'`)),
  });
  // A connection lost while idle is replaced on next use; whoever uses it then learns of a server that is gone.
  pool.on('error', () => undefined);
  return {
    home: 'server',
    adapter: new PrismaPg(pool),
    alone: (work) =>
      onOneConnection(url, async (client) => {
        await asStartError(url, () => takeTurn(client));
        return work();
      }),
    problem: (error) => serverProblem(url, error),
    close: () => pool.end(),
  };
}

async function onOneConnection<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function checkServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string; number: number }>(
    `SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS number`,
  );
  const { version, number } = rows[0]!;
  if (number < OLDEST_MAJOR * 10_000) throw new StartError(`DATABASE_URL leads to PostgreSQL ${version}, and ${OLDEST_MAJOR} or later is needed.`);
}

/** The lock is the connection's, so it is free again even when this process is killed. */
async function takeTurn(client: pg.Client): Promise<void> {
  await client.query(`SET lock_timeout = '${TURN_TIMEOUT}'`);
  await client.query('SELECT pg_advisory_lock($1)', [PREPARATION_LOCK]);
}

async function asStartError<T>(url: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const sentence = serverProblem(url, cause);
    if (!sentence) throw cause;
    throw new StartError(sentence, { cause });
  }
}
