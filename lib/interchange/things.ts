import { things, type Thing } from './formats';

/** A thing of the site that has formats; `of` names which one: the slug of an entry, the name of a list. */
export type NamedThing = { readonly thing: Thing; readonly of: readonly string[] };

/** The page of each thing, without language; what stands in angle brackets names which one. */
export const pagesOfThings: { readonly [T in Thing]: string } = {
  list: '/catalogue',
  entry: '/catalogue/<slug>',
  version: '/catalogue/<slug>/versions/<number>',
  chart: '/insights/<chart>',
  vocabularies: '/vocabulary',
  vocabulary: '/vocabulary/<list>',
  dataset: '/data',
};

const patterns = things.map((thing) => [thing, new RegExp(`^${pagesOfThings[thing].replace(/<\w+>/g, '([^/.]+)')}$`)] as const);
/** Pages below that of charts that show no chart. */
const NO_CHARTS = ['brief'];

/** Where the route of files is; nobody asks it by this address. */
export const FILES = '/files/';

/** The thing that a page shows. Undefined for other pages. */
export function thingAt(path: string): NamedThing | undefined {
  const named = matching(path);
  return named?.thing === 'chart' && NO_CHARTS.includes(named.of[0]!) ? undefined : named;
}

function matching(path: string): NamedThing | undefined {
  for (const [thing, pattern] of patterns) {
    const found = pattern.exec(path);
    if (found) return { thing, of: found.slice(1) };
  }
  return undefined;
}

/** A thing and the format asked for behind a point, known or not: `/catalogue.csv`. Undefined for addresses of pages. */
export function fileAt(path: string): (NamedThing & { readonly suffix: string }) | undefined {
  const [, page, suffix] = /^([^.]*)\.([^/]+)$/.exec(path) ?? [];
  const named = page === undefined ? undefined : matching(page);
  return named && suffix !== undefined ? { ...named, suffix } : undefined;
}

/** The path of the route that writes it. */
export function fileRoute({ thing, of }: NamedThing, suffix: string): string {
  return `${FILES}${[thing, suffix, ...of].join('/')}`;
}
