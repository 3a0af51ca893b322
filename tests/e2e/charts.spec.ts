import { chartPage, countIn, found, marksIn, marksOf } from './reading/chart-page';
import { cataloguePage, tabTo } from './reading/catalogue-page';
import { rawRequest } from './reading/raw-request';
import { expect, test } from './support/test';
import { widths } from './support/views';

const SAMPLE = 5;

/** Some of a list, from its whole length. */
function some<T>(values: readonly T[]): T[] {
  const step = Math.max(1, Math.floor(values.length / SAMPLE));
  return values.filter((_, i) => i % step === 0);
}

const charts = [
  '/insights', '/insights?part=where', '/insights?part=organisations&tags=all', '/insights/phase', '/insights/region?tags=all&phase=arrival', '/insights/principle?q=health', '/insights/country',
  '/insights/population?kind=practice&kind=enabler', '/insights/enabler-area?kind=enabler', '/insights/began', '/insights/matrix', '/insights/matrix?rows=need&columns=region&split=support&tags=all',
  '/insights/map', '/insights/map?role=origin', '/insights/compare', '/insights/compare?facet=need&first=region%3Aeurope&second=region%3Aamericas',
];

for (const path of charts)
  test(`marks of ${path} return the numbers they say`, async ({ baseURL }) => {
    const marks = marksIn((await rawRequest(baseURL!, path)).body).filter(({ href }) => href.startsWith('/catalogue'));
    expect(marks.length).toBeGreaterThan(1);
    for (const { name, href } of some(marks)) expect(await found(baseURL!, href), `${name} ${href}`).toBe(countIn(name));
  });

test('a mark opens the entries behind it', async ({ page }) => {
  await page.goto('/insights/phase?region=europe');
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
});

test('the figures of 2016 stand as the report gives them, under its name', async ({ page }) => {
  await page.goto('/insights/report-2016?facet=phase');
  await expect(chartPage(page).title).toHaveText('In the report of 2016, Long-term stay is the most frequent stop of the journey: 25 of 59 practices');
  expect(await entriesColumn(page)).toEqual([5, 6, 6, 10, 25, 4, 3]);
  await page.goto('/insights/report-2016?facet=dimension');
  await expect(page.getByText('no share is given').first()).toBeVisible();
  await expect(chartPage(page).table).toContainText('~34 %');
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
