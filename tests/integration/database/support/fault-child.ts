import { inTransaction } from '@/lib/database/client';
import { openDatabase } from '@/lib/database/connect';
import { prepareDatabase } from '@/lib/editorial/prepare';
import { isDeepStrictEqual } from 'node:util';
import { faultContent } from './fault-content';
import { edit } from './edit';
import { expectedProjections, storedProjections } from './projected';

/**
 * A process to be killed: opens a database, prepares it, says in what state it found it, and then publishes one
 * revision after the other, naming each once it is committed.
 */
const [dataDir, databaseUrl] = process.argv.slice(2);
const database = await openDatabase({ dataDir: dataDir!, databaseUrl });
await prepareDatabase(database, faultContent);

const isWhole = isDeepStrictEqual(await storedProjections(database), await expectedProjections(database));
const state = await inTransaction(database, async (transaction) => {
  const entries = await transaction.entry.findMany({ select: { slug: true, publishedNumber: true } });
  const { version } = await transaction.catalogueVersion.findUniqueOrThrow({ where: { id: 1 } });
  const [revisions, published] = [await transaction.revision.count(), await transaction.event.count({ where: { type: 'published' } })];
  return { numbers: Object.fromEntries(entries.map(({ slug, publishedNumber }) => [slug, publishedNumber])), version, revisions, published };
});
say({ isWhole, ...state });

for (let turn = 0; ; turn++) {
  const { slug } = faultContent.entries[turn % faultContent.entries.length]!;
  const number = await edit(database, slug, (entry) => ({ ...entry, concept: `Turn ${turn}.`, countries: turn % 2 ? entry.countries : [] }));
  say({ slug, number });
}

function say(what: object): void {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}
