import { afterAll } from 'vitest';
import { inTransaction, type Database } from '@/lib/database/client';
import { openDatabase } from '@/lib/database/connect';
import { parseDocument } from '@/lib/database/document';
import type { Entry } from '@/lib/catalogue/entry';
import { prepareDatabase } from '@/lib/editorial/prepare';
import { publishRevisions } from '@/lib/editorial/publish';
import { appendRevisions } from '@/lib/editorial/revisions';
import type { SeedContent } from '@/lib/editorial/seed';
import type { Home } from './homes';

/** An open database with this content, closed when the file's tests are over. */
export async function prepared(home: Home, content: SeedContent): Promise<Database> {
  const database = await openDatabase(home);
  afterAll(() => database.close());
  await prepareDatabase(database, content);
  return database;
}

/** What an editor does: changes an entry and publishes it. Answers the number of the new revision. */
export function edit(database: Database, slug: string, change: (entry: Entry) => Entry): Promise<number> {
  return inTransaction(database, async (transaction) => {
    const { id, published } = await transaction.entry.findUniqueOrThrow({ where: { slug }, include: { published: true } });
    const entry = change(parseDocument(slug, published!.number, published!.document));
    const revisions = await appendRevisions(transaction, [{ entryId: id, entry }], { origin: 'editor', actor: 'someone' });
    await publishRevisions(transaction, revisions, 'someone');
    return revisions[0]!.number;
  });
}
