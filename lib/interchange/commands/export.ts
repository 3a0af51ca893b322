import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { publishedSnapshot } from '@/lib/catalogue/published-snapshot';
import { StartError } from '@/lib/database/start-error';
import { runCommand } from '@/lib/database/run-command';
import { openCatalogue } from '@/lib/editorial/open-catalogue';
import { archive } from '../archive/archive';

const USE = 'npm run export -- smart-practices.zip';

await runCommand(async () => {
  const path = process.argv[2];
  if (!path) throw new StartError(`Say where the archive goes: ${USE}`);
  const { database, content, published } = await openCatalogue();
  try {
    const { snapshot, leftOut } = publishedSnapshot(published, content);
    for (const { slug, revision, reason } of leftOut) console.error(`“${slug}” (revision ${revision}) is not in it: ${reason}.`);
    // Nobody takes half an archive for a whole one.
    await pipeline(archive(snapshot, published.redirects), createWriteStream(`${path}.part`));
    await rename(`${path}.part`, path);
    console.log(`${path}: ${snapshot.entries.length} entries.`);
  } finally {
    await database.close();
  }
});
