import type { Entry } from '@/lib/catalogue/entry';
import type { Database } from '@/lib/database/client';
import { parseDocument, UnreadableDocument } from '@/lib/database/document';
import { organisationRedirects, withPresentOrganisations } from '@/lib/database/organisations';
import { reportOnce } from '@/lib/database/report';
import { readEntryEvent } from '@/lib/log/events';

/** A state of an entry that readers could see once, or see now. Nobody's name is in it. */
export type PublicVersion = { readonly number: number; readonly at: Date; readonly note: string | null; readonly entry: Entry; readonly isCurrent: boolean };

/** What was published of the entry under this slug, the newest first; empty for an entry that never was, and for one that is archived or quarantined. A state that cannot be read is left out and named in the log. */
export function publicVersions(database: Database, slug: string): Promise<PublicVersion[]> {
  return versionsOf(database, slug);
}

/** One of them, by its number as an address gives it. */
export async function publicVersion(database: Database, slug: string, number: string): Promise<PublicVersion | undefined> {
  if (!/^[1-9]\d{0,8}$/.test(number)) return undefined;
  const [version] = await versionsOf(database, slug, Number(number));
  return version;
}

async function versionsOf({ prisma }: Database, slug: string, revisionNumber?: number): Promise<PublicVersion[]> {
  const entry = await prisma.entry.findFirst({ where: { slug, publishedNumber: { not: null }, quarantinedAt: null }, select: { id: true, publishedNumber: true } });
  if (!entry) return [];
  const where = { entryId: entry.id, type: 'published', ...(revisionNumber !== undefined && { revisionNumber }) };
  const events = await prisma.event.findMany({ where, orderBy: { id: 'desc' }, include: { revision: true } });
  const bodies = await organisationRedirects(prisma);
  return events.flatMap(({ at, type, payload, revision }) => {
    const event = readEntryEvent(type, payload);
    if (!revision || event.type !== 'published') return [];
    const { number, document } = revision;
    const read = entryIn(slug, number, document);
    return read ? [{ number, at, note: event.payload.note ?? null, entry: withPresentOrganisations(read, bodies), isCurrent: number === entry.publishedNumber }] : [];
  });
}

function entryIn(slug: string, number: number, document: unknown): Entry | undefined {
  try {
    return parseDocument(slug, number, document);
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    reportOnce(error.message);
    return undefined;
  }
}
