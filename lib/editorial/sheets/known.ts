import 'server-only';
import type { Database } from '@/lib/database/client';
import { knownNames, type KnownNames } from '@/lib/drafting/sheet/known-names';
import type { Viewer } from '@/lib/permissions/roles';
import type { Locale } from '@/lib/vocabulary/locale';
import type { Vocabulary } from '@/lib/vocabulary/vocabulary';
import { organisationsFor } from '../organisations/known-organisations';
import { publicOr } from '../visible';

/** What a sheet is read and written with: the lists in force, and the language of the names that are offered. */
export type SheetWords = { readonly vocabularies: readonly Vocabulary[]; readonly locale: Locale };

/** Everything that a cell of the viewer's sheets may name. */
export async function namesFor({ prisma }: Pick<Database, 'prisma'>, viewer: Viewer, { vocabularies, locale }: SheetWords): Promise<KnownNames> {
  const organisations = await organisationsFor(prisma, viewer);
  const entries = await prisma.entry.findMany({ where: publicOr(viewer), select: { slug: true, redirects: { select: { slug: true } } } });
  return knownNames({ vocabularies, organisations, entries: entries.flatMap(({ slug, redirects }) => [slug, ...redirects.map((former) => former.slug)]), locale });
}
