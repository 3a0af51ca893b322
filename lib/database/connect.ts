import type { Settings } from '@/lib/settings';
import { databaseOn, type Database } from './client';
import { openEmbedded } from './embedded';
import { openServer } from './server';

/** Opens the database that the settings name. Throws a StartError when it cannot be used. */
export async function openDatabase(settings: Pick<Settings, 'dataDir' | 'databaseUrl'>): Promise<Database> {
  const { dataDir, databaseUrl } = settings;
  return databaseOn(databaseUrl ? await openServer(databaseUrl) : await openEmbedded(dataDir));
}
