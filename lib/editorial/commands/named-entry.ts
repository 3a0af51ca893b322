import type { Database } from '@/lib/database/client';
import { openDatabase } from '@/lib/database/connect';
import { migrate } from '@/lib/database/migrations';
import { StartError } from '@/lib/database/start-error';
import { Refused } from '@/lib/permissions/refused';
import { readSettings } from '@/lib/settings';

/** Does something to an entry that the shell names. Throws a StartError that says why it was not done; `already` is what the entry is then. */
export async function onNamedEntry<T>(slug: string, already: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(readSettings());
  try {
    await database.engine.alone(() => migrate(database.engine.adapter));
    return await work(database);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new StartError(error.code === 'not-found' ? `There is no entry “${slug}”.` : `The entry “${slug}” ${already}.`, { cause: error });
  } finally {
    await database.close();
  }
}
