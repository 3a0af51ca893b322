import type { Engine } from './engine';
import { PrismaClient, type Prisma } from './generated/client';

/** What a command writes with; everything in it happens, or nothing. */
export type Transaction = Prisma.TransactionClient;

const TRANSACTION_TIMEOUT_MS = 15_000;

/** An open database. Reads and transactions go through `prisma`; only lib/database looks inside. */
export type Database = { readonly engine: Engine; readonly prisma: PrismaClient; close(): Promise<void> };

export function databaseOn(engine: Engine): Database {
  const prisma = new PrismaClient({ adapter: engine.adapter, transactionOptions: { timeout: TRANSACTION_TIMEOUT_MS, maxWait: TRANSACTION_TIMEOUT_MS } });
  return {
    engine,
    prisma,
    close: async () => {
      await prisma.$disconnect();
      await engine.close();
    },
  };
}

/** Runs a command's writes together. `timeoutMs` is for the few that are long. */
export function inTransaction<T>(database: Database, work: (transaction: Transaction) => Promise<T>, timeoutMs = TRANSACTION_TIMEOUT_MS): Promise<T> {
  return database.prisma.$transaction(work, { timeout: timeoutMs, maxWait: timeoutMs });
}
