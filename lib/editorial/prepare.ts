import { inTransaction, type Database } from '@/lib/database/client';
import { migrate } from '@/lib/database/migrations';
import { StartError } from '@/lib/database/start-error';
import { syncTerms } from '@/lib/database/terms';
import { hasEntries, seed, type SeedContent } from './seed';

/**
 * Makes an open database ready for this version: its tables, the closed lists, and, when it is empty, the initial
 * entries. Instances that start at once take turns, so it happens once; after a crash the next start does the rest.
 */
export async function prepareDatabase(database: Database, content: SeedContent): Promise<void> {
  try {
    await database.engine.alone(async () => {
      await migrate(database.engine.adapter);
      if (await hasEntries(database)) await inTransaction(database, (transaction) => syncTerms(transaction, content.vocabularies));
      else await seed(database, content);
    });
  } catch (cause) {
    const sentence = cause instanceof StartError ? undefined : database.engine.problem(cause);
    if (!sentence) throw cause;
    throw new StartError(sentence, { cause });
  }
}
