import { chartFormats } from '@/lib/interchange/chart-formats';
import { chartPage, marksOf } from './reading/chart-page';
import { cataloguePage } from './reading/catalogue-page';
import { expect, test } from './support/test';
import { widths } from './support/views';

const CHART = '/insights/phase?region=europe';

test.describe('from the home page', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a donor has a chart ready to be pasted into a document after three presses', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('main').locator('a[href="/insights"]').first().click();
    // The home page has the same link: a press that begins there and ends on the next page is none.
    await expect(page.getByRole('heading', { level: 1, name: 'How practices are distributed' })).toBeVisible();
    await page.getByRole('main').locator('a[href="/insights/phase"]').first().click();
    const { title } = chartPage(page);
    await expect(title).toHaveText(/most frequent stop of the journey: \d+ of \d+ practices$/);
    await page.getByRole('button', { name: 'Copy the picture' }).click();
    await expect(page.getByText('Copied').first()).toBeVisible();
    const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types: kinds }) => kinds));
    expect(types).toContain('image/png');
  });

  test('a chart is copied as a sentence that says all that must be known, with its address', async ({ page, baseURL }) => {
    await page.goto(CHART);
    const title = (await chartPage(page).title.textContent())!;
    await page.getByRole('button', { name: 'Copy as a sentence' }).click();
    const sentence = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of [title, 'Europe', 'Source:', `${baseURL}${CHART}`]) expect(sentence).toContain(part);
    await page.getByRole('button', { name: 'Copy the link' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${CHART}`);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('charts and entries are chosen for a brief', async ({ page }) => {
    await page.goto('/insights/brief?region=europe');
    await expect(page.locator('.paper figure')).toHaveCount(4);
    await page.getByLabel('Title').fill('For the board');
    await page.getByRole('checkbox', { name: /^Need/ }).check();
    await page.locator('input[name=entry]').first().check();
    await page.getByRole('button', { name: 'Show the brief' }).click();
    await expect(page.locator('.paper h2')).toHaveText('For the board');
    await expect(page.locator('.paper figure')).toHaveCount(5);
    await expect(page.locator('.paper-entries li')).toHaveCount(1);
    await expect(page).toHaveURL(/region=europe/);
  });
});

test('files of a chart carry its filter, open, and say what they are', async ({ page }) => {
  await page.goto('/ar/insights/need?region=europe&tags=all');
  for (const { suffix, type } of chartFormats) {
    const href = (await chartPage(page).file(suffix).getAttribute('href'))!;
    expect(href).toBe(`/ar/insights/need.${suffix}?region=europe&tags=all`);
    const answer = await page.request.get(href);
    expect(answer.status(), href).toBe(200);
    expect(answer.headers()['content-type']).toBe(type);
    expect(answer.headers()['content-disposition']).toContain(`filename="need.${suffix}"`);
    expect((await answer.body()).length).toBeGreaterThan(300);
    const again = await page.request.get(href, { headers: { 'if-none-match': answer.headers().etag! } });
    expect(again.status(), href).toBe(304);
  }
});

test('a picture by address is as wide as asked for, light or dark', async ({ request }) => {
  const size = async (query: string) => {
    const body = await (await request.get(`/insights/phase.png?${query}`)).body();
    expect(body.subarray(1, 4).toString()).toBe('PNG');
    return body.readUInt32BE(16);
  };
  expect(await size('width=400&scale=1')).toBe(400);
  expect(await size('width=400&scale=3')).toBe(1_200);
  expect(await size('theme=dark')).toBe(1_520);
});

test('chips and values of the filter stay with the chart and its own choices', async ({ page }) => {
  await page.setViewportSize({ width: widths.wide, height: 900 });
  await page.goto('/insights/matrix?rows=need&columns=region&phase=arrival');
  await page.getByRole('link', { name: 'Filter', exact: true }).click();
  await cataloguePage(page).facetValue('support', 'Protection').click();
  await expect(page).toHaveURL('/insights/matrix?rows=need&columns=region&filter=open&phase=arrival&support=protection');
  await page.goto('/insights/matrix?rows=need&columns=region&phase=arrival&support=protection');
  await chartPage(page).chip('On arrival').click();
  await expect(page).toHaveURL('/insights/matrix?rows=need&columns=region&support=protection');
});

test('practices and enablers are counted apart, and together only by name', async ({ page }) => {
  await page.goto('/insights');
  const kindsIn = async () => [...new Set((await marksOf(page)).filter(({ href }) => href.startsWith('/catalogue')).map(({ href }) => new URL(href, page.url()).searchParams.getAll('kind').join()))];
  await expect(chartPage(page).sentence).toHaveText(/^\d+ practices$/);
  expect(await kindsIn()).toEqual(['practice']);
  await page.getByRole('link', { name: 'enablers', exact: true }).click();
  await expect(chartPage(page).sentence).toHaveText(/^\d+ enablers$/);
  expect(await kindsIn()).toEqual(['enabler']);
  await page.getByRole('link', { name: 'both together', exact: true }).click();
  await expect(page).toHaveURL('/insights?kind=enabler&kind=practice');
  await expect(page.getByRole('heading', { level: 2, name: 'Practices and enablers' })).toBeVisible();
});

test('a filter without entries gives a designed chart and ways out', async ({ page }) => {
  for (const path of ['/insights/phase?q=zzzzzz', '/insights/map?q=zzzzzz', '/insights/matrix?country=FJI&gcm=7']) {
    await page.goto(path);
    await expect(chartPage(page).title).toHaveText('Nothing is counted here');
    await expect(page.getByRole('heading', { name: 'Nothing fits all of this' })).toBeVisible();
    await expect(chartPage(page).drawing.locator('svg')).toBeVisible();
  }
  await page.goto('/insights?q=zzzzzz');
  await expect(page.getByRole('heading', { name: 'Nothing fits all of this' })).toBeVisible();
});

test('printed, a brief is its paper without the forms', async ({ page }) => {
  await page.goto('/insights/brief');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper')).toBeVisible();
  await expect(page.locator('.paper figure').first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  for (const form of await page.locator('form, .button').all()) await expect(form).toBeHidden();
});

test('a brief is taken along as a document with its charts and entries', async ({ page }) => {
  await page.goto('/insights/brief?chart=phase&chart=matrix%3Frows%3Dneed%26columns%3Dregion&entry=trace-the-face&title=For+the+board');
  await expect(page.locator('.paper figure')).toHaveCount(2);
  const answer = await page.request.get((await page.getByRole('link', { name: 'Word document (DOCX)' }).getAttribute('href'))!);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-disposition']).toMatch(/^attachment; filename="[^"]+\.docx"/);
  expect((await answer.body()).subarray(0, 2).toString()).toBe('PK');
});
