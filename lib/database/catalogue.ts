import { changeKinds, type Change, type ChangeKind } from '@/lib/catalogue/change';
import type { Entry, Organisation } from '@/lib/catalogue/entry';
import type { LeftOut } from '@/lib/catalogue/left-out';
import type { Database, Transaction } from './client';
import { organisationOf, organisationRedirects, publicOrganisation, withPresentOrganisations } from './organisations';
import { entryReader, type EntryReader, type RevisionKey, type StoredRevision } from './read-entries';
import { readEditedWords } from './terms';
import type { EditedWords } from '@/lib/vocabulary/edited-words';

/** What readers may see, as one moment has it. */
export type Published = {
  readonly version: number;
  readonly entries: readonly Entry[];
  readonly organisations: readonly Organisation[];
  /** Present slugs of organisations by those that readers knew before. */
  readonly formerOrganisations: ReadonlyMap<string, string>;
  /** Present slugs by former ones. */
  readonly redirects: ReadonlyMap<string, string>;
  /** Entries that readers saw and see no more, by their slugs. */
  readonly archived: ReadonlyMap<string, Archived>;
  /** What readers saw change, oldest first. */
  readonly changes: readonly Change[];
  /** Words of values that an administrator changed. */
  readonly editedWords: readonly EditedWords[];
  /** Entries that cannot be read, in whole or as they are now. */
  readonly leftOut: readonly LeftOut[];
  /** Which revision each entry is. */
  readonly revisions: ReadonlyMap<Entry, { readonly entryId: string; readonly revision: number }>;
};

/** `day` as YYYY-MM-DD; `reason` in the editors' words; `entry` as readers saw it last. */
export type Archived = { readonly entry: Entry; readonly day: string; readonly reason: string };

export async function readCatalogueVersion({ prisma }: Database): Promise<number> {
  const { version } = await prisma.catalogueVersion.findUniqueOrThrow({ where: { id: 1 } });
  return version;
}

/** Reads the published catalogue again and again, whatever single entries hold (read-entries.ts). */
export function publishedReader({ prisma }: Database): () => Promise<Published> {
  const [readPublished, readGone] = [entryReader(), entryReader()];
  return () =>
    prisma.$transaction(
      async (transaction) => {
        const { version } = await transaction.catalogueVersion.findUniqueOrThrow({ where: { id: 1 } });
        const redirects = await readRedirects(transaction);
        const organisations = (await transaction.organisation.findMany({ where: publicOrganisation, orderBy: { slug: 'asc' } })).map(organisationOf);
        const bodies = await organisationRedirects(transaction);
        const formerOrganisations = await organisationRedirects(transaction, { isPublic: true });
        const keys = await publishedKeys(transaction);
        const read = await readPublished(keys, (fresh) => fetchDocuments(transaction, fresh));
        const shown = keys.flatMap(({ entryId, number }) => {
          const entry = read.entries.get(entryId);
          return entry ? [[withPresentOrganisations(withPresentLinks(entry, redirects), bodies), { entryId, revision: number }] as const] : [];
        });
        const { archived, leftOut } = await readArchived(transaction, readGone, bodies);
        return {
          ...{ version, entries: shown.map(([entry]) => entry), revisions: new Map(shown), leftOut: [...read.leftOut, ...leftOut] },
          ...{ organisations, formerOrganisations, redirects, archived, changes: await readChanges(transaction), editedWords: await readEditedWords(transaction) },
        };
      },
      { isolationLevel: 'RepeatableRead' },
    );
}

async function publishedKeys(transaction: Transaction): Promise<RevisionKey[]> {
  const select = { id: true, slug: true, publishedNumber: true };
  const rows = await transaction.entry.findMany({ where: { publishedNumber: { not: null }, quarantinedAt: null }, select, orderBy: { slug: 'asc' } });
  return rows.map(({ id, slug, publishedNumber }) => ({ entryId: id, slug, number: publishedNumber! }));
}

function fetchDocuments(transaction: Transaction, keys: readonly RevisionKey[]): Promise<StoredRevision[]> {
  const [ids, numbers] = [keys.map(({ entryId }) => entryId), keys.map(({ number }) => number)];
  return transaction.$queryRaw`
    SELECT "entry_id"::text AS "entryId", "document" FROM "revision"
    WHERE ("entry_id", "number") IN (SELECT * FROM unnest(${ids}::uuid[], ${numbers}::int[]))`;
}

async function readRedirects(transaction: Transaction): Promise<Map<string, string>> {
  const rows = await transaction.slugRedirect.findMany({ select: { slug: true, entry: { select: { slug: true } } } });
  return new Map(rows.map(({ slug, entry }) => [slug, entry.slug]));
}

/** Only those that readers have seen have a reason. */
async function readArchived(transaction: Transaction, read: EntryReader, bodies: ReadonlyMap<string, string>): Promise<Pick<Published, 'archived' | 'leftOut'>> {
  const where = { publishedNumber: null, archivedNumber: { not: null }, archiveReason: { not: '' }, quarantinedAt: null };
  const rows = await transaction.entry.findMany({ where, select: { id: true, slug: true, archivedAt: true, archiveReason: true, archivedNumber: true } });
  const keys = rows.map(({ id, slug, archivedNumber }) => ({ entryId: id, slug, number: archivedNumber! }));
  const { entries, leftOut } = await read(keys, (fresh) => fetchDocuments(transaction, fresh));
  const archived = rows.flatMap(({ id, slug, archivedAt, archiveReason }) => {
    const entry = entries.get(id);
    return entry ? [[slug, { entry: withPresentOrganisations(entry, bodies), day: archivedAt!.toISOString().slice(0, 10), reason: archiveReason! }] as const] : [];
  });
  return { archived: new Map(archived), leftOut };
}

async function readChanges(transaction: Transaction): Promise<Change[]> {
  const rows = await transaction.change.findMany({ orderBy: [{ version: 'asc' }, { at: 'asc' }, { entry: { slug: 'asc' } }, { kind: 'desc' }], include: { entry: { select: { slug: true } } } });
  // Another version of the application may know kinds that this one does not.
  const known = rows.filter(({ kind }) => changeKinds.includes(kind as ChangeKind));
  return known.map(({ version, at, kind, entry, revisionNumber, fields, note, former }) => ({
    ...{ version, at: at.toISOString(), kind: kind as ChangeKind, slug: entry.slug, revision: revisionNumber, fields },
    ...(note !== null && { note }),
    ...(former !== null && { former }),
  }));
}

/** A document keeps the slugs of its day; what it links to may have been renamed since. */
function withPresentLinks(entry: Entry, redirects: ReadonlyMap<string, string>): Entry {
  if (!entry.links.some((link) => redirects.has(link.entry))) return entry;
  return { ...entry, links: entry.links.map((link) => ({ ...link, entry: redirects.get(link.entry) ?? link.entry })) };
}
