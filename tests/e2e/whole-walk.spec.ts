import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { cataloguePage } from './reading/catalogue-page';
import { accessibilityProblems } from './support/axe';
import { begin } from './support/drafts';
import { concept, status, summary, untilAlive } from './support/editor';
import { ownServer } from './support/own-server';
import { PASSWORD } from './support/people';
import { at, csvOf, rowsOf, sendSheet } from './support/sheets';
import { expect, test } from './support/test';
import { watch } from './support/watch';

test.describe.configure({ timeout: 600_000 });

const server = ownServer();
const misdeeds: string[][] = [];

/** Someone at a browser of their own. */
async function someone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.url, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  misdeeds.push(watch(page, server.url));
  return page;
}

async function becomeAdministrator(page: Page, password: string): Promise<void> {
  await page.getByLabel('E-mail address').fill('ada@example.org');
  await page.getByLabel('New password').fill(password);
  await page.getByRole('button', { name: 'Become administrator' }).click();
}

/** Invites someone; answers the address that the message to copy holds. */
async function invite(page: Page, email: string, role: RegExp): Promise<string> {
  await page.goto('/workspace/people');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('radio', { name: role }).check();
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  await expect(page.getByText(`${email} is invited. This site sends no mail`)).toBeVisible();
  await page.locator('li', { hasText: `To ${email}` }).getByRole('button', { name: 'Copy the message' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('/invitation/');
  return /http\S+\/invitation\/[\w-]+/.exec(await page.evaluate(() => navigator.clipboard.readText()))![0];
}

async function join(page: Page, invitation: string, name: string): Promise<void> {
  await page.goto(invitation);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('New password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page).toHaveURL(/\/workspace$/);
}

/** The other page of the entry that is open. */
async function turnTo(page: Page, name: 'Go on writing' | 'Review' | 'History'): Promise<void> {
  await page.getByRole('navigation', { name: 'This entry' }).getByRole('link', { name, exact: true }).click();
  await page.waitForURL(name === 'Go on writing' ? /[\da-f-]{36}$/ : new RegExp(`/${name.toLowerCase()}$`));
  if (name === 'Go on writing') await untilAlive(page);
}

async function saysDone(page: Page, button: string, said: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page.getByText(said)).toBeVisible();
}

test('from the printed address to a practice published, corrected, compared, restored, imported by sheet and undone', async ({ browser }) => {
  const [ada, connor, edda, reader] = [await someone(browser), await someone(browser), await someone(browser), await someone(browser)];
  const inCatalogue = async (path: string) => {
    await reader.goto(path);
    return cataloguePage(reader).total();
  };
  const title = 'Shaded water points';
  const address = '/catalogue/shaded-water-points';
  const before = await inCatalogue('/catalogue');

  await test.step('whoever opens the printed address becomes administrator, once', async () => {
    const printed = /\/set-up\/[\w-]+/.exec(server.output())![0];
    await ada.goto(printed);
    expect(await accessibilityProblems(ada)).toEqual([]);
    await ada.getByLabel('Name').fill('Ada Example');
    await becomeAdministrator(ada, 'short');
    await expect(ada.getByText('The password has 5 characters; it needs at least 12.')).toBeVisible();
    await expect(ada.getByLabel('Name')).toHaveValue('Ada Example');
    await expect(ada.getByLabel('New password')).toHaveValue('');
    await becomeAdministrator(ada, PASSWORD);
    await expect(ada).toHaveURL(/\/workspace$/);
    await reader.goto(printed);
    await expect(reader.getByRole('heading', { name: 'This set-up address does not work' })).toBeVisible();
  });

  await test.step('the administrator invites a contributor and an editor by links to copy, since no mail is sent', async () => {
    await join(connor, await invite(ada, 'connor@example.org', /Contributor/), 'Connor Example');
    await join(edda, await invite(ada, 'edda@example.org', /Editor/), 'Edda Example');
  });

  await test.step('the contributor writes a practice, sends it in, and cannot publish', async () => {
    await begin(connor, title);
    await untilAlive(connor);
    await concept(connor).fill('Water and shade on the way.');
    await summary(connor).fill('Volunteers keep a shaded place with water where people wait.');
    const principles = connor.getByRole('group', { name: 'Principle' });
    await principles.getByText(/^Choose among/).click();
    for (const code of ['P1', 'P2']) await principles.getByRole('checkbox', { name: new RegExp(`^${code} `) }).check();
    for (const basis of await principles.getByRole('combobox', { name: 'Basis' }).all()) await basis.selectOption('stated');
    await connor.getByRole('button', { name: 'Add a source' }).click();
    await connor.getByRole('group', { name: 'Source 1' }).getByLabel('Title').fill('A report of the branch');
    await expect(status(connor)).toHaveText(/^Saved/);
    await turnTo(connor, 'Review');
    await expect(connor.getByRole('button', { name: 'Publish now' })).toHaveCount(0);
    await saysDone(connor, 'Send it in', 'Sent in for review.');
    expect((await reader.request.get(address)).status()).toBe(404);
  });

  await test.step('the editor finds it waiting, comments on a field and asks for changes', async () => {
    await edda.goto('/workspace');
    await edda.getByRole('region', { name: /nobody reviews yet/ }).getByRole('link', { name: title }).click();
    await turnTo(edda, 'Review');
    const field = edda.getByRole('region', { name: 'Summary' });
    await field.getByText('Comment on this field').click();
    await field.getByLabel('Your comment').fill('How many volunteers?');
    await field.getByRole('button', { name: 'Send' }).click();
    await expect(edda.getByText('The comment is there.')).toBeVisible();
    await edda.locator('summary', { hasText: 'Ask for changes' }).click();
    await edda.getByLabel('What should change').fill('Say where.');
    await saysDone(edda, 'Send it back', 'Sent back with what should change.');
  });

  await test.step('the contributor reads why above the words, makes the change, answers and sends it in again', async () => {
    await connor.goto('/workspace');
    await connor.getByRole('region', { name: /needs changes/ }).getByRole('link', { name: title }).click();
    await untilAlive(connor);
    await expect(connor.getByRole('region', { name: 'Changes are asked for' })).toContainText('Say where.');
    await connor.getByLabel('Note on the place').fill('Along the coast road');
    await expect(status(connor)).toHaveText(/^Saved/);
    await turnTo(connor, 'Review');
    await expect(connor.getByRole('region', { name: 'Changes are asked for' })).toContainText('Say where.');
    const thread = connor.locator('.thread', { hasText: 'How many volunteers?' });
    await thread.getByText('Answer', { exact: true }).click();
    await thread.getByLabel('Your answer').fill('Eight.');
    await thread.getByRole('button', { name: 'Send' }).click();
    await expect(connor.locator('.thread')).toContainText('Eight.');
    await saysDone(connor, 'Send it in', 'Sent in for review.');
  });

  await test.step('the editor publishes it, and readers have it in the catalogue, its count and its search', async () => {
    await edda.reload();
    await expect(edda.getByRole('region', { name: 'Changes that were asked for' })).toContainText('Say where.');
    await expect(edda.getByText('Along the coast road')).toBeVisible();
    await saysDone(edda, 'Publish now', 'Published. Readers see it now.');
    expect(await inCatalogue('/catalogue')).toBe(before + 1);
    expect(await inCatalogue('/catalogue?q=%22shaded+place+with+water%22')).toBe(1);
    await cataloguePage(reader).titles.getByRole('link', { name: title }).click();
    await expect(reader.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });

  await test.step('corrected, the review marks the words beside what readers see, and readers are told what changed', async () => {
    await turnTo(edda, 'Go on writing');
    await concept(edda).fill('Water, shade and advice on the way.');
    await expect(status(edda)).toHaveText(/^Saved/);
    await turnTo(edda, 'Review');
    await expect(edda.locator('ins').first()).toBeVisible();
    await edda.getByLabel(/What changed, in a sentence for readers/).fill('Advice is given too.');
    await saysDone(edda, 'Publish now', 'Published. Readers see it now.');
    await reader.goto(address);
    await reader.getByRole('link', { name: 'What changed, and when' }).click();
    for (const said of ['Advice is given too.', 'One part changed.']) await expect(reader.getByText(said)).toBeVisible();
    await reader.getByRole('link', { name: /^Read it as published/ }).last().click();
    for (const said of ['This is an older state', 'Water and shade on the way.']) await expect(reader.getByText(said).first()).toBeVisible();
  });

  await test.step('two revisions are compared, and an older one comes back as a draft that readers do not see, and is dropped', async () => {
    await turnTo(edda, 'History');
    await edda.locator('select[name=from]').selectOption('1');
    await edda.getByRole('button', { name: 'Show the difference' }).click();
    await expect(edda.getByRole('region', { name: /^From revision 1 to revision \d+$/ })).toContainText('Along the coast road');
    await edda.getByRole('button', { name: /^Restore/ }).last().click();
    await expect(edda.getByText('The older state is a draft now.')).toBeVisible();
    await reader.goto(address);
    await expect(reader.getByText('Water, shade and advice on the way.').first()).toBeVisible();
    await edda.goto(edda.url().replace(/history.*/, 'review'));
    await edda.locator('summary', { hasText: 'Drop the draft' }).click();
    await saysDone(edda, 'Drop the draft', 'The draft is dropped.');
  });

  await test.step('a sheet is taken along, one cell changed, looked at, written as a draft and taken back', async () => {
    await edda.goto('/workspace/sheets');
    const saved = edda.waitForEvent('download');
    await edda.getByRole('button', { name: 'A sheet with entries as CSV' }).click();
    const rows = rowsOf(await readFile(await (await saved).path()));
    const changed = rows.map((row) => (row[at('title')] === title ? row.with(at('context'), 'Told by a sheet.') : row));
    await sendSheet(edda, 'entries.csv', csvOf(changed));
    await expect(edda.getByRole('heading', { name: 'One entry changes' })).toBeVisible();
    await edda.locator('summary', { hasText: 'Context and need' }).click();
    await expect(edda.getByText('Told by a sheet.')).toBeVisible();
    await saysDone(edda, 'Write one draft', 'Written. The drafts are in the workspace now.');
    expect(await (await reader.request.get(address)).text()).not.toContain('Told by a sheet.');
    await edda.locator('summary', { hasText: 'Take it all back' }).click();
    await saysDone(edda, 'Take it all back now', 'Taken back: everything is as it was before.');
  });

  await test.step('the administrator finds the chain of the log whole', async () => {
    await ada.goto('/workspace/log');
    await expect(ada.getByText('The chain of the log is whole')).toBeVisible();
  });

  expect(misdeeds.flat().filter((misdeed) => !misdeed.includes('404'))).toEqual([]);
});
