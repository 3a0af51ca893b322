import type { Change, ChangeKind } from '@/lib/catalogue/change';
import type { Entry, Organisation } from '@/lib/catalogue/entry';
import type { Database, Transaction } from './client';
import { parseDocument } from './document';
import { organisationOf, organisationRedirects, publicOrganisation, withPresentOrganisations } from './organisations';
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
};

/** `day` as YYYY-MM-DD; `reason` in the editors' words; `entry` as readers saw it last. */
export type Archived = { readonly entry: Entry; readonly day: string; readonly reason: string };

type Key = { readonly id: string; readonly slug: string; readonly publishedNumber: number };

export async function readCatalogueVersion({ prisma }: Database): Promise<number> {
  const { version } = await prisma.catalogueVersion.findUniqueOrThrow({ where: { id: 1 } });
  return version;
}

/**
 * Reads the published catalogue again and again: revisions never change, so each is fetched and parsed once.
 * Throws a StartError when a document was stored under another schema.
 */
export function publishedReader({ prisma }: Database): () => Promise<Published> {
  let known = new Map<string, Entry>();
  return () =>
    prisma.$transaction(
      async (transaction) => {
        const { version } = await transaction.catalogueVersion.findUniqueOrThrow({ where: { id: 1 } });
        const keys = await publishedKeys(transaction);
        const fresh = await readDocuments(transaction, keys.filter((key) => !known.has(nameOf(key))));
        known = new Map(keys.map((key) => [nameOf(key), known.get(nameOf(key)) ?? fresh.get(key.id)!]));
        const redirects = await readRedirects(transaction);
        const organisations = await transaction.organisation.findMany({ where: publicOrganisation, orderBy: { slug: 'asc' } });
        const bodies = await organisationRedirects(transaction);
        const formerOrganisations = await organisationRedirects(transaction, { isPublic: true });
        const present = (entry: Entry) => withPresentOrganisations(withPresentLinks(entry, redirects), bodies);
        const entries = [...known.values()].map(present);
        return { version, entries, organisations: organisations.map(organisationOf), formerOrganisations, redirects, archived: await readArchived(transaction, bodies), changes: await readChanges(transaction), editedWords: await readEditedWords(transaction) };
      },
      { isolationLevel: 'RepeatableRead' },
    );
}

function nameOf({ id, publishedNumber }: Key): string {
  return `${id} ${publishedNumber}`;
}

async function publishedKeys(transaction: Transaction): Promise<Key[]> {
  const select = { id: true, slug: true, publishedNumber: true };
  const rows = await transaction.entry.findMany({ where: { publishedNumber: { not: null } }, select, orderBy: { slug: 'asc' } });
  return rows.map((row) => ({ ...row, publishedNumber: row.publishedNumber! }));
}

async function readDocuments(transaction: Transaction, keys: readonly Key[]): Promise<Map<string, Entry>> {
  if (keys.length === 0) return new Map();
  const rows = await transaction.entry.findMany({
    where: { id: { in: keys.map(({ id }) => id) } },
    select: { id: true, slug: true, published: { select: { number: true, document: true } } },
  });
  return new Map(rows.map(({ id, slug, published }) => [id, parseDocument(slug, published!.number, published!.document)]));
}

async function readRedirects(transaction: Transaction): Promise<Map<string, string>> {
  const rows = await transaction.slugRedirect.findMany({ select: { slug: true, entry: { select: { slug: true } } } });
  return new Map(rows.map(({ slug, entry }) => [slug, entry.slug]));
}

/** Only those that readers have seen have a reason. */
async function readArchived(transaction: Transaction, bodies: ReadonlyMap<string, string>): Promise<Map<string, Archived>> {
  const rows = await transaction.entry.findMany({ where: { publishedNumber: null, archivedNumber: { not: null }, archiveReason: { not: '' } }, select: { id: true, slug: true, archivedAt: true, archiveReason: true, archivedNumber: true } });
  const keys = rows.map(({ id, archivedNumber }) => ({ entryId: id, number: archivedNumber! }));
  const revisions = rows.length === 0 ? [] : await transaction.revision.findMany({ where: { OR: keys }, select: { entryId: true, number: true, document: true } });
  const last = new Map(revisions.map((revision) => [revision.entryId, revision]));
  return new Map(
    rows.map(({ id, slug, archivedAt, archiveReason }) => {
      const { number, document } = last.get(id)!;
      return [slug, { entry: withPresentOrganisations(parseDocument(slug, number, document), bodies), day: archivedAt!.toISOString().slice(0, 10), reason: archiveReason! }];
    }),
  );
}

async function readChanges(transaction: Transaction): Promise<Change[]> {
  const rows = await transaction.change.findMany({ orderBy: [{ version: 'asc' }, { at: 'asc' }, { entry: { slug: 'asc' } }, { kind: 'desc' }], include: { entry: { select: { slug: true } } } });
  return rows.map(({ version, at, kind, entry, revisionNumber, fields, note, former }) => ({
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
