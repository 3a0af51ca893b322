import type { Entry } from '@/lib/catalogue/entry';
import { inTransaction, type Database } from '@/lib/database/client';
import { parseDocument } from '@/lib/database/document';
import { publishRevisions } from '@/lib/editorial/publish';
import { appendRevisions } from '@/lib/editorial/revisions';

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
