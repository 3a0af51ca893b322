import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDataFolder } from './data-folder';
import { embeddedAdapter } from './embedded-adapter';
import { EmbeddedPostgres } from './embedded-postgres';
import type { Engine } from './engine';
import { EngineLog } from './engine-log';
import { asStartError, folderProblem } from './folder-problem';
import { StartError } from './start-error';
import { makeWhole } from './whole-folder';

/** The release of PostgreSQL inside PGlite; its files cannot be read by another. */
const POSTGRES_MAJOR = '18';

/** Opens the embedded database in a folder, made on first use, and keeps every other process out of it. */
export async function openEmbedded(folder: string): Promise<Engine> {
  const { databaseFolder, release } = await openDataFolder(folder);
  try {
    return engineOf(folder, await asStartError(folder, () => openDatabase(folder, databaseFolder)), release);
  } catch (error) {
    release();
    throw error;
  }
}

function engineOf(folder: string, database: EmbeddedPostgres, release: () => void): Engine {
  return {
    home: 'embedded',
    adapter: embeddedAdapter(database),
    alone: (work) => work(),
    problem: (error) => folderProblem(folder, error) ?? folderProblem(folder, new Error(database.log.lastWords)),
    close: async () => {
      await database.close();
      release();
    },
  };
}

async function openDatabase(folder: string, databaseFolder: string): Promise<EmbeddedPostgres> {
  if (!existsSync(databaseFolder)) await makeWhole(databaseFolder, makeDatabase);
  checkRelease(folder, databaseFolder);
  const log = new EngineLog();
  try {
    return await EmbeddedPostgres.open(databaseFolder, log);
  } catch (cause) {
    throw new StartError(folderProblem(folder, new Error(log.lastWords)) ?? damaged(folder, log.lastWords), { cause });
  }
}

async function makeDatabase(draft: string): Promise<void> {
  const database = await EmbeddedPostgres.open(draft, new EngineLog());
  await database.close();
}

function damaged(folder: string, reason = 'PostgreSQL gives no reason'): string {
  return `The database in ${folder} is damaged and does not open (${reason}): restore the folder from a backup.`;
}

function checkRelease(folder: string, databaseFolder: string): void {
  const file = join(databaseFolder, 'PG_VERSION');
  const release = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  if (release === POSTGRES_MAJOR) return;
  if (release && /^\d+$/.test(release)) throw new StartError(`The database in ${folder} was made by PostgreSQL ${release}, and this version of the application reads ${POSTGRES_MAJOR}: start the version that made it.`);
  throw new StartError(damaged(folder, 'PG_VERSION is missing or cannot be read'));
}
