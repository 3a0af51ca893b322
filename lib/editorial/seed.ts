import { entryOfFile, type EntryFile, type OrganisationFile } from '@/lib/catalogue/entry';
import { inTransaction, type Database, type Transaction } from '@/lib/database/client';
import { syncOrganisations } from '@/lib/database/organisations';
import { syncTerms } from '@/lib/database/terms';
import type { Vocabulary } from '@/lib/vocabulary/vocabulary';
import { holdOrganisations } from './organisations/locks';
import { moveCatalogueVersion, publishRevisions } from './publish';
import type { HappenedEvent } from '@/lib/log/record-events';
import { appendRevisions, createEntries, type Author } from './revisions';
import { isOutdated, seededEntries, type Seeded } from './seeded';
import { syncNotes } from './seeded-notes';

export type SeedContent = {
  readonly entries: readonly EntryFile[];
  readonly organisations: readonly OrganisationFile[];
  readonly vocabularies: readonly Vocabulary[];
};

/** How many entries were made, renewed because their file changed, and left as an editor has them. */
export type SeedReport = { readonly created: number; readonly renewed: number; readonly kept: number };

const SEED_TIMEOUT_MS = 15 * 60_000;
const author: Author = { origin: 'content', actor: null };

export async function hasEntries({ prisma }: Database): Promise<boolean> {
  return (await prisma.entry.findFirst({ select: { id: true } })) !== null;
}

/**
 * Brings the content files to the database, all of them or, after an error or a crash, none. Doing it again changes
 * nothing, and an entry whose newest revision an editor wrote stays as it is.
 */
export function seed(database: Database, content: SeedContent): Promise<SeedReport> {
  return inTransaction(database, (transaction) => seedWithin(transaction, content), SEED_TIMEOUT_MS);
}

async function seedWithin(transaction: Transaction, content: SeedContent): Promise<SeedReport> {
  await holdOrganisations(transaction);
  await syncTerms(transaction, content.vocabularies);
  const organisations = await syncOrganisations(transaction, content.organisations);
  const seeded = await seededEntries(transaction);
  const fresh = content.entries.filter((file) => !seeded.of(file));
  const known = content.entries.flatMap((file) => pairOf(file, seeded.of(file)));
  const outdated = known.filter(({ file, entry }) => isOutdated(entry, file));
  await write(transaction, fresh, outdated);
  await syncNotes(transaction, (await seededEntries(transaction)).of, content.entries);
  if (fresh.length + outdated.length === 0 && organisations > 0) await moveCatalogueVersion(transaction);
  return { created: fresh.length, renewed: outdated.length, kept: known.filter(({ entry }) => entry.isEdited).length };
}

function pairOf(file: EntryFile, entry: Seeded | undefined) {
  return entry ? [{ file, entry }] : [];
}

/** Entries that link to each other all exist before the first of them is published. */
async function write(transaction: Transaction, fresh: readonly EntryFile[], outdated: readonly { file: EntryFile; entry: Seeded }[]): Promise<void> {
  const created = await createEntries(transaction, fresh.map(entryOfFile), author);
  const edits = outdated.map(({ file, entry }) => ({ entryId: entry.id, entry: entryOfFile(file) }));
  const revisions = [...created, ...(await appendRevisions(transaction, edits, author))];
  const files = [...fresh, ...outdated.map(({ file }) => file)];
  const imported = revisions.map(({ entryId, number }, index): HappenedEvent => ({ type: 'imported', payload: { madeFrom: files[index]!.madeFrom }, entryId, revisionNumber: number, actor: null }));
  const former = created.flatMap(({ entryId }, index) => fresh[index]!.formerSlugs.map((slug) => ({ slug, entryId })));
  if (former.length) await transaction.slugRedirect.createMany({ data: former });
  await publishRevisions(transaction, revisions, null, undefined, imported);
}
