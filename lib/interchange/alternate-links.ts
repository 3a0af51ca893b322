import { facetParams } from '@/lib/catalogue/facets';
import { plainParams } from '@/lib/catalogue/query';
import { formatsOf, type Suffix, type Thing } from './formats';

/** Parameters that pages take and files of a whole view do not. */
const OF_PAGES: readonly string[] = ['page', 'per-page'];
const OF_LISTS: readonly string[] = [...facetParams, ...plainParams];

/** Clients refuse answers whose headers are much longer. */
const MOST_CHARACTERS = 4_096;

/** A `Link` header that names every format of a page, for this very view (RFC 8288); null where the view takes more words than a header holds. */
export function alternateLinks(thing: Thing, { pathname, searchParams }: { readonly pathname: string; readonly searchParams: URLSearchParams }): string | null {
  const links = formatsOf(thing)
    .map(({ suffix, type }) => `<${pathname}.${suffix}${queryFor(thing, suffix, searchParams)}>; rel="alternate"; type="${type.split(';')[0]!}"`)
    .join(', ');
  return links.length > MOST_CHARACTERS ? null : links;
}

/** The part of a page's query that belongs to what is taken along. */
export function queryFor(thing: Thing, suffix: Suffix, params: URLSearchParams): string {
  const belongs = (name: string) => (thing === 'list' ? OF_LISTS.includes(name) && (suffix === 'json' || !OF_PAGES.includes(name)) : thing === 'chart' && name !== 'order');
  const kept = new URLSearchParams([...params].filter(([name]) => belongs(name))).toString();
  return kept === '' ? '' : `?${kept}`;
}

/** Where feed readers find the feeds of a page, by their types; `href` is the page's address. */
export function feedsOf(thing: 'list' | 'entry', href: string): Record<string, string> {
  const [path = '', query = ''] = href.split('?');
  const feeds = formatsOf(thing).filter(({ suffix }) => suffix === 'atom' || suffix === 'jsonfeed');
  return Object.fromEntries(feeds.map(({ suffix, type }) => [type.split(';')[0]!, `${path}.${suffix}${queryFor(thing, suffix, new URLSearchParams(query))}`]));
}
