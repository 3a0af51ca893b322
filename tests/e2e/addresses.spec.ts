import { cataloguePage } from './reading/catalogue-page';
import { rawRequest } from './reading/raw-request';
import { read } from './reading/without-script';
import { expect, test } from './support/test';

const MISSING = 'This page is not here';

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false, allowedMisdeeds: [/404/] });

  for (const [path, dir] of [['/no-such-page', 'ltr'], ['/a/b/c/d', 'ltr'], ['/catalogue/no-such-entry', 'ltr'], ['/fr/catalogue/No-Such', 'ltr'], ['/catalogue/no-such-entry/versions', 'ltr'], ['/catalogue/trace-the-face/versions/99', 'ltr'], ['/catalogue/trace-the-face/versions/x', 'ltr'], ['/vocabulary/no-such-list', 'ltr'], ['/vocabulary/phase/no-such-value', 'ltr'], ['/ar/insights/no-such-chart', 'rtl'], ['/ar/no-such-page', 'rtl'], ['/xx/catalogue', 'ltr'], ['/files/list/csv', 'ltr'], ['/pictures/a/b/c', 'ltr'], ['/sitemap/a/b', 'ltr'], ['/_next/no-such', 'ltr'], ['/workspaces', 'ltr']] as const)
    test(`${path} is a whole page of status 404`, async ({ baseURL, page }) => {
      const { status, body } = await rawRequest(baseURL!, path);
      expect([status, read(body)]).toEqual([404, { lang: 'en', dir, headings: [MISSING], mains: 1, isHidden: true }]);
      expect((await rawRequest(baseURL!, path, 'HEAD')).status).toBe(404);
      await page.goto(path);
      await expect(cataloguePage(page).field).toBeVisible();
    });
});

test.describe('after a link of the page itself', () => {
  test.use({ allowedMisdeeds: [/404/] });

  test('the search box of a page that is not there works as any other', async ({ page }) => {
    await page.goto('/catalogue');
    await page.evaluate(() => document.querySelector('main a[data-soft]')?.setAttribute('href', '/catalogue/no-such-entry'));
    await page.locator('main a[href="/catalogue/no-such-entry"]').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(MISSING);
    await cataloguePage(page).field.fill('cash');
    await cataloguePage(page).field.press('Enter');
    await expect(page).toHaveURL(/\/catalogue\?q=cash/);
  });
});

for (const [written, right] of [['/Catalogue', '/catalogue'], ['/catalogue/Trace-The-Face', '/catalogue/trace-the-face'], ['/catalogue/trace-the-face.', '/catalogue/trace-the-face'], ['/fr/catalogue/trace-the-face)', '/fr/catalogue/trace-the-face'], ['/Insights/Phase,', '/insights/phase'], ['/vocabulary/country/jor', '/vocabulary/country/JOR'], ['/vocabulary/Phase/Arrival.', '/vocabulary/phase/arrival']] as const)
  test(`${written} leads to ${right}, for good`, async ({ baseURL }) => {
    const { status, headers } = await rawRequest(baseURL!, `${written}?q=a`);
    expect([status, new URL(String(headers.location), baseURL).pathname]).toEqual([308, right]);
    expect((await rawRequest(baseURL!, right)).status).toBe(200);
  });

for (const path of ['/catalogue.csv', '/catalogue.atom', '/catalogue/trace-the-face.csv', '/insights/phase.svg', '/insights/need/embed', '/insights/brief.docx'])
  test(`${path} is had with what newsletters put behind it`, async ({ baseURL }) => {
    expect((await rawRequest(baseURL!, `${path}?utm_source=x&fbclid=1&mc_cid=2`)).status).toBe(200);
  });

test('headers stay small, whatever the query', async ({ baseURL }) => {
  for (const path of ['/', '/catalogue', '/insights/matrix', '/insights/brief', '/workspace', '/no-such-page', '/catalogue/trace-the-face', '/fr/catalogue'])
    for (const query of ['', `q=${'x'.repeat(180)}`, `q=${encodeURIComponent('اللاجئين '.repeat(20))}`, `q=${'x'.repeat(1_500)}&phase=arrival`]) {
      const { headers } = await rawRequest(baseURL!, `${path}?${query}`);
      expect(Buffer.byteLength([headers.link].flat().join(', ')), `${path}?${query.slice(0, 20)}`).toBeLessThanOrEqual(600);
    }
});
