import { problemSchema } from '@/lib/interchange/problem';
import { expect, test } from './support/test';
import { loadedFolder } from './support/loaded-folder';
import { startServer } from './support/server';

type Index = { readonly operations: readonly { readonly path: string; readonly example: string }[] };

test('every address on the page of open data answers, those of all calls among them', async ({ page, request }) => {
  test.setTimeout(300_000);
  await page.goto('/data');
  const links = await page.locator('main a[href^="/"]').evaluateAll((found) => found.map((link) => link.getAttribute('href')!));
  const addresses = [...new Set(links.filter((href) => !href.startsWith('/vocabulary/')))];
  expect(addresses.length).toBeGreaterThan(40);
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
  const { operations } = (await (await request.get('/api/v1')).json()) as Index;
  expect(operations.length).toBeGreaterThan(10);
  for (const { path, example } of operations) {
    const { pathname, search } = new URL(example);
    expect(addresses, path).toContain(pathname + search);
    await expect(page.getByText(`GET ${path}`, { exact: true })).toBeVisible();
  }
});

test('every address of a view in other tools gives that view', async ({ page, request }) => {
  await page.goto('/data/use?phase=arrival&region=europe');
  const { total } = (await (await request.get('/api/v1/entries?phase=arrival&region=europe')).json()) as { total: number };
  await expect(page.getByText(`${total} entries: `)).toBeVisible();
  const codes = await page.locator('pre code').allTextContents();
  const addresses = [...new Set(codes.map((code) => /http:\/\/[^\s"']*/.exec(code)![0]))];
  expect(addresses.map((address) => new URL(address).pathname).sort()).toEqual(['/api/v1/entries', '/catalogue.csv', '/catalogue.long.csv', '/catalogue.xlsx']);
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
});

test('a snippet is copied as it stands', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/data/use?phase=arrival');
  const code = await page.locator('section[aria-labelledby="python"] pre').last().textContent();
  await page.locator('section[aria-labelledby="python"] button').last().click();
  await expect(page.locator('section[aria-labelledby="python"] [role="status"]').last()).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
});

test('who asks too often is told so, and pages go on answering', async ({ request }) => {
  test.setTimeout(300_000);
  const data = loadedFolder();
  const server = await startServer({ DATA_DIR: data.path, API_REQUESTS_PER_MINUTE: '5' });
  try {
    const answers = [];
    for (let i = 0; i < 7; i++) answers.push(await request.get(`${server.url}/api/v1/entries?per-page=1`));
    expect(answers.map((answer) => answer.status()).slice(0, 5)).toEqual([200, 200, 200, 200, 200]);
    const refused = answers[6]!;
    expect(refused.status()).toBe(429);
    expect(problemSchema.parse(await refused.json()).code).toBe('too-many-calls');
    expect(refused.headers()['ratelimit']).toMatch(/^"minute";r=0;t=\d+$/);
    expect(Number(refused.headers()['retry-after'])).toBeGreaterThan(0);
    expect((await request.get(`${server.url}/catalogue`)).status()).toBe(200);
  } finally {
    await server.stop();
    data.remove();
  }
});
