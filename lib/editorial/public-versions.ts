import type { Entry } from '@/lib/catalogue/entry';
import type { Database } from '@/lib/database/client';
import { organisationRedirects, withPresentOrganisations } from '@/lib/database/organisations';
import { parseDocument } from '@/lib/database/document';
import { entryEventSchema } from '@/lib/log/events';

/** A state of an entry that readers could see once, or see now. Nobody's name is in it. */
export type PublicVersion = { readonly number: number; readonly at: Date; readonly note: string | null; readonly entry: Entry; readonly isCurrent: boolean };

/** What was published of the entry under this slug, the newest first; empty for an entry that never was, and for one that is archived. */
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
  const entry = await prisma.entry.findFirst({ where: { slug, publishedNumber: { not: null } }, select: { id: true, publishedNumber: true } });
  if (!entry) return [];
  const where = { entryId: entry.id, type: 'published', ...(revisionNumber !== undefined && { revisionNumber }) };
  const events = await prisma.event.findMany({ where, orderBy: { id: 'desc' }, include: { revision: true } });
  const bodies = await organisationRedirects(prisma);
  return events.flatMap(({ at, type, payload, revision }) => {
    const event = entryEventSchema.parse({ type, payload });
    if (!revision || event.type !== 'published') return [];
    return [{ number: revision.number, at, note: event.payload.note ?? null, entry: withPresentOrganisations(parseDocument(slug, revision.number, revision.document), bodies), isCurrent: revision.number === entry.publishedNumber }];
  });
}
