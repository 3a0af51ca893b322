import { test as base, expect } from '@playwright/test';
import { accessibilityProblems } from './axe';
import { peopledFolder } from './loaded-folder';
import { startServer, type RunningServer } from './server';
import { watch } from './watch';

/**
 * What tests in a browser import in place of Playwright's own `test`:
 *
 *   import { expect, test } from './support/test';
 *
 *   test('the catalogue names its results', async ({ page }) => {
 *     await page.goto('/catalogue');       // the one server of this run, on the built application
 *     …
 *   });                                    // fails on a request elsewhere, a console error, a broken policy
 *
 *   test.use({ allowedMisdeeds: [/404/] }) // where a report is what the test is about
 *   await expectAccessible();              // axe: WCAG 2.2 AA and best practice, contrast included
 *
 * Ways to look at a page are in `views.ts`. Tests that write share one server per worker, `writing`: with people who
 * are signed in, by the `test` of `signed-in.ts`. A test that needs a server of its own, to kill or to break, takes
 * `startServer` or `launch` from `server.ts`.
 *
 * What lives as long as a worker is asked for here alone: a file that adds to it would have workers of its own.
 */
export const test = base.extend<{ allowedMisdeeds: RegExp[]; expectAccessible: (look?: 'everything' | 'colours') => Promise<void> }, { writing: RunningServer }>({
  writing: [
    async ({}, use) => {
      const data = peopledFolder();
      const server = await startServer({ DATA_DIR: data.path });
      await use(server);
      await server.stop();
      data.remove();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  allowedMisdeeds: [[], { option: true }],
  baseURL: async ({}, use) => {
    if (!process.env.E2E_URL) throw new Error('The server of this run has not been started.');
    await use(process.env.E2E_URL);
  },
  page: async ({ page, baseURL, allowedMisdeeds }, use) => {
    const misdeeds = watch(page, baseURL!);
    await use(page);
    const unexpected = misdeeds.filter((misdeed) => !allowedMisdeeds.some((allowed) => allowed.test(misdeed)));
    expect(unexpected, 'what the page did and must not').toEqual([]);
  },
  expectAccessible: async ({ page }, use) => {
    await use(async (look) => expect(await accessibilityProblems(page, look), page.url()).toEqual([]));
  },
});

export { expect };
