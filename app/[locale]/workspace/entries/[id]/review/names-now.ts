import { currentSnapshot } from '@/lib/catalogue/current';
import type { Names } from '@/lib/messages/difference-in-words';

/** Names behind the slugs of a draft; what readers cannot see yet keeps its slug. */
export function namesNow(): Names {
  const { organisations, bySlug } = currentSnapshot();
  return { organisation: (slug) => organisations.get(slug)?.name ?? slug, entry: (slug) => bySlug.get(slug)?.title ?? slug };
}
