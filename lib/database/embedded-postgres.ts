import { PGlite } from '@electric-sql/pglite';
import { DurableFileSystem, durableStartParams } from './durable-file-system';
import type { EngineLog } from './engine-log';

/**
 * PGlite made fit for keeping things: commits reach the disk, and once PostgreSQL has panicked (on a full disk)
 * every call fails at once, where PGlite itself would spin for ever.
 */
export class EmbeddedPostgres extends PGlite {
  readonly log: EngineLog;

  private constructor(databaseFolder: string, log: EngineLog) {
    super({ fs: new DurableFileSystem(databaseFolder), startParams: durableStartParams, onStderr: log.hear });
    this.log = log;
  }

  static async open(databaseFolder: string, log: EngineLog): Promise<EmbeddedPostgres> {
    const database = new EmbeddedPostgres(databaseFolder, log);
    await database.waitReady;
    return database;
  }

  override execProtocolRawSync(message: Uint8Array): Uint8Array {
    if (this.log.hasPanicked) throw new Error(`The embedded database has stopped (${this.log.lastWords ?? 'without a reason'}); mend the cause and start the application again.`);
    return super.execProtocolRawSync(message);
  }

  override async close(): Promise<void> {
    // What was committed is on disk; a panicked engine would not come back from closing.
    if (!this.log.hasPanicked) await super.close();
  }
}
