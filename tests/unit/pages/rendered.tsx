import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { EntryPage } from '@/components/entry/entry-page';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { catalogueOf, type Part } from '../catalogue/small';

const ADDRESS = 'https://example.org/catalogue/entry';

/** The page of an entry as a browser without script gets it. */
export function entryMarkup(snapshot: Snapshot, slug: string): string {
  const entry = snapshot.bySlug.get(slug)!;
  return renderToStaticMarkup(createElement(EntryPage, { view: { entry, snapshot, locale: 'en' }, address: ADDRESS }));
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
