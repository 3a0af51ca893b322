import { accessibilityProblems } from './support/axe';
import { published } from './support/drafts';
import { ownServer } from './support/own-server';
import { PASSWORD, signedIn } from './support/people';
import { cataloguePage } from './reading/catalogue-page';
import { rawRequest } from './reading/raw-request';
import { expect, test } from './support/test';

const MISSING = 'This page is not here';

/** What a page says before, or without, any script. */
function read(body: string) {
  return {
    lang: /<html[^>]* lang="(\w+)"/.exec(body)?.[1],
    dir: /<html[^>]* dir="(\w+)"/.exec(body)?.[1],
    headings: [...body.matchAll(/<h1[^>]*>([^<]*)</g)].map(([, text]) => text),
    mains: [...body.matchAll(/<main[ >]/g)].length,
    isHidden: /<meta name="robots" content="[^"]*noindex/.test(body),
  };
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false, allowedMisdeeds: [/404/] });

  for (const [path, dir] of [['/no-such-page', 'ltr'], ['/a/b/c/d', 'ltr'], ['/catalogue/no-such-entry', 'ltr'], ['/fr/catalogue/No-Such', 'ltr'], ['/catalogue/no-such-entry/versions', 'ltr'], ['/catalogue/trace-the-face/versions/99', 'ltr'], ['/catalogue/trace-the-face/versions/x', 'ltr'], ['/vocabulary/no-such-list', 'ltr'], ['/vocabulary/phase/no-such-value', 'ltr'], ['/ar/insights/no-such-chart', 'rtl'], ['/ar/no-such-page', 'rtl'], ['/xx/catalogue', 'ltr'], ['/files/list/csv', 'ltr'], ['/pictures/a/b/c', 'ltr'], ['/sitemap/a/b', 'ltr'], ['/_next/no-such', 'ltr'], ['/workspaces', 'ltr'], ['/%00', 'ltr']] as const)
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

test.describe('people', () => {
  test.describe.configure({ mode: 'serial', timeout: 300_000 });
  const server = ownServer({ ada: 'administrator', edda: 'editor', connor: 'contributor' });

  test('pages of administrators are closed to others, whole and with status 403', async ({ browser }) => {
    const edda = await signedIn(browser, server.url, 'edda');
    for (const path of ['/workspace/people', '/workspace/people/no-such-person', '/ar/workspace/log', '/workspace/lists', '/workspace/lists/phase', '/workspace/lists/phase/arrival', '/workspace/settings']) {
      const answer = await edda.request.get(path);
      expect([path, answer.status(), read(await answer.text())]).toEqual([path, 403, expect.objectContaining({ lang: 'en', dir: path.startsWith('/ar') ? 'rtl' : 'ltr', headings: ['Not for your role'], mains: 1 })]);
    }
    const file = await edda.request.get('/workspace/log/export');
    expect([file.status(), await file.text()]).toEqual([403, expect.stringContaining('Only administrators')]);
    const ada = await signedIn(browser, server.url, 'ada');
    for (const path of ['/workspace/people', '/workspace/log', '/workspace/lists', '/workspace/settings', '/workspace/log/export']) expect((await ada.request.get(path)).status(), path).toBe(200);
  });

  test('what is not there in the workspace is a whole page there', async ({ browser }) => {
    const ada = await signedIn(browser, server.url, 'ada');
    for (const path of ['/workspace/no-such', '/workspace/entries/none', '/ar/workspace/entries/none/review', '/workspace/entries/none/preview', '/workspace/entries/none/history', '/workspace?list=none', '/workspace?organisation=none', '/workspace/open/none', '/workspace/people/none', '/workspace/lists/none', '/workspace/lists/phase/none', '/workspace/sheets/none']) {
      const answer = await ada.request.get(path);
      expect([path, answer.status(), read(await answer.text())]).toEqual([path, 404, { lang: 'en', dir: path.startsWith('/ar') ? 'rtl' : 'ltr', headings: [MISSING], mains: 1, isHidden: true }]);
    }
    await ada.goto('/workspace/entries/none');
    expect(await accessibilityProblems(ada)).toEqual([]);
  });

  test('an archived entry says what became of it, by its page, its versions and its files, under every address it had', async ({ browser }) => {
    const edda = await signedIn(browser, server.url, 'edda');
    const { id, slug } = await published(edda, 'football');
    await edda.goto(`/workspace/entries/${id}/review`);
    await edda.locator('summary', { hasText: 'Archive' }).click();
    await edda.getByLabel(/^Why readers do not see it any more/).fill('The branch closed it in 2026.');
    await edda.getByRole('button', { name: 'Take it from readers' }).click();
    await expect(edda.getByText('Readers do not see it any more; its address says why.')).toBeVisible();
    for (const path of [`/catalogue/${slug}`, `/ar/catalogue/${slug}`, `/catalogue/${slug}/versions`, `/catalogue/${slug}/versions/1`]) {
      const { status, body } = await rawRequest(server.url, path);
      expect([path, status, read(body)]).toEqual([path, 410, expect.objectContaining({ mains: 1, isHidden: true })]);
      expect(body).toContain('The branch closed it in 2026.');
    }
    for (const path of [`/catalogue/${slug}.csv`, `/catalogue/${slug}/versions/1.json`, `/api/v1/entries/${slug}`, `/api/v1/entries/${slug}/revisions/1`]) {
      const { status, body } = await rawRequest(server.url, path);
      expect([path, status, (JSON.parse(body) as { archived?: { reason: string } }).archived?.reason]).toEqual([path, 410, 'The branch closed it in 2026.']);
    }
  });

  for (const script of [true, false])
    test(`signing in comes back to the very page and query that was asked for, ${script ? 'with' : 'without'} script`, async ({ browser }) => {
      const page = await (await browser.newContext({ baseURL: server.url, javaScriptEnabled: script })).newPage();
      const asked = '/ar/workspace/lists/phase?missing=fr&x=a%20b';
      await page.goto(asked);
      await page.locator('input[name=email]').fill('ada@example.org');
      await page.locator('input[name=password]').fill(PASSWORD);
      await page.locator('main button[type=submit]').first().click();
      await page.waitForURL(/workspace\/lists/);
      const { pathname, searchParams } = new URL(page.url());
      expect([pathname, ...searchParams]).toEqual(['/ar/workspace/lists/phase', ['missing', 'fr'], ['x', 'a b']]);
    });

  test('and to no other site, whatever the address says', async ({ browser }) => {
    const context = await browser.newContext({ baseURL: server.url });
    const page = await context.newPage();
    for (const next of ['/..//evil.example', '//evil.example', '/%2f%2fevil.example', '/\\evil.example', 'https://evil.example', '/en//evil.example', '/%09/evil.example']) {
      await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
      expect(await page.locator('input[name=next]').getAttribute('value'), next).toBe('/workspace');
    }
    const connor = await signedIn(browser, server.url, 'connor');
    for (const next of ['/..//evil.example', '/%2f%2fevil.example']) {
      const answer = await connor.request.get(`/sign-in?next=${encodeURIComponent(next)}`, { maxRedirects: 0 });
      expect(new URL(answer.headers().location!, server.url).href).toBe(`${server.url}/workspace`);
    }
  });
});
