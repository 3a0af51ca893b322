import { facetParams } from '@/lib/catalogue/facets';
import { plainParams } from '@/lib/catalogue/query';
import { isFeed } from './feeds/feed-suffix';
import { bareType, formatsOf, type Suffix, type Thing } from './formats';

/** Parameters that pages take and files of a whole view do not. */
const OF_PAGES: readonly string[] = ['page', 'per-page'];
const OF_LISTS: readonly string[] = [...facetParams, ...plainParams];

/** Clients refuse answers whose headers are much longer. */
const MOST_CHARACTERS = 4_096;

/** A `Link` header that names every format of a page, for this very view (RFC 8288); null where the view takes more words than a header holds. */
export function alternateLinks(thing: Thing, { pathname, search }: { readonly pathname: string; readonly search: string }): string | null {
  const links = formatsOf(thing)
    .map(({ suffix, type }) => `<${fileHref(thing, suffix, pathname + search)}>; rel="alternate"; type="${bareType(type)}"`)
    .join(', ');
  return links.length > MOST_CHARACTERS ? null : links;
}

/** Where a page is found in a format: its address with a suffix, and the part of its query that belongs to what is taken along. */
export function fileHref(thing: Thing, suffix: Suffix, href: string): string {
  const [path = '', query = ''] = href.split('?');
  const belongs = (name: string) => (thing === 'list' ? OF_LISTS.includes(name) && (suffix === 'json' || !OF_PAGES.includes(name)) : thing === 'chart' && name !== 'order');
  const kept = new URLSearchParams([...new URLSearchParams(query)].filter(([name]) => belongs(name))).toString();
  return `${path}.${suffix}${kept && `?${kept}`}`;
}

/** Where feed readers find the feeds of a page, by their types; `href` is the page's address. */
export function feedsOf(thing: 'list' | 'entry', href: string): Record<string, string> {
  const feeds = formatsOf(thing).filter(({ suffix }) => isFeed(suffix));
  return Object.fromEntries(feeds.map(({ suffix, type }) => [bareType(type), fileHref(thing, suffix, href)]));
}
