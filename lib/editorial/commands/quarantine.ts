import { runCommand } from '@/lib/database/run-command';
import { StartError } from '@/lib/database/start-error';
import { quarantineEntry } from '../quarantine';
import { onNamedEntry } from './named-entry';

const USE = 'npm run entry:quarantine -- cash-for-families "Its text stops the page"';

await runCommand(async () => {
  const [slug, ...words] = process.argv.slice(2);
  const reason = words.join(' ').trim();
  if (!slug || !reason) throw new StartError(`Say which entry, by the last part of its address, and why:\n${USE}`);
  const entry = await onNamedEntry(slug, 'is in quarantine already', (database) => quarantineEntry(database, slug, reason));
  console.log(`Readers do not see “${entry.slug}” any more. npm run entry:release -- ${entry.slug} shows it again.`);
});
