import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { EntryPage } from '@/components/entry/entry-page';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { entryReference } from '@/lib/interchange/references/references-of';
import { catalogueOf, type Part } from '../catalogue/small';

const ADDRESS = 'https://example.org/catalogue/entry';

/** The page of an entry as people see it without script; what it says to programs is left out. */
export function entryMarkup(snapshot: Snapshot, slug: string): string {
  return wholeMarkup(snapshot, slug).replace(/<script type="application\/ld\+json">.*?<\/script>/s, '');
}

export function wholeMarkup(snapshot: Snapshot, slug: string): string {
  const view = { entry: snapshot.bySlug.get(slug)!, snapshot, locale: 'en' as const };
  const reference = { ...entryReference(view.entry, { ...view, site: new URL(ADDRESS), today: '2026-11-26' }), url: ADDRESS };
  return renderToStaticMarkup(createElement(EntryPage, { view, citing: { reference, files: { thing: 'entry', href: `/catalogue/${slug}` } } }));
}

/** The page of an entry of which only what matters is told, alone in its catalogue or among `others`. */
export function pageOf(part: Omit<Part, 'slug'>, ...others: Part[]): string {
  return entryMarkup(catalogueOf([{ slug: 'entry', ...part }, ...others]), 'entry');
}

export function headings(markup: string): string[] {
  return [...markup.matchAll(/<h[1-4][^>]*>(.*?)<\/h[1-4]>/g)].map(([, text]) => textOf(text!));
}

export function textOf(markup: string): string {
  return markup.replace(/<[^>]+>/g, '').replaceAll('&#x27;', "'").replaceAll('&amp;', '&').replace(/\s+/g, ' ').trim();
}

/** What is wrong with a page that any page can get wrong: links to nowhere on it, names given twice, styles inline. */
export function markupProblems(markup: string): string[] {
  const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
  const targets = [...markup.matchAll(/ (?:href="#|popovertarget="|aria-labelledby=")([^"]+)"/gi)].map(([, id]) => id!);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two elements are called ${id}`),
    ...targets.filter((id) => !ids.includes(id)).map((id) => `nothing is called ${id}`),
    ...(/ style="/.test(markup) ? ['a style stands inline'] : []),
  ];
}
