import type { BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { signedIn, type Person } from './people';
import { test as base } from './test';

type Someone = (options?: BrowserContextOptions) => Promise<Page>;

/** `test` on the server where tests write, whose people are in `people.ts`. Browsers are closed after the test. */
export const test = base.extend<{ visitor: Someone; as: (name: Person, options?: BrowserContextOptions) => Promise<Page> }>({
  baseURL: ({ writing }, use) => use(writing.url),
  /** Somebody at a browser of their own. */
  visitor: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext({ baseURL: baseURL!, ...options });
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
  /** That person, signed in, at a browser of their own. */
  as: ({ browser, baseURL, visitor }, use) => use(async (name, options) => visitor({ storageState: await signedIn(browser, baseURL!, name), ...options })),
});
