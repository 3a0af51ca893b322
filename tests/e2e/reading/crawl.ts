import type { Page } from '@playwright/test';
import { facetParams } from '@/lib/catalogue/facets';
import type { Random } from '../../bench/generate/random';
import { readPages, type CountedLink, type ReadPage } from './page-reader';

const LINKS_PER_PAGE = 12;
const AT_ONCE = 10;
const OTHERS_AT_ONCE = 2;

/** An address that asks who is there. */
export function isWorkspace(href: string): boolean {
  return /^(\/(ar|fr|es))?\/workspace(\/|$)/.test(href);
}

/** What a link's number says of the page behind it. A value that widens the choice promises at least its own entries. */
export type Promised = { readonly source: string; readonly link: CountedLink; readonly least: number; readonly most: number };

/** What the number on a link of this page promises; null where the link takes something away. */
export function promised(source: string, link: CountedLink): Promised | null {
  if (link.kind === 'value' && link.selected) return null;
  const [from, to] = [source, link.href].map((href) => new URL(href, 'http://site').searchParams) as [URLSearchParams, URLSearchParams];
  // Insights mean practices where no kind is named.
  for (const [href, params] of [[source, from], [link.href, to]] as const) if (href.includes('/insights') && !params.has('kind')) params.set('kind', 'practice');
  const widens = link.kind === 'value' && facetParams.some((param) => from.has(param) && to.getAll(param).length > from.getAll(param).length);
  return { source, link, least: link.count, most: widens ? Infinity : link.count };
}

/** A walk over the site's own links, the same one for the same seed: counted links first, then some of the others. */
export class Crawl {
  readonly pages = new Map<string, ReadPage>();
  readonly promises: Promised[] = [];
  /** Every address of this site that a page links to. */
  readonly links = new Set<string>();

  constructor(
    private readonly browser: Page,
    private readonly random: Random,
  ) {}

  async run(starts: readonly string[], pages: number): Promise<void> {
    let next = starts;
    while (next.length > 0 && this.pages.size < pages) {
      for (const page of await readPages(this.browser, next)) this.visit(page);
      next = this.choose();
    }
  }

  unvisited(): string[] {
    return [...this.links].filter((href) => !this.pages.has(href));
  }

  private visit(page: ReadPage): void {
    this.pages.set(page.path, page);
    for (const href of page.links) if (href.startsWith('/')) this.links.add(href.split('#')[0]!);
    const promises = page.counted.flatMap((link) => promised(page.path, link) ?? []);
    this.promises.push(...this.random.some(promises, LINKS_PER_PAGE));
  }

  private choose(): string[] {
    const counted = [...new Set(this.promises.map(({ link }) => link.href))].filter((href) => !this.pages.has(href));
    const others = this.unvisited().filter((href) => !isWorkspace(href));
    const some = [...this.random.some(counted, AT_ONCE - OTHERS_AT_ONCE), ...this.random.some(others, OTHERS_AT_ONCE)];
    return [...new Set(some)];
  }
}
