import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@/lib/database/client';
import { openDatabase } from '@/lib/database/connect';
import { migrate } from '@/lib/database/migrations';
import { prepareDatabase } from '@/lib/editorial/prepare';
import type { SeedContent } from '@/lib/editorial/seed';
import { administer, serverUrl, type Home } from './homes';

const PAUSE_MS = 50;
/** Migrating takes most of the time; what each content is loaded into is migrated once for all of them. */
const migrated = { embedded: 'embedded_migrated', server: 'server_migrated' };

type Work = (database: Database) => Promise<unknown>;

/**
 * Puts a migrated and loaded database in the place of an empty one: a copy of one that is prepared once, by whoever
 * first needs this content on such a home, as every start of the application prepares it.
 */
export async function copyPrepared(home: Home, content: SeedContent): Promise<void> {
  const homeName = home.databaseUrl ? 'server' : 'embedded';
  const name = `${homeName}_${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 24)}`;
  const { make, copyTo } = home.databaseUrl ? onServer : inFolders;
  await madeOnce(migrated[homeName], () => make(migrated[homeName], undefined, (database) => migrate(database.engine.adapter)));
  await madeOnce(name, () => make(name, migrated[homeName], (database) => prepareDatabase(database, content)));
  await copyTo(home, name);
}

/** Of all tests that want the same at once one makes it, and the others wait; where making fails the next one tries. */
export async function madeOnce(name: string, make: () => Promise<void>): Promise<void> {
  const [made, making] = [inTestFolder(`${name}.made`), inTestFolder(`${name}.making`)];
  while (!existsSync(made)) {
    if (!claimed(making)) {
      await pause(PAUSE_MS);
      continue;
    }
    try {
      if (existsSync(made)) return;
      await make();
      writeFileSync(made, '');
    } finally {
      rmSync(making, { recursive: true });
    }
  }
}

function claimed(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function inTestFolder(name: string): string {
  return join(process.env['TEST_FOLDER']!, name);
}

async function workOn(home: Home, work: Work): Promise<void> {
  const database = await openDatabase(home);
  try {
    await work(database);
  } finally {
    await database.close();
  }
}

const onServer = {
  make: async (name: string, from: string | undefined, work: Work): Promise<void> => {
    await administer(`DROP DATABASE IF EXISTS ${name}`, `CREATE DATABASE ${name}${from ? ` TEMPLATE ${from}` : ''}`);
    await workOn({ dataDir: '', databaseUrl: serverUrl(name) }, work);
  },
  copyTo: async ({ databaseUrl }: Home, name: string): Promise<void> => {
    const copy = new URL(databaseUrl!).pathname.slice(1);
    await administer(`DROP DATABASE ${copy}`, `CREATE DATABASE ${copy} TEMPLATE ${name}`);
  },
};

const inFolders = {
  make: async (name: string, from = 'new-data', work: Work): Promise<void> => {
    const draft = inTestFolder(`${name}.draft`);
    rmSync(draft, { recursive: true, force: true });
    cpSync(inTestFolder(from), draft, { recursive: true });
    await workOn({ dataDir: draft }, work);
    renameSync(draft, inTestFolder(name));
  },
  copyTo: async ({ dataDir }: Home, name: string): Promise<void> => {
    rmSync(dataDir, { recursive: true });
    cpSync(inTestFolder(name), dataDir, { recursive: true });
  },
};
