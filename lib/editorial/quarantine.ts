import { inTransaction, type Database, type Transaction } from '@/lib/database/client';
import { recordEvents } from '@/lib/log/record-events';
import { Refused } from '@/lib/permissions/refused';
import { moveCatalogueVersion, type EntryChange } from './publish';

/**
 * Keeps an entry from readers, under whichever address it has or had, until it is released. For whoever has the shell:
 * none of its documents is read, so that it works whatever they hold. Nothing else about the entry changes. Throws
 * `not-found`, and `not-possible-now` where it is kept from them already.
 */
export function quarantineEntry(database: Database, slug: string, reason: string): Promise<Quarantined> {
  return onEntry(database, slug, async (transaction, entry) => {
    if (entry.quarantinedAt !== null) throw new Refused('not-possible-now');
    await transaction.entry.update({ where: { id: entry.id }, data: { quarantinedAt: new Date(), quarantineReason: reason } });
    await recordEvents(transaction, [{ type: 'quarantined', payload: { reason }, ...placeOf(entry) }]);
    await moveCatalogueVersion(transaction, seenToChange(entry, 'archived'));
  });
}

/** Lets readers see again what they would see of the entry. Throws `not-found`, and `not-possible-now` where nothing keeps it from them. */
export function releaseEntry(database: Database, slug: string): Promise<Quarantined> {
  return onEntry(database, slug, async (transaction, entry) => {
    if (entry.quarantinedAt === null) throw new Refused('not-possible-now');
    await transaction.entry.update({ where: { id: entry.id }, data: { quarantinedAt: null, quarantineReason: null } });
    await recordEvents(transaction, [{ type: 'released', payload: {}, ...placeOf(entry) }]);
    await moveCatalogueVersion(transaction, seenToChange(entry, 'published'));
  });
}

/** Whether the shell keeps the entry from readers, whatever is published of it. */
export async function isQuarantined({ prisma }: Pick<Database, 'prisma'>, entryId: string): Promise<boolean> {
  return (await prisma.entry.findFirst({ where: { id: entryId, quarantinedAt: { not: null } }, select: { id: true } })) !== null;
}

/** The entry as it was found. */
export type Quarantined = { readonly slug: string };
type Row = Quarantined & { readonly id: string; readonly publishedNumber: number | null; readonly archivedNumber: number | null; readonly draftNumber: number | null; readonly quarantinedAt: Date | null };

async function onEntry(database: Database, slug: string, work: (transaction: Transaction, entry: Row) => Promise<void>): Promise<Quarantined> {
  return inTransaction(database, async (transaction) => {
    const former = await transaction.slugRedirect.findUnique({ where: { slug } });
    const [locked] = await transaction.$queryRaw<{ id: string }[]>`SELECT "id"::text FROM "entry" WHERE "slug" = ${slug} OR "id"::text = ${former?.entryId ?? ''} FOR NO KEY UPDATE`;
    if (!locked) throw new Refused('not-found');
    const select = { id: true, slug: true, publishedNumber: true, archivedNumber: true, draftNumber: true, quarantinedAt: true };
    const entry = await transaction.entry.findUniqueOrThrow({ where: { id: locked.id }, select });
    await work(transaction, entry);
    return entry;
  });
}

function placeOf({ id, publishedNumber, archivedNumber, draftNumber }: Row) {
  return { entryId: id, revisionNumber: publishedNumber ?? archivedNumber ?? draftNumber, actor: null };
}

/** Who follows the collection learns that it went, or is there again; why is not for readers. */
function seenToChange({ id, publishedNumber }: Row, kind: EntryChange['kind']): EntryChange[] {
  return publishedNumber === null ? [] : [{ entryId: id, revisionNumber: publishedNumber, kind, fields: [] }];
}
