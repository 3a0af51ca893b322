import type { PGlite, Transaction as EngineTransaction } from '@electric-sql/pglite';
import type {
  IsolationLevel,
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQueryable,
  Transaction,
} from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';

const name = { provider: 'postgres', adapterName: 'pglite-prisma-adapter' } as const;

/**
 * Prisma's way to the embedded engine. Queries go through pglite-prisma-adapter; scripts and transactions do not,
 * because its versions neither wait for a script, nor report a commit that failed, nor set an isolation level.
 * A statement without parameters may be a whole script, as in @prisma/adapter-pg.
 */
export function embeddedAdapter(engine: PGlite): SqlMigrationAwareDriverAdapterFactory {
  return {
    ...name,
    connect: () => connect(engine),
    // Only an empty scratch database is ever asked for its shadow, and is as good as one.
    connectToShadowDb: () => connect(engine),
  };
}

async function connect(engine: PGlite): Promise<SqlDriverAdapter> {
  const queryable = await queryableOf(engine);
  return {
    ...name,
    queryRaw: (query) => queryable.queryRaw(query),
    executeRaw: (query) => queryable.executeRaw(query),
    executeScript: async (script) => void (await engine.exec(script)),
    startTransaction: (isolation) => startTransaction(engine, isolation),
    getConnectionInfo: () => ({ supportsRelationJoins: true }),
    dispose: () => Promise.resolve(),
  };
}

/** pglite-prisma-adapter only calls `query`, which an engine and a transaction have alike. */
function queryableOf(client: PGlite | EngineTransaction): Promise<SqlQueryable> {
  return new PrismaPGlite(client as PGlite).connect();
}

type Ending = 'commit' | 'rollback';

async function startTransaction(engine: PGlite, isolation?: IsolationLevel): Promise<Transaction> {
  const opened = deferred<EngineTransaction>();
  const ending = deferred<Ending>();
  const finished = engine.transaction(async (transaction) => {
    if (isolation) await transaction.exec(`SET TRANSACTION ISOLATION LEVEL ${isolation}`);
    opened.resolve(transaction);
    if ((await ending.promise) === 'rollback') await transaction.rollback();
  });
  finished.catch(opened.reject);
  const end = (how: Ending) => {
    ending.resolve(how);
    return finished;
  };
  return transactionOf(await opened.promise, end);
}

async function transactionOf(transaction: EngineTransaction, end: (how: Ending) => Promise<void>): Promise<Transaction> {
  const queryable = await queryableOf(transaction);
  const run = async (script: string) => (await transaction.exec(script)).at(-1)?.affectedRows ?? 0;
  return {
    ...name,
    options: { usePhantomQuery: true },
    queryRaw: (query) => queryable.queryRaw(query),
    executeRaw: (query) => (query.args.length ? queryable.executeRaw(query) : run(query.sql)),
    commit: () => end('commit'),
    rollback: () => end('rollback'),
    createSavepoint: async (savepoint) => void (await run(`SAVEPOINT ${savepoint}`)),
    rollbackToSavepoint: async (savepoint) => void (await run(`ROLLBACK TO SAVEPOINT ${savepoint}`)),
    releaseSavepoint: async (savepoint) => void (await run(`RELEASE SAVEPOINT ${savepoint}`)),
  };
}

function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((onValue, onReason) => {
    resolve = onValue;
    reject = onReason;
  });
  return { promise, resolve, reject };
}
