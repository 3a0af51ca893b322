import { lastChanged } from '@/lib/catalogue/change';
import { fullVocabularies } from '@/lib/catalogue/full-vocabulary';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { spokenLocale } from '@/lib/messages/translator';
import { defaultLocale, locales, localPath } from '@/lib/vocabulary/locale';
import { element, xmlText } from '@/lib/xml';
import { datesOf } from './linked/dataset-statements';

/** More than this no map may hold. */
export const MOST_ADDRESSES = 50_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const XHTML = 'http://www.w3.org/1999/xhtml';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A page in every language that it is in. `changed`: when readers saw it change last; not said where nobody knows. */
type MappedPage = { readonly path: string; readonly changed?: string };

/** Pages that are shown in English as long as they are not translated ask not to be indexed. */
const spoken = locales.filter((locale) => spokenLocale(locale) === locale);
const PAGES_PER_MAP = Math.floor(MOST_ADDRESSES / spoken.length);

/** The map of maps: what robots are told. */
export function mapOfMaps(snapshot: Snapshot, site: URL): string {
  const maps = Array.from({ length: Math.ceil(pagesOf(snapshot).length / PAGES_PER_MAP) }, (_, part) => element('sitemap', {}, element('loc', {}, xmlText(new URL(`/sitemap/${part}.xml`, site).href))));
  return HEAD + element('sitemapindex', { xmlns: NAMESPACE }, maps.join('\n'));
}

/** One of the maps, by its number; undefined where there are not so many. */
export function siteMap(snapshot: Snapshot, part: number, site: URL): string | undefined {
  const pages = pagesOf(snapshot).slice(part * PAGES_PER_MAP, (part + 1) * PAGES_PER_MAP);
  if (pages.length === 0) return undefined;
  return HEAD + element('urlset', { xmlns: NAMESPACE, ...(spoken.length > 1 && { 'xmlns:xhtml': XHTML }) }, pages.flatMap((page) => addresses(page, site)).join('\n'));
}

function pagesOf(snapshot: Snapshot): MappedPage[] {
  const { modified } = datesOf(snapshot);
  const counted = ['/', '/catalogue', '/insights', '/data'].map((path) => ({ path, ...(modified && { changed: modified }) }));
  const lists = fullVocabularies(snapshot).flatMap(({ list, terms }) => [`/vocabulary/${list}`, ...terms.map(({ slug }) => `/vocabulary/${list}/${slug}`)]);
  const others = ['/vocabulary', ...lists, '/glossary', '/about', '/share'].map((path) => ({ path }));
  return [...counted, ...snapshot.entries.map((entry) => ({ path: `/catalogue/${entry.slug}`, changed: lastChanged(snapshot, entry) })), ...others];
}

function addresses({ path, changed }: MappedPage, site: URL): string[] {
  const inLanguage = (locale: (typeof locales)[number]) => new URL(localPath(path, locale), site).href;
  const alternates = spoken.length > 1 ? [...spoken.map((locale) => alternate(locale, inLanguage(locale))), alternate('x-default', inLanguage(defaultLocale))] : [];
  return spoken.map((locale) => element('url', {}, [element('loc', {}, xmlText(inLanguage(locale))), ...(changed ? [element('lastmod', {}, changed)] : []), ...alternates].join('')));
}

function alternate(language: string, href: string): string {
  return element('xhtml:link', { rel: 'alternate', hreflang: language, href });
}
