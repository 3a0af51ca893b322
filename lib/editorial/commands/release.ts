import { runCommand } from '@/lib/database/run-command';
import { StartError } from '@/lib/database/start-error';
import { releaseEntry } from '../quarantine';
import { onNamedEntry } from './named-entry';

const USE = 'npm run entry:release -- cash-for-families';

await runCommand(async () => {
  const slug = process.argv[2];
  if (!slug) throw new StartError(`Say which entry, by the last part of its address:\n${USE}`);
  const entry = await onNamedEntry(slug, 'is not in quarantine', (database) => releaseEntry(database, slug));
  console.log(`Readers see “${entry.slug}” again, where it is published and can be read.`);
});
