import type { Page } from '@playwright/test';

/**
 * A link that shows a number. `bar`: it chooses its value alone. `value`: it adds its value to the query, or takes
 * it away when it is selected. `other`: it leads to exactly what it says.
 */
export type CountedLink = { readonly href: string; readonly text: string; readonly count: number; readonly kind: 'value' | 'bar' | 'other'; readonly selected: boolean };

/** What a page of this site says: how many entries it found (null where it lists none), its counted links, all its links. */
export type ReadPage = {
  readonly path: string;
  readonly status: number;
  readonly title: string;
  readonly total: number | null;
  readonly counted: readonly CountedLink[];
  readonly links: readonly string[];
  readonly entries: readonly string[];
};

/** Fetches pages from within the browser and reads their HTML as it is sent, without running it. */
export function readPages(page: Page, paths: readonly string[]): Promise<ReadPage[]> {
  return page.evaluate(async (asked) => {
    const number = (text: string | null | undefined) => Number(/\d[\d,]*/.exec(text ?? '')?.[0].replaceAll(',', '') ?? NaN);
    const isNumber = (text: string) => /^\d[\d,]*( (practices?|enablers?|entry|entries))?$/.test(text.trim());
    const ownNumber = (link: Element) => link.querySelector('b') ?? [link, ...link.querySelectorAll('span')].find((part) => isNumber(part.textContent)) ?? null;
    /** "without shelter: 5 entries", "Did you mean shelter? (5 entries)" */
    const sentenceNumber = (link: Element) => /[:(] ?(\d[\d,]* (entry|entries))\)?$/.exec((link.closest('p, li') ?? link).textContent.trim())?.[1];

    /** "On arrival: 22 of 139 practices", "On arrival, Europe, Protection: 3" */
    const markNumber = (link: Element) => /: (\d[\d,]*)( of |$)/.exec(link.querySelector('title')?.textContent ?? link.getAttribute('aria-label') ?? '')?.[1];

    /** Numbers of lists; filters of insights lead to insights, and the report's own figures to what a value means. */
    function isPromise(link: Element, href: string): boolean {
      if (/^(\/(ar|fr|es))?\/catalogue/.test(href)) return !link.closest('nav[aria-label="Pages"]');
      return /^(\/(ar|fr|es))?\/vocabulary/.test(href) ? !link.closest('svg, .numbers') : /^(\/(ar|fr|es))?\/insights/.test(href) && link.classList.contains('value');
    }

    function counted(link: HTMLAnchorElement): CountedLink[] {
      const href = link.getAttribute('href') ?? '';
      if (!isPromise(link, href)) return [];
      const shown = link.closest('svg') ? markNumber(link) : (ownNumber(link)?.textContent ?? sentenceNumber(link));
      if (shown === undefined) return [];
      const kind = link.classList.contains('value') ? 'value' : link.classList.contains('bar') ? 'bar' : 'other';
      return [{ href, text: link.textContent, count: number(shown), kind, selected: link.hasAttribute('aria-current') }];
    }

    async function read(path: string): Promise<ReadPage> {
      const answer = await fetch(path);
      // A file that a page links to is no page: read as one, the styles of a picture would be this page's own.
      const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
      const document = new DOMParser().parseFromString(isPage ? await answer.text() : '', 'text/html');
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
      const status = document.querySelector('main p[role=status]');
      return {
        path,
        status: answer.status,
        title: document.title,
        total: status ? number(status.textContent) : null,
        counted: links.flatMap(counted),
        links: links.map((link) => link.getAttribute('href') ?? ''),
        entries: [...document.querySelectorAll('.hit-title a')].map((link) => link.getAttribute('href')?.split('/').at(-1) ?? ''),
      };
    }

    const found: ReadPage[] = [];
    for (const path of asked) found.push(await read(path));
    return found;
  }, paths);
}
