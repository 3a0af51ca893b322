import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory, Transaction } from '@prisma/driver-adapter-utils';

/** Does the work on one connection in one transaction, scripts of many statements included. */
export async function inOneTransaction<T>(adapter: SqlMigrationAwareDriverAdapterFactory, work: (session: SqlDriverAdapter) => Promise<T>): Promise<T> {
  const connection = await adapter.connect();
  try {
    return await within(await connection.startTransaction(), work);
  } finally {
    await connection.dispose();
  }
}

async function within<T>(transaction: Transaction, work: (session: SqlDriverAdapter) => Promise<T>): Promise<T> {
  try {
    const result = await work(sessionOf(transaction));
    if (!transaction.options.usePhantomQuery) await execute(transaction, 'COMMIT');
    await transaction.commit();
    return result;
  } catch (error) {
    if (!transaction.options.usePhantomQuery) await execute(transaction, 'ROLLBACK');
    await transaction.rollback();
    throw error;
  }
}

function sessionOf(transaction: Transaction): SqlDriverAdapter {
  return {
    provider: transaction.provider,
    adapterName: transaction.adapterName,
    queryRaw: (query) => transaction.queryRaw(query),
    executeRaw: (query) => transaction.executeRaw(query),
    executeScript: (script) => execute(transaction, script),
    startTransaction: () => Promise.reject(new Error('A migration is one transaction already.')),
    dispose: () => Promise.resolve(),
  };
}

/** Both adapters hand a statement without parameters to PostgreSQL as it stands, so it may be a whole script. */
async function execute(transaction: Transaction, script: string): Promise<void> {
  await transaction.executeRaw({ sql: script, args: [], argTypes: [] });
}
