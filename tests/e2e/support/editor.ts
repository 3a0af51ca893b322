import type { Browser, BrowserContext, Page } from '@playwright/test';
import { loadedFolder } from './loaded-folder';
import { makeAccount, signedIn } from './people';
import { startServer } from './server';
import { expect, test as base } from './test';

const people = ['ada', 'ben'] as const;
type State = Awaited<ReturnType<BrowserContext['storageState']>>;

async function stateOf(browser: Browser, home: string, name: string): Promise<State> {
  const page = await signedIn(browser, home, name);
  const state = await page.context().storageState();
  await page.context().close();
  return state;
}

type Workspace = { readonly home: string; readonly states: Readonly<Record<(typeof people)[number], State>> };

/** A server of its own, since these tests write, with two editors who are signed in. */
export const test = base.extend<{ open: (words: string) => Promise<string> }, { workspace: Workspace }>({
  workspace: [
    async ({ browser }, use) => {
      const data = loadedFolder();
      for (const name of people) makeAccount(data.path, name, 'editor');
      const server = await startServer({ DATA_DIR: data.path });
      const [ada, ben] = [await stateOf(browser, server.url, 'ada'), await stateOf(browser, server.url, 'ben')];
      await use({ home: server.url, states: { ada, ben } });
      await server.stop();
      data.remove();
    },
    { scope: 'worker', timeout: 400_000 },
  ],
  baseURL: ({ workspace }, use) => use(workspace.home),
  storageState: ({ workspace }, use) => use(workspace.states.ada),
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
