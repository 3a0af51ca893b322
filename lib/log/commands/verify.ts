import { runCommand } from '@/lib/database/run-command';
import { openDatabase } from '@/lib/database/connect';
import { StartError } from '@/lib/database/start-error';
import { readSettings } from '@/lib/settings';
import { verifyChain } from '../verify-chain';

async function verifyStored() {
  const database = await openDatabase(readSettings());
  try {
    return await verifyChain(database);
  } finally {
    await database.close();
  }
}

await runCommand(async () => {
  const { rows, brokenAt } = await verifyStored();
  if (brokenAt !== null) throw new StartError(`The chain of the log breaks at row ${brokenAt} of ${rows}: it, or the one before, was changed, removed or put in from outside.`);
  console.log(`The chain of the log is whole: ${rows} rows.`);
});
