import type { Browser, Page } from '@playwright/test';
import { accessibilityProblems } from './support/axe';
import { ownServer } from './support/own-server';
import { PASSWORD, signedIn } from './support/people';
import { expect, test } from './support/test';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

const server = ownServer({ ada: 'administrator', bo: 'editor' });

/** Someone at a browser of their own, with or without JavaScript. */
async function someone(browser: Browser, javaScriptEnabled = true): Promise<Page> {
  return (await browser.newContext({ baseURL: server.url, javaScriptEnabled })).newPage();
}

/** Axe has nothing to say of these pages. */
async function expectAccessible(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    expect(await accessibilityProblems(page), path).toEqual([]);
  }
}

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

test('pages of accounts are accessible, and those of other roles are closed', async ({ browser }) => {
  const visitor = await someone(browser);
  await visitor.goto('/workspace/people');
  await expect(visitor).toHaveURL(/\/sign-in\?next=/);
  await expectAccessible(visitor, ['/sign-in', '/sign-in/forgotten', '/sign-in/link', '/sign-in/code', '/set-up/nothing', '/invitation/nothing']);
  await expectAccessible(await signedIn(browser, server.url, 'ada'), ['/workspace/people', '/workspace/log', '/account']);
  const bo = await signedIn(browser, server.url, 'bo');
  for (const path of ['/workspace/people', '/workspace/log']) {
    await bo.goto(path);
    await expect(bo.getByRole('heading', { name: 'Not for your role' })).toBeVisible();
  }
  expect((await bo.request.get('/workspace/log/export')).status()).toBe(403);
});

test('sessions are listed and ended, an account is closed, and signing out leaves no cookie', async ({ browser }) => {
  const [ada, bo, elsewhere] = [await signedIn(browser, server.url, 'ada'), await signedIn(browser, server.url, 'bo'), await signedIn(browser, server.url, 'bo')];
  await bo.goto('/account');
  await expect(bo.locator('#sessions li')).toHaveCount(3);
  await bo.getByRole('button', { name: 'End all others' }).click();
  await expect(bo.locator('#sessions li')).toHaveCount(1);
  await elsewhere.goto('/account');
  await expect(elsewhere).toHaveURL(/\/sign-in\?next=%2Faccount/);

  await ada.goto('/workspace/people');
  await ada.getByRole('link', { name: 'bo Example', exact: true }).click();
  await ada.getByRole('button', { name: 'Close the account' }).click();
  await expect(ada.getByText('The account is closed; its sessions are ended.')).toBeVisible();
  await bo.goto('/account');
  await expect(bo).toHaveURL(/\/sign-in/);

  await ada.goto('/workspace/log?type=deactivated');
  await expect(ada.locator('.log-table tbody tr')).toHaveCount(1);
  await ada.goto('/account');
  await ada.getByRole('button', { name: 'Sign out' }).click();
  await expect(ada.getByText('You are signed out.')).toBeVisible();
  expect(await ada.context().cookies()).toEqual([]);
});

test('signing in works without JavaScript, keeps the address after a wrong password, and never leads elsewhere', async ({ browser }) => {
  const page = await someone(browser, false);
  await page.goto('/sign-in?next=https://evil.example/');
  await page.getByLabel('E-mail address').fill('ada@example.org');
  await page.getByLabel('Password').fill('wrong');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('do not belong together')).toBeVisible();
  await expect(page.getByLabel('E-mail address')).toHaveValue('ada@example.org');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(`${server.url}/workspace`);
  const [cookie] = await page.context().cookies();
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
});

test('a forgotten password is renewed by a link that works once', async ({ browser }) => {
  const lost = await someone(browser);
  const answers: string[] = [];
  for (const email of ['ada@example.org', 'nobody@example.org']) {
    await lost.goto('/sign-in/forgotten');
    await lost.getByLabel('E-mail address').fill(email);
    await lost.getByRole('button', { name: 'Ask for a link' }).click();
    answers.push(await lost.locator('.notice').innerText());
  }
  expect(answers[0]).toBe(answers[1]);

  const ada = await someone(browser);
  await signIn(ada, 'ada@example.org', PASSWORD);
  await expect(ada).toHaveURL(/\/workspace$/);
  await ada.goto('/workspace/people');
  await expect(ada.getByText('nobody@example.org')).toHaveCount(0);
  const message = await ada.locator('li', { hasText: 'To ada@example.org' }).innerText();
  const path = /\/sign-in\/new-password\/[\w-]+/.exec(message)![0];
  for (const outcome of ['Your new password holds. Sign in with it.', 'This link opens nothing any more']) {
    await lost.goto(path);
    await lost.getByLabel('New password').fill(`${PASSWORD} two`);
    await lost.getByRole('button', { name: 'Set the password' }).click();
    await expect(lost.getByText(outcome)).toBeVisible();
  }
  await ada.goto('/account');
  await expect(ada).toHaveURL(/\/sign-in/);
  await signIn(ada, 'ada@example.org', `${PASSWORD} two`);
  await expect(ada).toHaveURL(/\/workspace$/);
});

test('nothing of the library can be asked from outside but the way back from another login', async ({ request }) => {
  for (const path of ['sign-up/email', 'sign-in/email', 'get-session', 'update-user', 'list-sessions', 'magic-link/verify', 'reset-password', 'error', 'ok'])
    for (const [method, status] of [['GET', 404], ['POST', 405]] as const) expect((await request.fetch(`${server.url}/api/auth/${path}`, { method, data: method === 'POST' ? {} : undefined })).status(), `${method} ${path}`).toBe(status);
});
