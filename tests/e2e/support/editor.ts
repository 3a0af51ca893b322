import type { Page } from '@playwright/test';
import { signedIn } from './people';
import { test as base } from './signed-in';
import { expect } from './test';

/** Edda's browser, on the server where tests write. */
export const test = base.extend<{ open: (words: string) => Promise<string> }>({
  storageState: async ({ browser, baseURL }, use) => use(await signedIn(browser, baseURL!, 'edda')),
  /** Opens the entry with these words in its title, ready for writing; answers its address. */
  open: ({ page }, use) =>
    use(async (words) => {
      const answer = (await (await page.request.get(`/api/workspace/entries?q=${encodeURIComponent(words)}`)).json()) as { entries: { id: string }[] };
      const address = `/workspace/entries/${answer.entries[0]!.id}`;
      await opened(page, address);
      return address;
    }),
});

/** The page of an entry, ready for writing. */
export async function opened(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await untilAlive(page);
}

/** Once the controls of the page that writes do something. */
export async function untilAlive(page: Page): Promise<void> {
  await expect(status(page)).toHaveText('Everything is saved');
  // Not before the script has looked for what the device keeps.
  await page.waitForFunction(() => Object.keys(document.querySelector('[id="field-concept"]') ?? {}).some((key) => key.startsWith('__react')));
}

export const status = (page: Page) => page.locator('.writing-status');
export const concept = (page: Page) => page.getByLabel('In one line');
export const summary = (page: Page) => page.getByLabel('Summary', { exact: true });
