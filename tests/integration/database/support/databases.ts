import { afterAll } from 'vitest';
import type { Database } from '@/lib/database/client';
import { openDatabase } from '@/lib/database/connect';
import { prepareDatabase } from '@/lib/editorial/prepare';
import type { SeedContent } from '@/lib/editorial/seed';
import type { Home } from './homes';

/** An open database with this content, closed when the file's tests are over. */
export async function prepared(home: Home, content: SeedContent): Promise<Database> {
  const database = await openDatabase(home);
  afterAll(() => database.close());
  await prepareDatabase(database, content);
  return database;
}
