import type { Page } from '@playwright/test';
import { accessibilityProblems } from './support/axe';
import { PASSWORD, signIn } from './support/people';
import { test } from './support/signed-in';
import { expect } from './support/test';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

/** Axe has nothing to say of these pages. */
async function expectAccessible(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    expect(await accessibilityProblems(page), path).toEqual([]);
  }
}

test('pages of accounts are accessible, and those of other roles are closed', async ({ visitor: someone, as }) => {
  const visitor = await someone();
  await visitor.goto('/workspace/people');
  await expect(visitor).toHaveURL(/\/sign-in\?next=/);
  await expectAccessible(visitor, ['/sign-in', '/sign-in/forgotten', '/sign-in/link', '/sign-in/code', '/set-up/nothing', '/invitation/nothing']);
  await expectAccessible(await as('alma'), ['/workspace/people', '/workspace/log', '/account']);
  const edda = await as('edda');
  for (const path of ['/workspace/people', '/workspace/log']) {
    await edda.goto(path);
    await expect(edda.getByRole('heading', { name: 'Not for your role' })).toBeVisible();
  }
  expect((await edda.request.get('/workspace/log/export')).status()).toBe(403);
});

test('sessions are listed and ended, an account is closed, and signing out leaves no cookie', async ({ visitor: someone }) => {
  const [alma, bo, elsewhere] = [await someone(), await someone(), await someone()];
  await signIn(alma, 'alma');
  for (const page of [bo, elsewhere, await someone()]) await signIn(page, 'bo');
  await bo.goto('/account');
  await expect(bo.locator('#sessions li')).toHaveCount(3);
  await bo.getByRole('button', { name: 'End all others' }).click();
  await expect(bo.locator('#sessions li')).toHaveCount(1);
  await elsewhere.goto('/account');
  await expect(elsewhere).toHaveURL(/\/sign-in\?next=%2Faccount/);

  await alma.goto('/workspace/people');
  await alma.getByRole('link', { name: 'bo Example', exact: true }).click();
  await alma.waitForURL(/\/workspace\/people\/./);
  await alma.getByRole('button', { name: 'Close the account' }).click();
  await expect(alma.getByText('The account is closed; its sessions are ended.')).toBeVisible();
  await bo.goto('/account');
  await expect(bo).toHaveURL(/\/sign-in/);

  await alma.goto('/workspace/log?type=deactivated');
  await expect(alma.locator('.log-table tbody tr')).toHaveCount(1);
  await alma.goto('/account');
  await alma.getByRole('button', { name: 'Sign out' }).click();
  await expect(alma.getByText('You are signed out.')).toBeVisible();
  expect(await alma.context().cookies()).toEqual([]);
});

test('signing in works without JavaScript, keeps the address after a wrong password, and never leads elsewhere', async ({ visitor: someone, baseURL }) => {
  const page = await someone({ javaScriptEnabled: false });
  await page.goto('/sign-in?next=https://evil.example/');
  await page.getByLabel('E-mail address').fill('alma@example.org');
  await page.getByLabel('Password').fill('wrong');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('do not belong together')).toBeVisible();
  await expect(page.getByLabel('E-mail address')).toHaveValue('alma@example.org');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(`${baseURL}/workspace`);
  const [cookie] = await page.context().cookies();
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
});

test('a forgotten password is renewed by a link that works once', async ({ visitor: someone }) => {
  const lost = await someone();
  const answers: string[] = [];
  for (const email of ['alma@example.org', 'nobody@example.org']) {
    await lost.goto('/sign-in/forgotten');
    await lost.getByLabel('E-mail address').fill(email);
    await lost.getByRole('button', { name: 'Ask for a link' }).click();
    answers.push(await lost.locator('.notice').innerText());
  }
  expect(answers[0]).toBe(answers[1]);

  const alma = await someone();
  await signIn(alma, 'alma');
  await alma.goto('/workspace/people');
  await expect(alma.getByText('nobody@example.org')).toHaveCount(0);
  const message = await alma.locator('li', { hasText: 'To alma@example.org' }).innerText();
  const path = /\/sign-in\/new-password\/[\w-]+/.exec(message)![0];
  for (const outcome of ['Your new password holds. Sign in with it.', 'This link opens nothing any more']) {
    await lost.goto(path);
    await lost.getByLabel('New password').fill(`${PASSWORD} two`);
    await lost.getByRole('button', { name: 'Set the password' }).click();
    await expect(lost.getByText(outcome)).toBeVisible();
  }
  await alma.goto('/account');
  await expect(alma).toHaveURL(/\/sign-in/);
  await signIn(alma, 'alma', `${PASSWORD} two`);
});

test('nothing of the library can be asked from outside but the way back from another login', async ({ request }) => {
  for (const path of ['sign-up/email', 'sign-in/email', 'get-session', 'update-user', 'list-sessions', 'magic-link/verify', 'reset-password', 'error', 'ok'])
    for (const [method, status] of [['GET', 404], ['POST', 405]] as const) expect((await request.fetch(`/api/auth/${path}`, { method, data: method === 'POST' ? {} : undefined })).status(), `${method} ${path}`).toBe(status);
});
