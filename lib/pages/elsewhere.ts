import 'server-only';
import { notFound, permanentRedirect } from 'next/navigation';
import type { Archived } from '@/lib/database/catalogue';
import { whereabouts } from '@/lib/interchange/whereabouts';

/** Thrown by a page of an entry that readers saw and see no more; the page says so instead (`wholePage`). */
export class EntryGone extends Error {
  override readonly name = 'EntryGone';
  constructor(readonly archived: Archived) {
    super('archived');
  }
}

/** For pages: what becomes of a reader where no entry is under this slug. Leads on, or throws. */
export function elsewhere(slug: string, address: (present: string) => string): never {
  const where = whereabouts(slug);
  if (!where) notFound();
  if ('archived' in where) throw new EntryGone(where.archived);
  permanentRedirect(address(where.movedTo));
}
