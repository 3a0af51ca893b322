import type { Snapshot } from '@/lib/catalogue/snapshot';
import { keptWidths } from '@/lib/catalogue/picture';
import { publicPictures } from '@/lib/catalogue/public-pictures';
import type { Database } from '@/lib/database/client';
import { isEntryId, standingColumns, standingOf } from '@/lib/editorial/work-row';
import { may } from '@/lib/permissions/permissions';
import type { Viewer } from '@/lib/permissions/roles';

/** `isPublic`: a published entry shows it, so everybody may see it and keep it. */
export type FoundPicture = { readonly widths: readonly number[]; readonly isPublic: boolean };
type Around = { readonly snapshot: Snapshot; readonly database: Pick<Database, 'prisma'>; readonly viewer: () => Promise<Viewer | null> };

/**
 * A picture for whoever asks: one that readers see, or one of an entry that the viewer may read. Null for every other,
 * whether or not it is there. For what readers see, neither viewer nor database is asked.
 */
export async function findPicture({ snapshot, database, viewer }: Around, picture: string): Promise<FoundPicture | null> {
  const shown = publicPictures(snapshot).get(picture);
  if (shown) return { widths: keptWidths(shown.width), isPublic: true };
  const asking = isEntryId(picture) ? await viewer() : null;
  if (!asking) return null;
  const row = await database.prisma.picture.findUnique({ where: { id: picture }, select: { widths: true, entry: { select: standingColumns } } });
  return row && may(asking, 'read', standingOf(row.entry)) ? { widths: row.widths, isPublic: false } : null;
}
