import { readFile } from 'node:fs/promises';
import { openDatabase } from '@/lib/database/connect';
import { runCommand } from '@/lib/database/run-command';
import { StartError } from '@/lib/database/start-error';
import { loadContent } from '@/lib/content/files';
import { loadArchive } from '@/lib/editorial/load-archive';
import { readSettings } from '@/lib/settings';
import { readArchive } from '../archive/read-archive';

const USE = 'npm run load -- smart-practices.zip';

await runCommand(async () => {
  const path = process.argv[2];
  if (!path) throw new StartError(`Say which archive: ${USE}`);
  const archived = readArchive(await bytesOf(path));
  const database = await openDatabase(readSettings());
  try {
    const { created } = await loadArchive(database, archived, loadContent().vocabularies);
    console.log(`${created} entries are loaded.`);
  } finally {
    await database.close();
  }
});

async function bytesOf(path: string): Promise<Uint8Array> {
  return readFile(path).catch((cause: unknown) => {
    throw new StartError(`${path} cannot be read.`, { cause });
  });
}
