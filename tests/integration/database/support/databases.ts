import { afterAll } from 'vitest';
import type { Database } from '@/lib/database/client';
import { openDatabase } from '@/lib/database/connect';
import { prepareDatabase } from '@/lib/editorial/prepare';
import type { SeedContent } from '@/lib/editorial/seed';
import { isFirstPreparation, type Home } from './homes';
import { copyPrepared } from './templates';

/** An open database with this content, closed when the file's tests are over. A home that was just made takes a copy of one. */
export async function prepared(home: Home, content: SeedContent): Promise<Database> {
  const isNew = isFirstPreparation(home);
  if (isNew) await copyPrepared(home, content);
  const database = await openDatabase(home);
  afterAll(() => database.close());
  if (!isNew) await prepareDatabase(database, content);
  return database;
}
