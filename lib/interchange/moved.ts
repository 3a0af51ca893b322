import 'server-only';
import { CallRefused } from './problem';
import { whereabouts } from './whereabouts';

/** For files and calls: the answer where readers find no entry under this slug. Refuses an archived one with day and reason, and none at all. */
export function movedEntry(slug: string, address: (present: string) => string): { readonly movedTo: string } {
  const where = whereabouts(slug);
  if (!where) throw new CallRefused('not-found');
  if ('archived' in where) throw new CallRefused('gone', undefined, { day: where.archived.day, reason: where.archived.reason });
  return { movedTo: address(where.movedTo) };
}
