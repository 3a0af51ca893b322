import 'server-only';
import { currentDatabase } from '@/lib/catalogue/current';
import { publicVersions, type PublicVersion } from '@/lib/editorial/public-versions';
import { movedEntry as moved } from '../moved';

/** Where the entry is now, for one that was renamed; `below`: the rest of the address. Refuses a call for an archived entry with the reason, and one for none. */
export function movedEntry(slug: string, below = ''): { readonly movedTo: string } {
  return moved(slug, (present) => `/api/v1/entries/${present}${below}`);
}

/** What was published of an entry that readers see. */
export async function versionsOf(slug: string): Promise<readonly PublicVersion[]> {
  return publicVersions(currentDatabase(), slug);
}
