import { cataloguePage } from './reading/catalogue-page';
import { rawRequest } from './reading/raw-request';
import { expect, test } from './support/test';
import { widths } from './support/views';

const ENTRY = '/catalogue?kind=practice&sort=title';

/** The address of the first entry of a list. */
async function firstEntry(baseURL: string, list: string): Promise<string> {
  const { body } = await rawRequest(baseURL, list);
  return /class="hit-title[^>]*><a href="([^"]+)"/.exec(body)![1]!;
}

test('the title says the query', async ({ page }) => {
  await page.goto('/catalogue?q=shelter&phase=arrival&country=JOR&page=1');
  await expect(page).toHaveTitle(/shelter.*On arrival.*Jordan|On arrival.*Jordan.*shelter/);
});

for (const [given, canonical] of [
  ['/catalogue?phase=camps&phase=arrival&phase=camps&need=food', '/catalogue?phase=arrival&phase=camps&need=food'],
  ['/catalogue?colour=red&phase=arival&q=shelter', '/catalogue?q=shelter'],
  ['/catalogue?page=1&per-page=20&tags=all&sort=relevance', '/catalogue'],
  ['/catalogue?page=banana&from=x&to=&q=', '/catalogue'],
  ['/fr/catalogue?region=europe', '/fr/catalogue?region=europe'],
  ['/insights?kind=practice&tags=primary&sort=title&page=3', '/insights'],
  ['/insights?phase=camps&phase=arrival&colour=red', '/insights?phase=arrival&phase=camps'],
  ['/insights/matrix?rows=colour&order=9&region=europe', '/insights/matrix?rows=phase&columns=dimension&region=europe'],
] as const)
  test(`${given} never fails and names ${canonical} as its canonical address`, async ({ baseURL }) => {
    const { status, body } = await rawRequest(baseURL!, given);
    expect(status).toBe(200);
    expect([...body.matchAll(/<link rel="canonical" href="([^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'))).toEqual([new URL(canonical, baseURL).href]);
  });

test('an English prefix leads to the bare path for good', async ({ baseURL }) => {
  const { status, headers } = await rawRequest(baseURL!, '/en/catalogue?q=a');
  expect(status).toBe(308);
  expect(new URL(String(headers.location), baseURL).pathname).toBe('/catalogue');
});

test.describe('what is not there', () => {
  test.use({ allowedMisdeeds: [/404/] });

  test('is 404 and offers a search, whatever was asked for', async ({ page }) => {
    for (const path of ['/no-such-page', '/catalogue/no-such-entry', '/insights/no-such-chart', '/insights/__proto__', '/ar/insights/phase/more/still', '/vocabulary/no-such-list', '/vocabulary/phase/no-such-value', '/fr/no-such-page', '/xx/catalogue']) {
      expect((await page.goto(path))?.status(), path).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
      await expect(cataloguePage(page).field).toBeVisible();
    }
  });
});

test('Arabic pages run from right to left: the filters stand on the right', async ({ page }) => {
  await page.setViewportSize({ width: widths.wide, height: 900 });
  await page.goto('/ar/catalogue');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const [filters, results] = [await page.locator('#filters').boundingBox(), await page.locator('.hit').first().boundingBox()];
  expect(filters!.x).toBeGreaterThan(results!.x + results!.width / 2);
  await page.goto('/catalogue');
  expect((await page.locator('#filters').boundingBox())!.x).toBeLessThan((await page.locator('.hit').first().boundingBox())!.x);
});

for (const path of ['/ar', '/ar/catalogue?phase=arrival', '/ar/vocabulary/principle', '/ar/insights', '/ar/insights/matrix?region=europe', '/ar/insights/brief'])
  test(`links of ${path} keep the language of the page`, async ({ baseURL }) => {
    const { body } = await rawRequest(baseURL!, path);
    const hrefs = [...body.matchAll(/<a\b[^>]*\bhref="(\/[^"]*)"/g)].map(([, href]) => href!);
    expect(hrefs.length).toBeGreaterThan(5);
    expect(hrefs.filter((href) => !/^\/ar(\/|$)/.test(href))).toEqual([]);
  });

test('nothing moves for readers who asked for that', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['/', '/catalogue', '/insights']) {
    await page.goto(path);
    await page.getByRole('main').getByRole('link').first().hover();
    expect(await page.evaluate(() => document.getAnimations().length), path).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).not.toBe('smooth');
  }
});

test('printed, an entry is its text without the means to get around', async ({ page, baseURL }) => {
  await page.goto(await firstEntry(baseURL!, ENTRY));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  for (const button of await page.getByRole('button').all()) await expect(button).toBeHidden();
});

test('printed, a list is its results without the filters', async ({ page }) => {
  await page.goto('/catalogue?phase=arrival');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.hit').first()).toBeVisible();
  await expect(page.locator('#filters')).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeHidden();
});

test.describe('without a connection', () => {
  // What the browser asks for by itself, as the icon, it reports when it cannot.
  test.use({ allowedMisdeeds: [/ERR_INTERNET_DISCONNECTED/] });

  test('the page stays and says so', async ({ page, context }) => {
    await page.goto('/catalogue');
    await context.setOffline(true);
    await expect(page.getByText('You are offline.')).toBeVisible();
    await expect(page.locator('.hit').first()).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText('You are offline.')).toBeHidden();
  });
});
