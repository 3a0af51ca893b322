import 'server-only';
import { archivedEntry, currentDatabase, redirectOf } from '@/lib/catalogue/current';
import { publicVersions, type PublicVersion } from '@/lib/editorial/public-versions';
import { CallRefused } from '../problem';

/** Where the entry is now, for one that was renamed; `below`: the rest of the address. Refuses a call for an archived entry with the reason, and one for none. */
export function movedEntry(slug: string, below = ''): { readonly movedTo: string } {
  const present = redirectOf(slug);
  const archived = archivedEntry(present ?? slug);
  if (archived) throw new CallRefused('gone', undefined, { day: archived.day, reason: archived.reason });
  if (present === undefined) throw new CallRefused('not-found');
  return { movedTo: `/api/v1/entries/${present}${below}` };
}

/** What was published of an entry that readers see. */
export async function versionsOf(slug: string): Promise<readonly PublicVersion[]> {
  return publicVersions(currentDatabase(), slug);
}
