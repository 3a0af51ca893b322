import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import type { Role } from '@/lib/permissions/roles';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export const PASSWORD = 'correct horse battery staple';

/** `<name>@example.org`, called "<name> Example", in a data folder that no server has open. */
export function makeAccount(dataDir: string, name: string, role: Role): void {
  const args = ['--import', 'tsx', 'lib/accounts/commands/create.ts', '--email', `${name}@example.org`, '--name', `${name} Example`, '--role', role];
  const made = spawnSync(process.execPath, args, { cwd: root, input: `${PASSWORD}\n`, encoding: 'utf8', env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' } });
  if (made.status !== 0) throw new Error(made.stderr);
}

/** That person at a browser of their own, on their page of the workspace. */
export async function signedIn(browser: Browser, home: string, name: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: home })).newPage();
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(`${name}@example.org`);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL('**/workspace');
  return page;
}
