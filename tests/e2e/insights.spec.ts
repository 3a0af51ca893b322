import { chartFormats } from '@/lib/interchange/chart-formats';
import { chartPage, countIn, found, marksOf } from './reading/chart-page';
import { cataloguePage, tabTo } from './reading/catalogue-page';
import { expect, test } from './support/test';
import { widths } from './support/views';

const CHART = '/insights/phase?region=europe';
const SAMPLE = 5;

/** Some of a list, from its whole length. */
function some<T>(values: readonly T[]): T[] {
  const step = Math.max(1, Math.floor(values.length / SAMPLE));
  return values.filter((_, i) => i % step === 0);
}

test.describe('from the home page', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a donor has a chart ready to be pasted into a document after three presses', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('main').locator('a[href="/insights"]').first().click();
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

const charts = [
  '/insights', '/insights?part=where', '/insights?part=organisations&tags=all', '/insights/phase', '/insights/region?tags=all&phase=arrival', '/insights/principle?q=health', '/insights/country',
  '/insights/population?kind=practice&kind=enabler', '/insights/enabler-area?kind=enabler', '/insights/began', '/insights/matrix', '/insights/matrix?rows=need&columns=region&split=support&tags=all',
  '/insights/map', '/insights/map?role=origin', '/insights/compare', '/insights/compare?facet=need&first=region%3Aeurope&second=region%3Aamericas',
];

for (const path of charts)
  test(`marks of ${path} return the numbers they say`, async ({ page }) => {
    await page.goto(path);
    const marks = (await marksOf(page)).filter(({ href }) => href.startsWith('/catalogue'));
    expect(marks.length).toBeGreaterThan(1);
    for (const { name, href } of some(marks)) expect(await found(page, href), `${name} ${href}`).toBe(countIn(name));
  });

test('a mark opens the entries behind it', async ({ page }) => {
  await page.goto(CHART);
  const mark = chartPage(page).marks.nth(3);
  const name = (await mark.locator('title').textContent())!;
  await mark.click();
  await expect(page).toHaveURL(/\/catalogue\?kind=practice&phase=arrival&region=europe&tags=primary$/);
  expect(await cataloguePage(page).total()).toBe(countIn(name));
});

test('arrow keys move between the marks of a chart, which is one stop of the keyboard; Enter opens', async ({ page }) => {
  await page.setViewportSize({ width: widths.wide, height: 900 });
  await page.goto('/insights/phase');
  const { marks } = chartPage(page);
  await expect(marks.nth(1)).toHaveAttribute('tabindex', '-1');
  await tabTo(page, marks.first());
  await page.keyboard.press('ArrowDown');
  await expect(marks.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(marks.last()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(marks.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(marks.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('svg') === null)).toBe(true);
  await page.keyboard.press('Shift+Tab');
  await expect(marks.nth(1)).toBeFocused();
  const name = (await marks.nth(1).locator('title').textContent())!;
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/catalogue\?.*phase=transition/);
  expect(await cataloguePage(page).total()).toBe(countIn(name));
});

test('arrow keys move in both directions of a matrix', async ({ page }) => {
  await page.setViewportSize({ width: widths.wide, height: 900 });
  await page.goto('/insights/matrix');
  const { marks } = chartPage(page);
  await expect(marks.nth(1)).toHaveAttribute('tabindex', '-1');
  await marks.first().focus();
  const first = (await marks.first().locator('title').textContent())!;
  await page.keyboard.press('ArrowRight');
  const right = (await page.evaluate(() => document.activeElement?.querySelector('title')?.textContent))!;
  expect(right.split(', ')[0]).toBe(first.split(', ')[0]);
  expect(right).not.toBe(first);
  await page.keyboard.press('ArrowDown');
  const below = (await page.evaluate(() => document.activeElement?.querySelector('title')?.textContent))!;
  expect(below.split(', ')[0]).not.toBe(first.split(', ')[0]);
});

/** Numbers of the column of entries, from top to bottom. */
async function entriesColumn(page: Parameters<typeof chartPage>[0]): Promise<number[]> {
  const cells = await chartPage(page).table.locator('tbody tr td:nth-of-type(1)').allTextContents();
  return cells.map((cell) => Number(cell.replaceAll(',', '')));
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'the table' : 'without JavaScript the table', () => {
    test.use({ javaScriptEnabled });

    test('sorts by its heads, says how it is sorted, and goes back to the order of the list', async ({ page }) => {
      await page.goto('/insights/need?region=europe');
      const listed = await entriesColumn(page);
      await chartPage(page).head('Entries').click();
      await expect(page).toHaveURL('/insights/need?region=europe&order=-2');
      expect(await entriesColumn(page)).toEqual([...listed].sort((a, b) => b - a));
      await expect(chartPage(page).table.locator('th[aria-sort=descending]')).toHaveText('Entries');
      await chartPage(page).head('Entries').click();
      await expect(page).toHaveURL(/order=2$/);
      await expect(chartPage(page).table.locator('th[aria-sort=ascending]')).toHaveText('Entries');
      expect(await entriesColumn(page)).toEqual([...listed].sort((a, b) => a - b));
      await page.getByRole('link', { name: 'In the order of the list' }).click();
      await expect(page).toHaveURL('/insights/need?region=europe');
      expect(await entriesColumn(page)).toEqual(listed);
    });
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every mark is a stop of the keyboard, and the forms of charts work', async ({ page }) => {
    await page.setViewportSize({ width: widths.wide, height: 900 });
    await page.goto('/insights/matrix?region=europe');
    await expect(chartPage(page).marks.nth(1)).not.toHaveAttribute('tabindex');
    await page.getByLabel('Rows').selectOption('need');
    await page.getByLabel('Each cell split by').selectOption('support');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page).toHaveURL(/\/insights\/matrix\?rows=need&columns=dimension&split=support&region=europe$/);
    expect((await marksOf(page)).length).toBeGreaterThan(20);
  });

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
    expect((await answer.body()).length).toBeGreaterThan(1_000);
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

test('a facet crossed with itself is told in words, and another choice shown', async ({ page }) => {
  await page.goto('/insights/matrix?rows=phase&columns=phase');
  await expect(page.getByText('“Journey phase” cannot be crossed with itself, so another choice is shown.')).toBeVisible();
  await expect(page.getByLabel('Columns')).toHaveValue('dimension');
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

test('the figures of 2018 stand as the report gives them, under its name', async ({ page }) => {
  await page.goto('/insights/report-2018?facet=phase');
  await expect(chartPage(page).title).toHaveText('In the report of 2018, Long-term stay is the most frequent stop of the journey: 25 of 59 practices');
  expect(await entriesColumn(page)).toEqual([5, 6, 6, 10, 25, 4, 3]);
  await page.goto('/insights/report-2018?facet=dimension');
  await expect(page.getByText('no share is given').first()).toBeVisible();
  await expect(chartPage(page).table).toContainText('~34 %');
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

test('what is left out of a brief is told', async ({ page }) => {
  await page.goto('/insights/brief?chart=phase&chart=colours&entry=no-such-entry');
  await expect(page.getByRole('status').filter({ hasText: '“colours” was left out' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '“no-such-entry” was left out' })).toBeVisible();
});

test('the table of a chart is one key away on the overview, and says the same as its marks', async ({ page }) => {
  await page.goto('/insights');
  const figure = page.locator('figure.insight').first();
  await figure.locator('summary').focus();
  await page.keyboard.press('Enter');
  const table = figure.locator('table');
  await expect(table).toBeVisible();
  const cells = await table.locator('td a').evaluateAll((links) => links.map((link) => [link.getAttribute('href'), link.textContent]));
  const drawn = new Map((await marksOf(page)).map(({ href, name }) => [href, String(countIn(name))]));
  expect(cells.length).toBeGreaterThan(5);
  for (const [href, count] of cells) expect(drawn.get(href!), href!).toBe(count);
});
