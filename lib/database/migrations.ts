import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { migrationNames } from './migration-files';
import { inOneTransaction } from './one-transaction';
import { applyMigrations } from './schema-engine';
import { StartError } from './start-error';

/**
 * Brings the tables to what this version needs and answers the names of the migrations it took. They happen in one
 * transaction: all of them, or, after an error or a crash, none.
 */
export async function migrate(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<string[]> {
  return inOneTransaction(adapter, async (session) => {
    const applied = await appliedMigrations(session);
    const known = migrationNames();
    const unknown = applied.find((name) => !known.includes(name));
    if (unknown) throw new StartError(`The database was made by a newer version of this application (${unknown}): start that version.`);
    const missing = known.filter((name) => !applied.includes(name));
    if (applied.length === 0) await refuseForeign(session);
    if (missing.length > 0) await apply(session);
    return missing;
  });
}

async function appliedMigrations(session: SqlDriverAdapter): Promise<string[]> {
  const [exists] = await column(session, `SELECT to_regclass('_prisma_migrations') IS NOT NULL`);
  if (!exists) return [];
  return (await column(session, 'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL')) as string[];
}

async function refuseForeign(session: SqlDriverAdapter): Promise<void> {
  const tables = await column(session, `SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema() AND tablename <> '_prisma_migrations' ORDER BY 1`);
  if (tables.length > 0) throw new StartError(`The database holds something else (a table ${String(tables[0])}): name an empty one, or one of this application.`);
}

async function apply(session: SqlDriverAdapter): Promise<void> {
  const reasons: unknown[] = [];
  try {
    await applyMigrations(lending(session, (reason) => reasons.push(reason)));
  } catch (error) {
    // The engine says where it failed, but not what the database answered.
    throw reasons[0] ?? error;
  }
}

/** The session as the schema engine wants it, telling what went wrong in it. */
function lending(session: SqlDriverAdapter, onError: (reason: unknown) => void): SqlMigrationAwareDriverAdapterFactory {
  const telling = <Input, Output>(call: (input: Input) => Promise<Output>) => (input: Input) =>
    call(input).catch((reason: unknown) => {
      onError(reason);
      throw reason;
    });
  const told: SqlDriverAdapter = {
    ...session,
    queryRaw: telling(session.queryRaw),
    executeRaw: telling(session.executeRaw),
    executeScript: telling(session.executeScript),
  };
  const connect = () => Promise.resolve(told);
  return { provider: session.provider, adapterName: session.adapterName, connect, connectToShadowDb: connect };
}

async function column(session: SqlDriverAdapter, sql: string): Promise<unknown[]> {
  const { rows } = await session.queryRaw({ sql, args: [], argTypes: [] });
  return rows.map((row) => row[0]);
}
