import type { Page } from '@playwright/test';
import { LEAST_WRITING_MS } from '@/lib/proposals/stamp';
import { rawRequest } from './reading/raw-request';
import { accessibilityProblems } from './support/axe';
import { untilAlive } from './support/editor';
import { test } from './support/signed-in';
import { expect } from './support/test';
import { overflowPx } from './support/views';
import { watch } from './support/watch';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

const narrow = { viewport: { width: 320, height: 700 } };
const field = (page: Page, name: string) => page.locator(`[name=${name}]`);
const send = (page: Page) => page.getByRole('button', { name: 'Send it to the editors' }).click();
const write = (page: Page) => page.waitForTimeout(LEAST_WRITING_MS + 500);

test('without script it comes back filled in, with the problems at their fields, and is sent without a cookie', async ({ visitor }) => {
  const page = await visitor({ ...narrow, javaScriptEnabled: false });
  await page.goto('/share');
  await expect(page.getByText('kept on this device until')).toHaveCount(0);
  await field(page, 'title').fill('Tea <b>at</b> the pier');
  await field(page, 'done').fill('Put up a tent.\nMade tea.');
  await field(page, 'email').fill('nadia');
  await field(page, 'homepage').evaluate((trap: HTMLInputElement) => (trap.value = 'filled in by a program'));
  await send(page);
  await expect(page.getByRole('alert')).toContainText('looked like an automatic message');
  await write(page);
  await send(page);
  await expect(page.getByRole('alert')).toBeFocused();
  for (const name of ['countries', 'who', 'email']) await expect(field(page, name)).toHaveAttribute(name === 'email' ? 'aria-describedby' : 'aria-invalid', /problem|true/);
  await page.getByRole('link', { name: 'Say who did it.' }).click();
  await expect(field(page, 'who')).toBeFocused();
  await field(page, 'who').fill('A branch');
  await field(page, 'countries').fill('Jordan');
  for (const [name, text] of [['title', 'Tea <b>at</b> the pier'], ['done', 'Put up a tent.\nMade tea.']] as const) await expect(field(page, name)).toHaveValue(text);
  await field(page, 'email').fill('nadia@sender.example');
  await send(page);
  await page.waitForURL(/\/share\/sent/);
  expect(await page.context().cookies()).toEqual([]);
  expect(await overflowPx(page)).toBe(0);
});

test('with script, words are kept on the device across a closed tab, and let go once they have arrived', async ({ visitor, baseURL }) => {
  const first = await visitor(narrow);
  await first.goto('/share');
  await expect(first.getByText('kept on this device until it is sent')).toBeVisible();
  for (const [name, text] of [['title', 'A kept title'], ['done', 'Kept steps.'], ['who', 'A group'], ['place', 'A town'], ['source', 'A report'], ['name', 'Nadia']] as const) await field(first, name).fill(text);
  await first.close();
  const page = await first.context().newPage();
  const misdeeds = watch(page, baseURL!);
  await page.goto('/share');
  await expect(field(page, 'title')).toHaveValue('A kept title');
  await expect(page.getByText('is back')).toBeVisible();
  await expect(field(page, 'name')).toHaveValue('');
  for (const path of ['/share/sent', '/share']) await page.goto(path);
  await expect(field(page, 'done')).toHaveValue('Kept steps.');
  await expect(page.locator('#share-done-length')).toHaveText('11 of 6,000 characters.');
  await write(page);
  await send(page);
  await page.waitForURL(/\/share\/sent/);
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
  await page.goto('/ar/share');
  await field(page, 'done').fill('To be forgotten');
  await page.getByRole('button', { name: 'Forget it' }).click();
  await expect(field(page, 'done')).toHaveValue('');
  expect([await page.evaluate(() => localStorage.length), await page.context().cookies(), misdeeds]).toEqual([0, [], []]);
});

test('an editor finds it in review with where it came from, answers, deletes the sender, and has published nothing', async ({ as, baseURL }) => {
  const edda = await as('edda');
  await edda.goto('/workspace?list=unassigned');
  await edda.getByRole('link', { name: 'Tea <b>at</b> the pier' }).click();
  // What stands on the page moves until the editor is there: a press that begins before and ends after is none.
  await untilAlive(edda);
  await edda.getByRole('link', { name: 'Review', exact: true }).click();
  await edda.waitForURL(/\/review$/);
  await expect(edda.getByRole('link', { name: 'nadia@sender.example' })).toBeVisible();
  expect(await accessibilityProblems(edda)).toEqual([]);
  await edda.getByRole('button', { name: 'Answered: delete name and address' }).click();
  await expect(edda.getByText('Name and address of who proposed it are deleted.')).toBeVisible();
  await edda.reload();
  expect(await edda.content()).not.toContain('nadia@sender.example');
  for (const path of ['/catalogue?q=pier', '/api/v1/entries?q=pier', '/catalogue/tea-b-at-b-the-pier']) expect((await rawRequest(baseURL!, path)).body).not.toContain('Put up a tent');
});
