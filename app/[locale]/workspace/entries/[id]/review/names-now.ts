import { currentDatabase, currentSnapshot } from '@/lib/catalogue/current';
import { unseenOrganisations } from '@/lib/editorial/organisations/known-organisations';
import type { Names } from '@/lib/messages/difference-in-words';
import type { Viewer } from '@/lib/permissions/roles';

/** Names behind the slugs of a draft, as the viewer may know them; what they may not know of, and entries that readers cannot see yet, keep their slug. */
export async function namesNow(viewer: Viewer): Promise<Names> {
  const { organisations, bySlug } = currentSnapshot();
  const unseen = await unseenOrganisations(currentDatabase(), viewer);
  return { organisation: (slug) => (organisations.get(slug) ?? unseen.get(slug))?.name ?? slug, entry: (slug) => bySlug.get(slug)?.title ?? slug };
}
