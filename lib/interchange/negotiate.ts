import Negotiator from 'negotiator';
import { formatsOf, type Thing } from './formats';

const PAGE = 'text/html';

/**
 * What a client prefers of a thing: `page`, a suffix, or `none` of what there is. A header that says nothing, or
 * nothing that can be understood, asks for the page.
 */
export function preferred(thing: Thing, accept: string | null): string {
  const negotiator = new Negotiator({ headers: accept === null ? {} : { accept } });
  if (negotiator.mediaTypes().length === 0) return 'page';
  const offered = formatsOf(thing);
  const best = negotiator.mediaTypes([PAGE, ...offered.map(bare)])[0];
  if (best === undefined) return 'none';
  return offered.find((format) => bare(format) === best)?.suffix ?? 'page';
}

/** A media type without its parameters. */
export function bare({ type }: { readonly type: string }): string {
  return type.split(';')[0]!;
}
