import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { accessibilityProblems } from './support/axe';
import { scratchFolder, startServer } from './support/server';
import { expect, test as base } from './support/test';
import { overflowPx } from './support/views';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PASSWORD = 'correct horse battery staple';
const people = ['ada', 'ben'] as const;
type State = Awaited<ReturnType<BrowserContext['storageState']>>;

function makeAccount(dataDir: string, name: string): void {
  const args = ['--import', 'tsx', 'lib/accounts/commands/create.ts', '--email', `${name}@example.org`, '--name', `${name} Example`, '--role', 'editor'];
  const made = spawnSync(process.execPath, args, { cwd: root, input: `${PASSWORD}\n`, encoding: 'utf8', env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' } });
  if (made.status !== 0) throw new Error(made.stderr);
}

async function signedIn(browser: Browser, home: string, name: string): Promise<State> {
  const page = await browser.newPage({ baseURL: home });
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').first().fill(`${name}@example.org`);
  await page.getByLabel('Password').first().fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL('**/workspace');
  const state = await page.context().storageState();
  await page.close();
  return state;
}

type Workspace = { readonly home: string; readonly states: Readonly<Record<(typeof people)[number], State>> };

/** A server of its own, since these tests write, with two editors who are signed in. */
const test = base.extend<{ open: (words: string) => Promise<string> }, { workspace: Workspace }>({
  workspace: [
    async ({ browser }, use) => {
      const data = scratchFolder();
      for (const name of people) makeAccount(data.path, name);
      const server = await startServer({ DATA_DIR: data.path });
      const [ada, ben] = [await signedIn(browser, server.url, 'ada'), await signedIn(browser, server.url, 'ben')];
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

test.describe.configure({ mode: 'default' });

async function opened(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(status(page)).toHaveText('Everything is saved');
  // The controls do something once the script has looked for what the device keeps.
  await page.waitForFunction(() => Object.keys(document.querySelector('[id="field-concept"]') ?? {}).some((key) => key.startsWith('__react')));
}

const status = (page: Page) => page.locator('.writing-status');
const concept = (page: Page) => page.getByLabel('In one line');
const summary = (page: Page) => page.getByLabel('Summary', { exact: true });

test('what is typed is saved within a pause, and is there after a reload', async ({ page, open }) => {
  await open('Red Cross medical teams');
  await concept(page).fill('Families look for each other with pictures.');
  await expect(status(page)).toHaveText(/^Saved \d\d:\d\d$/);
  await page.reload();
  await expect(concept(page)).toHaveValue('Families look for each other with pictures.');
  await expect(page.getByRole('heading', { name: 'Changes on this device that were not saved' })).toHaveCount(0);
});

test.describe('without a connection', () => {
  test.use({ allowedMisdeeds: [/ERR_INTERNET_DISCONNECTED/] });

  test('changes are kept on the device and saved when it is back', async ({ page, context, open }) => {
    const address = await open('Airport reception');
    await context.setOffline(true);
    await concept(page).fill('Written on the train.');
    await expect(status(page)).toHaveText(/^Offline, kept on this device/);
    await context.setOffline(false);
    await expect(status(page)).toHaveText(/^Saved/);
    await opened(page, address);
    await expect(concept(page)).toHaveValue('Written on the train.');
  });

  test('changes survive a closed tab and are offered with what differs', async ({ page, context, open }) => {
    const address = await open('Emergency night shelter');
    await context.setOffline(true);
    await concept(page).fill('Written before the tab was closed.');
    await expect(status(page)).toHaveText(/^Offline/);
    await page.close();
    await context.setOffline(false);
    const later = await context.newPage();
    await opened(later, address);
    const panel = later.getByRole('region', { name: 'Changes on this device that were not saved' });
    await panel.getByText('What differs').click();
    await expect(panel).toContainText('Written before the tab was closed.');
    expect(await accessibilityProblems(later)).toEqual([]);
    await panel.getByRole('button', { name: 'Go on with them' }).click();
    await expect(status(later)).toHaveText(/^Saved/);
    await expect(concept(later)).toHaveValue('Written before the tab was closed.');
    await expect(panel).toHaveCount(0);
  });
});

test.describe('after the session ended', () => {
  test.use({ allowedMisdeeds: [/401/] });

  test('nothing is lost: it is saved once somebody signed in again', async ({ page, context, workspace, open }) => {
    await open('Refugee football');
    await context.clearCookies();
    await concept(page).fill('Written after the session ended.');
    await expect(status(page)).toHaveText(/^Signed out\. Nothing is lost/);
    await expect(page.getByRole('link', { name: 'Sign in again' })).toHaveAttribute('href', '/sign-in');
    await context.addCookies(workspace.states.ada.cookies);
    await page.keyboard.press('Control+s');
    await expect(status(page)).toHaveText(/^Saved/);
  });
});

test.describe('two people on one entry', () => {
  test.use({ allowedMisdeeds: [/409/] });

  test('are asked where they changed the same field, and merged where they did not', async ({ page, browser, workspace, open, expectAccessible }) => {
    const address = await open('Psychosocial training');
    const other = await browser.newPage({ baseURL: workspace.home, storageState: workspace.states.ben });
    await opened(other, address);
    await concept(other).fill('Ben’s line.');
    await summary(other).fill('Ben’s summary.');
    await expect(status(other)).toHaveText(/^Saved/);

    await concept(page).fill('Ada’s line.');
    const panel = page.getByRole('region', { name: 'You both changed the same' });
    await expect(panel).toContainText('Ben’s line.');
    await expect(panel).toContainText('Ada’s line.');
    await expect(status(page)).toHaveText(/^Not saved/);
    await expect(summary(page)).toHaveValue('Ben’s summary.');
    await expectAccessible();
    await panel.getByRole('radio', { name: /^Yours/ }).check();
    await panel.getByRole('button', { name: 'Save this choice' }).click();
    await expect(status(page)).toHaveText(/^Saved/);

    await opened(other, address);
    await expect(concept(other)).toHaveValue('Ada’s line.');
    await expect(summary(other)).toHaveValue('Ben’s summary.');
    await expect(other.getByText('ada Example has this open too')).toBeVisible();
    await other.close();
  });
});

test('everything can be done with the keyboard', async ({ page, open }) => {
  const address = await open('Charging stations');
  const lines = page.getByRole('group', { name: 'Lessons' });
  await lines.getByRole('button', { name: 'Add a line' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('First');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Second');
  await page.keyboard.press('Alt+ArrowUp');
  const texts = await lines.getByRole('textbox').evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
  expect(texts.slice(-2)).toEqual(['Second', 'First']);

  await page.getByRole('combobox', { name: 'Add a country' }).focus();
  await page.keyboard.type('cote');
  await expect(page.getByRole('option', { name: 'Côte d’Ivoire' }).or(page.getByRole('option', { name: /Ivoire/ })).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: /Role of .*Ivoire/ })).toBeFocused();

  await page.keyboard.press('Control+s');
  await expect(status(page)).toHaveText(/^Saved/);
  await page.keyboard.press('Alt+p');
  await page.waitForURL(`**${address}/preview`);
});

test('what publishing needs is said at its field and in a list that leads there', async ({ page, open }) => {
  await open('Mobile teams');
  await concept(page).fill('');
  const needed = page.getByRole('region', { name: 'Before it is published' }).getByRole('button', { name: 'Go to In one line' });
  await expect(concept(page)).toHaveAccessibleDescription(/Needed: In one line is missing/);
  await expect(concept(page)).toHaveAttribute('aria-invalid', 'true');
  await needed.click();
  await expect(concept(page)).toBeFocused();
  await expect(page.getByRole('navigation', { name: 'Sections' })).toContainText(/needed/);
});

test('a list pasted from a word processor becomes lines', async ({ page, open }) => {
  await open('Volunteer activities');
  const lines = page.getByRole('group', { name: 'Challenges' });
  await lines.getByRole('button', { name: 'Add a line' }).click();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', '<p class=MsoListParagraph><span style="mso-list:Ignore">·<span>&nbsp;&nbsp; </span></span>Rain</p><p class=MsoListParagraph><span style="mso-list:Ignore">·<span>&nbsp;&nbsp; </span></span>Snow</p>');
    document.activeElement!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(lines.getByRole('textbox').last()).toHaveValue('Snow');
  await expect(lines.getByRole('textbox').last()).toBeFocused();
  const texts = await lines.getByRole('textbox').evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
  expect(texts.slice(-2)).toEqual(['Rain', 'Snow']);
  await expect(status(page)).toHaveText(/^Saved/);
});

test('a value is chosen with its meaning, its rank and its basis, or is not known', async ({ page, open }) => {
  await open('Shelter for vulnerable');
  const facet = page.getByRole('group', { name: 'Maturity' });
  await facet.getByText(/^Choose one of/).click();
  const pilot = facet.getByRole('radio', { name: 'Pilot' });
  await expect(pilot).toHaveAccessibleDescription(/./);
  await pilot.check();
  await facet.getByRole('combobox', { name: 'Basis' }).selectOption('stated');
  await expect(status(page)).toHaveText(/^Saved/);
  await facet.getByRole('radio', { name: 'Not known' }).check();
  await expect(facet.getByRole('combobox', { name: 'Basis' })).toHaveCount(0);
  await expect(status(page)).toHaveText(/^Saved/);
});

for (const [name, view] of [
  ['a wide screen', { width: 1280, height: 900, colorScheme: 'light' }],
  ['a dark screen', { width: 768, height: 1000, colorScheme: 'dark' }],
  ['a phone', { width: 320, height: 640, colorScheme: 'light' }],
] as const) {
  test(`the page is accessible and fits on ${name}`, async ({ page, open, expectAccessible }) => {
    const { colorScheme, ...size } = view;
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    await open('Advice and representation');
    await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    await page.getByRole('button', { name: 'Add a voice' }).click();
    await page.getByRole('combobox', { name: 'Add a country' }).pressSequentially('gui');
    await expect(page.getByRole('option')).not.toHaveCount(0);
    await expectAccessible();
    expect(await overflowPx(page)).toBe(0);
  });
}

test('without script the words are there to read', async ({ page, open }) => {
  const address = await open('Language learning');
  const words = await summary(page).inputValue();
  const html = await (await page.request.get(address)).text();
  const instead = /<noscript>(.*?)<\/noscript>/s.exec(html)?.[1] ?? '';
  expect(instead).toContain('Writing needs JavaScript');
  const shown = await page.evaluate((markup) => new DOMParser().parseFromString(markup, 'text/html').body.textContent, instead);
  expect(shown).toContain(words);
});
