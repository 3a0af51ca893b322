import Negotiator from 'negotiator';
import { bareType, formatsOf, type Thing } from './formats';

const PAGE = 'text/html';

/**
 * What a client prefers of a thing: `page`, a suffix, or `none` of what there is. A header that says nothing, or
 * nothing that can be understood, asks for the page.
 */
export function preferred(thing: Thing, accept: string | null): string {
  const negotiator = new Negotiator({ headers: accept === null ? {} : { accept } });
  if (negotiator.mediaTypes().length === 0) return 'page';
  const offered = formatsOf(thing);
  const best = negotiator.mediaTypes([PAGE, ...offered.map(({ type }) => bareType(type))])[0];
  if (best === undefined) return 'none';
  return offered.find(({ type }) => bareType(type) === best)?.suffix ?? 'page';
}
