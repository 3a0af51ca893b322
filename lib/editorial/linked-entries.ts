import 'server-only';
import type { Kind } from '@/lib/catalogue/facets';
import type { Database } from '@/lib/database/client';
import { titleIn } from '@/lib/database/document';
import type { Viewer } from '@/lib/permissions/roles';
import { publicOr } from './visible';

export type LinkedEntry = { readonly slug: string; readonly title: string; readonly kind: Kind };

/** The entries at these addresses, present or former, whether readers see them or not; left out are those the viewer may not know of. */
export async function linkedEntries({ prisma }: Database, viewer: Viewer, slugs: readonly string[]): Promise<LinkedEntry[]> {
  if (slugs.length === 0) return [];
  const wanted = { in: [...slugs] };
  const rows = await prisma.entry.findMany({
    where: { AND: [publicOr(viewer), { OR: [{ slug: wanted }, { redirects: { some: { slug: wanted } } }] }] },
    select: { slug: true, title: true, kind: true, draft: { select: { document: true } }, redirects: { select: { slug: true } } },
  });
  return rows.flatMap(({ slug, title, kind, draft, redirects }) =>
    [slug, ...redirects.map((former) => former.slug)]
      .filter((name) => slugs.includes(name))
      .map((name) => ({ slug: name, title: titleIn(draft?.document) ?? title ?? name, kind: kind as Kind })),
  );
}
