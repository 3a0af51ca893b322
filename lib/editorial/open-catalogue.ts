import { loadContent, type InitialContent } from '@/lib/content/files';
import { publishedReader, readCatalogueVersion, type Published } from '@/lib/database/catalogue';
import type { Database } from '@/lib/database/client';
import { openDatabase } from '@/lib/database/connect';
import { StartError } from '@/lib/database/start-error';
import { keepDoing } from '@/lib/database/watch';
import { readSettings } from '@/lib/settings';
import { prepareDatabase } from './prepare';

/** A prepared database with what readers may see of it, and the ways to ask again. */
export type OpenCatalogue = {
  readonly database: Database;
  readonly content: InitialContent;
  readonly published: Published;
  readonly storedVersion: () => Promise<number>;
  readonly read: () => Promise<Published>;
  readonly poll: typeof keepDoing;
};

/** Opens and prepares the database that the settings name. Throws a StartError when that cannot be. */
export async function openCatalogue(): Promise<OpenCatalogue> {
  const settings = readSettings();
  const content = contentFiles();
  const database = await openDatabase(settings);
  try {
    await prepareDatabase(database, content);
    const read = publishedReader(database);
    return { database, content, published: await read(), read, storedVersion: () => readCatalogueVersion(database), poll: keepDoing };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function contentFiles(): InitialContent {
  try {
    return loadContent();
  } catch (cause) {
    throw new StartError(`The content files cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
