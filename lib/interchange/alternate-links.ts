import { facetParams } from '@/lib/catalogue/facets';
import { plainParams } from '@/lib/catalogue/query';
import { bareType, formatsOf, type Suffix, type Thing } from './formats';

/** Parameters that pages take and files of a whole view do not. */
const OF_PAGES: readonly string[] = ['page', 'per-page'];
const OF_LISTS: readonly string[] = [...facetParams, ...plainParams];

/** What programs take without reading the page; the head of the page names every format. */
const FOR_PROGRAMS: readonly Suffix[] = ['json', 'jsonld', 'atom'];

/** Proxies before us have room for few kilobytes of headers, and a query may be long. */
const MOST_CHARACTERS = 500;

/** A `Link` header that names the formats for programs, for this very view (RFC 8288), as far as there is room; null where the first is too long. */
export function alternateLinks(thing: Thing, { pathname, search }: { readonly pathname: string; readonly search: string }): string | null {
  const links: string[] = [];
  for (const { suffix, type } of formatsOf(thing)) {
    if (!FOR_PROGRAMS.includes(suffix)) continue;
    const link = `<${fileHref(thing, suffix, pathname + search)}>; rel="alternate"; type="${bareType(type)}"`;
    if ([...links, link].join(', ').length <= MOST_CHARACTERS) links.push(link);
  }
  return links.join(', ') || null;
}

/** Where a page is found in a format: its address with a suffix, and the part of its query that belongs to what is taken along. */
export function fileHref(thing: Thing, suffix: Suffix, href: string): string {
  const [path = '', query = ''] = href.split('?');
  const belongs = (name: string) => (thing === 'list' ? OF_LISTS.includes(name) && (suffix === 'json' || !OF_PAGES.includes(name)) : thing === 'chart' && name !== 'order');
  const kept = new URLSearchParams([...new URLSearchParams(query)].filter(([name]) => belongs(name))).toString();
  return `${path}.${suffix}${kept && `?${kept}`}`;
}

/** Where programs find a page in each of its formats, by type, for the page's head; `href` is the page's address. */
export function formatsInHead(thing: Thing, href: string): Record<string, { readonly url: string }[]> {
  const types: Record<string, { readonly url: string }[]> = {};
  for (const { suffix, type } of formatsOf(thing)) (types[bareType(type)] ??= []).push({ url: fileHref(thing, suffix, href) });
  return types;
}
