import type { LeftOut } from '@/lib/catalogue/left-out';
import type { Database } from '@/lib/database/client';
import { may } from '@/lib/permissions/permissions';
import type { Viewer } from '@/lib/permissions/roles';

/** An entry that readers do not see as it is stored: because it cannot be shown, or because the shell keeps it from them. */
export type KeptFromReaders = Pick<LeftOut, 'entryId' | 'slug' | 'revision' | 'reason'> & { readonly why: 'omitted' | 'as-before' | 'quarantined' };

/** All of them, for administrators; none for others, who see nothing wrong with their lists. */
export async function keptFromReaders({ prisma }: Database, viewer: Viewer, leftOut: readonly LeftOut[]): Promise<KeptFromReaders[]> {
  if (!may(viewer, 'read-log')) return [];
  const rows = await prisma.entry.findMany({
    where: { quarantinedAt: { not: null } },
    select: { id: true, slug: true, publishedNumber: true, archivedNumber: true, draftNumber: true, quarantineReason: true },
    orderBy: { slug: 'asc' },
  });
  const quarantined = rows.map((row) => ({ entryId: row.id, slug: row.slug, revision: (row.publishedNumber ?? row.archivedNumber ?? row.draftNumber)!, reason: row.quarantineReason!, why: 'quarantined' as const }));
  return [...leftOut.map(({ isShownAsBefore, ...one }) => ({ ...one, why: isShownAsBefore ? ('as-before' as const) : ('omitted' as const) })), ...quarantined];
}
