import { publishedReader } from '@/lib/database/catalogue';
import { openDatabase } from '@/lib/database/connect';
import { runCommand } from '@/lib/database/run-command';
import { StartError } from '@/lib/database/start-error';
import { readSettings } from '@/lib/settings';
import { asking } from '../asking';
import { checkLinks, type CheckedLink } from '../check-links';
import { outcomes } from '../outcomes';

await runCommand(async () => {
  const settings = readSettings();
  const database = await openDatabase(settings);
  try {
    const { entries } = await publishedReader(database)();
    console.log('Asking every address that published entries name; this takes some minutes.');
    const checked = await checkLinks(database, entries, { ...asking(settings.siteUrl), isAskedFor: true });
    if (!checked) throw new StartError('Nothing was written: another process is checking at the moment, or no host answered at all.');
    for (const outcome of outcomes) tell(outcome, checked.filter((link) => link.outcome === outcome));
  } finally {
    await database.close();
  }
});

function tell(outcome: string, links: readonly CheckedLink[]): void {
  console.log(`${outcome}: ${links.length}`);
  if (outcome === 'answers') return;
  for (const { address, status, movedTo } of links) console.log(`  ${address}${status === null ? '' : ` (${status})`}${movedTo ? ` -> ${movedTo}` : ''}`);
}
