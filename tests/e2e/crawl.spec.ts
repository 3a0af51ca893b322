import type { Page } from '@playwright/test';
import { facetParams } from '@/lib/catalogue/facets';
import { Random } from '../bench/generate/random';
import { readPages, type CountedLink, type ReadPage } from './reading/page-reader';
import { expect, test } from './support/test';

const PAGES = 400;
const LINKS_PER_PAGE = 12;
const SEED = 20;
const AT_ONCE = 10;
const seeds = ['/', '/catalogue', '/vocabulary', '/about', '/glossary', '/catalogue?q=sheltr+jordon', '/catalogue?q=shelter+Jordan', '/catalogue?need=shelter&country=FJI&gcm=7', '/catalogue?tags=primary', '/ar/catalogue?phase=arrival'];

/** What the page behind a counted link must find, as the number's promise. */
function promise(source: string, link: CountedLink): { readonly exactly?: number; readonly atLeast?: number } | null {
  if (link.kind === 'bar' || link.kind === 'other') return { exactly: link.count };
  if (link.selected) return null;
  const [from, to] = [source, link.href].map((href) => new URL(href, 'http://site').searchParams);
  const widens = facetParams.some((param) => from!.has(param) && to!.getAll(param).length > from!.getAll(param).length);
  return widens ? { atLeast: link.count } : { exactly: link.count };
}

/** A crawl of the site's own links, the same ones every time. */
class Crawl {
  readonly visited = new Map<string, ReadPage>();
  readonly checked: string[] = [];
  readonly broken: string[] = [];
  readonly #random = new Random(SEED);
  readonly #found = new Set<string>();
  readonly #promises: { readonly source: string; readonly link: CountedLink }[] = [];
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Counted links first, since each is a promise to check; then some of the others. */
  async run(): Promise<void> {
    let next: string[] = seeds;
    while (next.length > 0 && this.visited.size < PAGES) {
      for (const read of await readPages(this.#page, next)) this.#visit(read);
      next = this.#unvisited().slice(0, AT_ONCE);
    }
    for (const { source, link } of this.#promises) this.#check(source, link);
  }

  /** Every address the site links to, without those already fetched. */
  unfetched(): string[] {
    return [...this.#found].filter((path) => !this.visited.has(path));
  }

  #visit(read: ReadPage): void {
    this.visited.set(read.path, read);
    if (read.status !== 200) this.broken.push(`${read.path} answers ${read.status}`);
    const own = read.links.filter((href) => href.startsWith('/')).map((href) => href.split('#')[0]!);
    for (const href of own) this.#found.add(href);
    const promising = read.counted.filter((link) => promise(read.path, link) !== null);
    for (const link of this.#random.some(promising, LINKS_PER_PAGE)) this.#promises.push({ source: read.path, link });
  }

  #unvisited(): string[] {
    const promised = this.#promises.map(({ link }) => link.href).filter((href) => !this.visited.has(href));
    const others = this.unfetched();
    const chosen = [...this.#random.some([...new Set(promised)], AT_ONCE - 2), ...this.#random.some(others, 2)];
    return [...new Set(chosen)];
  }

  #check(source: string, link: CountedLink): void {
    const total = this.visited.get(link.href)?.total ?? null;
    if (total === null) return;
    const { exactly, atLeast } = promise(source, link) ?? {};
    const what = `${source} says “${link.text}” and ${link.href} finds ${total}`;
    this.checked.push(what);
    if (exactly !== undefined ? total !== exactly : total < (atLeast ?? 0)) this.broken.push(what);
  }
}

test('a number on a link is what its page finds, all over the site', async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto('/about');
  const crawl = new Crawl(page);
  await crawl.run();
  expect(crawl.broken).toEqual([]);
  expect(crawl.visited.size).toBeGreaterThan(PAGES / 2);
  expect(crawl.checked.length).toBeGreaterThan(PAGES / 2);
  console.log(`${crawl.visited.size} pages read, ${crawl.checked.length} numbers compared`);
});
