import { readSettings } from '@/lib/settings';
import { openDatabase } from '../connect';
import { migrate } from '../migrations';
import { runCommand } from '../run-command';

await runCommand(async () => {
  const database = await openDatabase(readSettings());
  const applied = await database.engine.alone(() => migrate(database.engine.adapter));
  await database.close();
  console.log(applied.length ? `Applied ${applied.join(', ')}.` : 'The database is up to date.');
});
