import { accessibilityProblems } from './support/axe';
import { published } from './support/drafts';
import { PASSWORD } from './support/people';
import { rawRequest } from './reading/raw-request';
import { read } from './reading/without-script';
import { test } from './support/signed-in';
import { expect } from './support/test';

const MISSING = 'This page is not here';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

test('pages of administrators are closed to others, whole and with status 403', async ({ as }) => {
  const edda = await as('edda');
  for (const path of ['/workspace/people', '/workspace/people/no-such-person', '/ar/workspace/log', '/workspace/lists', '/workspace/lists/phase', '/workspace/lists/phase/arrival', '/workspace/settings']) {
    const answer = await edda.request.get(path);
    expect([path, answer.status(), read(await answer.text())]).toEqual([path, 403, expect.objectContaining({ lang: 'en', dir: path.startsWith('/ar') ? 'rtl' : 'ltr', headings: ['Not for your role'], mains: 1 })]);
  }
  const file = await edda.request.get('/workspace/log/export');
  expect([file.status(), await file.text()]).toEqual([403, expect.stringContaining('Only administrators')]);
  const ada = await as('ada');
  for (const path of ['/workspace/people', '/workspace/log', '/workspace/lists', '/workspace/settings', '/workspace/log/export']) expect((await ada.request.get(path)).status(), path).toBe(200);
});

test('what is not there in the workspace is a whole page there', async ({ as }) => {
  const ada = await as('ada');
  for (const path of ['/workspace/no-such', '/workspace/entries/none', '/ar/workspace/entries/none/review', '/workspace/entries/none/preview', '/workspace/entries/none/history', '/workspace?list=none', '/workspace?organisation=none', '/workspace/open/none', '/workspace/people/none', '/workspace/lists/none', '/workspace/lists/phase/none', '/workspace/sheets/none']) {
    const answer = await ada.request.get(path);
    expect([path, answer.status(), read(await answer.text())]).toEqual([path, 404, { lang: 'en', dir: path.startsWith('/ar') ? 'rtl' : 'ltr', headings: [MISSING], mains: 1, isHidden: true }]);
  }
  await ada.goto('/workspace/entries/none');
  expect(await accessibilityProblems(ada)).toEqual([]);
});

test('an archived entry says what became of it, by its page, its versions and its files, under every address it had', async ({ as, baseURL }) => {
  const edda = await as('edda');
  const { id, slug } = await published(edda, 'football');
  await edda.goto(`/workspace/entries/${id}/review`);
  await edda.locator('summary', { hasText: 'Archive' }).click();
  await edda.getByLabel(/^Why readers do not see it any more/).fill('The branch closed it in 2026.');
  await edda.getByRole('button', { name: 'Take it from readers' }).click();
  await expect(edda.getByText('Readers do not see it any more; its address says why.')).toBeVisible();
  for (const path of [`/catalogue/${slug}`, `/ar/catalogue/${slug}`, `/catalogue/${slug}/versions`, `/catalogue/${slug}/versions/1`]) {
    const { status, body } = await rawRequest(baseURL!, path);
    expect([path, status, read(body)]).toEqual([path, 410, expect.objectContaining({ mains: 1, isHidden: true })]);
    expect(body).toContain('The branch closed it in 2026.');
  }
  for (const path of [`/catalogue/${slug}.csv`, `/catalogue/${slug}/versions/1.json`, `/api/v1/entries/${slug}`, `/api/v1/entries/${slug}/revisions/1`]) {
    const { status, body } = await rawRequest(baseURL!, path);
    expect([path, status, (JSON.parse(body) as { archived?: { reason: string } }).archived?.reason]).toEqual([path, 410, 'The branch closed it in 2026.']);
  }
});

for (const script of [true, false])
  test(`signing in comes back to the very page and query that was asked for, ${script ? 'with' : 'without'} script`, async ({ visitor }) => {
    const page = await visitor({ javaScriptEnabled: script });
    const asked = '/ar/workspace/lists/phase?missing=fr&x=a%20b';
    await page.goto(asked);
    await page.locator('input[name=email]').fill('ada@example.org');
    await page.locator('input[name=password]').fill(PASSWORD);
    await page.locator('main button[type=submit]').first().click();
    await page.waitForURL(/workspace\/lists/);
    const { pathname, searchParams } = new URL(page.url());
    expect([pathname, ...searchParams]).toEqual(['/ar/workspace/lists/phase', ['missing', 'fr'], ['x', 'a b']]);
  });

test('and to no other site, whatever the address says', async ({ as, visitor, baseURL }) => {
  const page = await visitor();
  for (const next of ['/..//evil.example', '//evil.example', '/%2f%2fevil.example', '/\\evil.example', 'https://evil.example', '/en//evil.example', '/%09/evil.example']) {
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    expect(await page.locator('input[name=next]').getAttribute('value'), next).toBe('/workspace');
  }
  const connor = await as('connor');
  for (const next of ['/..//evil.example', '/%2f%2fevil.example']) {
    const answer = await connor.request.get(`/sign-in?next=${encodeURIComponent(next)}`, { maxRedirects: 0 });
    expect(new URL(answer.headers().location!, baseURL).href).toBe(`${baseURL}/workspace`);
  }
});
