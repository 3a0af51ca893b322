import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';

/** A PostgreSQL database, wherever it lives: what its two homes have in common. */
export type Engine = {
  readonly home: 'embedded' | 'server';
  readonly adapter: SqlMigrationAwareDriverAdapterFactory;
  /** Does the work while no other instance of the application does it. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** What an error says of the database's home, in a sentence: a full disk, a server that is gone. */
  problem(error: unknown): string | undefined;
  close(): Promise<void>;
};
