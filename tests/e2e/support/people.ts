import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Role } from '@/lib/permissions/roles';
import { CHEAP_PASSWORDS } from './server';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export const PASSWORD = 'correct horse battery staple';

/** Who has an account where tests write: `<name>@example.org`, called "<name> Example". Alma and bo are for the tests of accounts, which change and close theirs. */
export const people = { ada: 'administrator', edda: 'editor', ben: 'editor', connor: 'contributor', otto: 'contributor', alma: 'administrator', bo: 'editor' } as const satisfies Record<string, Role>;
export type Person = keyof typeof people;
export type SignedIn = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Gives them all their accounts, in a data folder that no server has open. */
export async function makePeople(dataDir: string): Promise<void> {
  const env = { ...process.env, ...CHEAP_PASSWORDS, DATA_DIR: dataDir, DATABASE_URL: '' };
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'tests/e2e/support/make-people.ts'], { cwd: root, env });
}

/** Signs in by the page for that, and is on the person's page of the workspace. */
export async function signIn(page: Page, name: Person, password = PASSWORD): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(`${name}@example.org`);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL('**/workspace');
}

const known = new Map<string, SignedIn>();

/** What a browser holds in which that person is signed in: signed in once per server, and the same session from then on. */
export async function signedIn(browser: Browser, home: string, name: Person): Promise<SignedIn> {
  const key = `${name} ${home}`;
  const state = known.get(key) ?? (await signedInNow(browser, home, name));
  known.set(key, state);
  return state;
}

async function signedInNow(browser: Browser, home: string, name: Person): Promise<SignedIn> {
  const context = await browser.newContext({ baseURL: home, storageState: { cookies: [], origins: [] } });
  await signIn(await context.newPage(), name);
  const state = await context.storageState();
  await context.close();
  return state;
}
