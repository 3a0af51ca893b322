import type { Locator, Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import type { EntryList } from '@/lib/interchange/entry-list';
import { rawRequest } from './raw-request';

/** What a mark of a chart is called, and where it leads. */
export type ReadMark = { readonly name: string; readonly href: string };

/** A chart in large, as a reader sees it. */
export function chartPage(page: Page) {
  const main = page.getByRole('main');
  const drawing = main.locator('.drawing:visible').first();
  return {
    title: main.getByRole('heading', { level: 1 }),
    sentence: main.getByRole('status').first(),
    drawing,
    marks: drawing.locator('svg.chart a'),
    table: main.locator('.chart-numbers table'),
    head: (name: string): Locator => main.locator('.chart-numbers').getByRole('link', { name: `Sort by ${name}`, exact: true }),
    chip: (label: string): Locator => main.getByRole('link', { name: `Remove the filter “${label}”` }),
    file: (suffix: string): Locator => main.locator('.files a').filter({ hasText: new RegExp(`^${suffix}`, 'i') }),
  };
}

/** Every mark that a page draws, hidden drawings left out. */
export function marksOf(page: Page): Promise<ReadMark[]> {
  return page.locator('.drawing:visible svg.chart a').evaluateAll((links) => links.map((link) => ({ name: link.querySelector('title')?.textContent ?? '', href: link.getAttribute('href') ?? '' })));
}

/** Every mark of a page as it is sent, before or without a browser. */
export function marksIn(markup: string): ReadMark[] {
  const { document } = parseHTML(markup);
  return [...document.querySelectorAll('svg.chart a')].map((link) => ({ name: link.querySelector('title')?.textContent ?? '', href: link.getAttribute('href') ?? '' }));
}

/** The number that a mark says: "On arrival: 22 of 139 practices", "On arrival, Europe, Protection: 3". */
export function countIn(name: string): number {
  const [, count] = /: (\d[\d,]*)( of |$)/.exec(name) ?? [];
  return Number(count?.replaceAll(',', '') ?? NaN);
}

/** How many entries an address of the catalogue finds, as the API says. */
export async function found(base: string, href: string): Promise<number> {
  const { search } = new URL(href, base);
  const { body } = await rawRequest(base, `/api/v1/entries${search}`);
  return (JSON.parse(body) as EntryList).total;
}
