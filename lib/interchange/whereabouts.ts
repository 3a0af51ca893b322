import 'server-only';
import { archivedEntry, redirectOf } from '@/lib/catalogue/current';
import type { Archived } from '@/lib/database/catalogue';

type Whereabouts = { readonly archived: Archived } | { readonly movedTo: string };

/**
 * Where an entry is that readers do not find under this slug. One rule for its page, its files and its calls: what is
 * archived says so, under its former slugs too; else a former slug leads to the present one. Undefined for no entry.
 */
export function whereabouts(slug: string): Whereabouts | undefined {
  const present = redirectOf(slug);
  const archived = archivedEntry(present ?? slug);
  if (archived) return { archived };
  return present === undefined ? undefined : { movedTo: present };
}
