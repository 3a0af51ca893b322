import { loadContent } from '@/lib/content/files';
import { runCommand } from '@/lib/database/run-command';
import { openDatabase } from '@/lib/database/connect';
import { migrate } from '@/lib/database/migrations';
import { seed } from '@/lib/editorial/seed';
import { readSettings } from '@/lib/settings';

await runCommand(async () => {
  const database = await openDatabase(readSettings());
  const { created, renewed, kept } = await database.engine.alone(async () => {
    await migrate(database.engine.adapter);
    return seed(database, loadContent());
  });
  await database.close();
  console.log(`${created} entries loaded, ${renewed} renewed from changed files, ${kept} left as editors have them.`);
});
