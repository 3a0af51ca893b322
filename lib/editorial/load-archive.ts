import { inTransaction, type Database } from '@/lib/database/client';
import { migrate } from '@/lib/database/migrations';
import { StartError } from '@/lib/database/start-error';
import { writeWords } from '@/lib/database/terms';
import { changedParts } from '@/lib/vocabulary/edited-words';
import type { Vocabulary } from '@/lib/vocabulary/vocabulary';
import { hasEntries, seed, type SeedContent, type SeedReport } from './seed';

/**
 * Fills an empty database with what an archive holds, in place of the initial content. Words of lists that differ from
 * those of this application are taken over as an administrator's. Throws a StartError where there are entries already.
 */
export async function loadArchive(database: Database, archived: SeedContent, own: readonly Vocabulary[]): Promise<SeedReport> {
  return database.engine.alone(async () => {
    await migrate(database.engine.adapter);
    if (await hasEntries(database)) throw new StartError('This database has entries already: an archive loads into an empty one.');
    const report = await seed(database, { ...archived, vocabularies: own });
    await inTransaction(database, async (transaction) => {
      for (const words of otherWords(own, archived.vocabularies)) await writeWords(transaction, words, new Date());
    });
    return report;
  });
}

function otherWords(own: readonly Vocabulary[], archived: readonly Vocabulary[]) {
  const ownTerms = new Map(own.flatMap(({ list, terms }) => terms.map((term) => [`${list} ${term.slug}`, term] as const)));
  return archived.flatMap(({ list, terms }) =>
    terms.flatMap(({ slug, label, definition }) => {
      const term = ownTerms.get(`${list} ${slug}`);
      if (!term) throw new StartError(`The archive has a value that this application does not know: ${slug} of ${list}.`);
      return changedParts(term, { label, definition }).length > 0 ? [{ list, slug, label, ...(definition && { definition }) }] : [];
    }),
  );
}
