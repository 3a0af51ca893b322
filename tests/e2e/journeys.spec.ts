import { cataloguePage, tabTo } from './reading/catalogue-page';
import { expect, test } from './support/test';
import { widths } from './support/views';

test('the main job by keyboard only: search, narrow, read an entry', async ({ page }) => {
  const catalogue = cataloguePage(page);
  await page.goto('/');
  await tabTo(page, catalogue.field);
  await page.keyboard.type('shelter');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/catalogue\?q=shelter$/);
  const before = await catalogue.total();

  const arrival = catalogue.facetValue('phase', 'On arrival');
  const promised = Number(await arrival.locator('b').textContent());
  await tabTo(page, arrival);
  await page.keyboard.press('Enter');
  await expect(catalogue.chip('On arrival')).toBeVisible();
  expect(await catalogue.total()).toBe(promised);
  expect(promised).toBeLessThan(before);

  const first = catalogue.titles.first().getByRole('link');
  const title = await first.textContent();
  await tabTo(page, first, 300);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title!);
});

test('the first stop of the keyboard skips to the content', async ({ page }) => {
  await page.goto('/catalogue');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await tabTo(page, skip, 1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('search, filter, take back, sort, leaf and read all work', async ({ page }) => {
    const catalogue = cataloguePage(page);
    await page.goto('/');
    await catalogue.field.fill('children');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/catalogue\?q=children$/);
    const found = await catalogue.total();

    await catalogue.facetValue('kind', 'Practice').click();
    await expect(page).toHaveURL(/kind=practice/);
    expect(await catalogue.total()).toBeLessThanOrEqual(found);
    await catalogue.sort.selectOption('title');
    await page.getByRole('main').getByRole('button', { name: 'Apply' }).last().click();
    await expect(page).toHaveURL(/sort=title/);
    const titles = await catalogue.titles.allTextContents();
    expect(titles).toEqual([...titles].sort(new Intl.Collator('en').compare));

    await catalogue.next.click();
    await expect(page).toHaveURL(/page=2/);
    expect(await catalogue.titles.allTextContents()).not.toEqual(titles);
    const title = await catalogue.titles.first().textContent();
    await catalogue.titles.first().getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title!);
  });

  test('years narrow the list and keep the other filters', async ({ page }) => {
    const catalogue = cataloguePage(page);
    await page.goto('/catalogue?kind=practice');
    const all = await catalogue.total();
    await page.getByLabel('From', { exact: true }).fill('2015');
    await page.getByLabel('To', { exact: true }).fill('2016');
    await page.locator('form', { has: page.getByLabel('From', { exact: true }) }).getByRole('button').click();
    await expect(page).toHaveURL(/^(?=.*kind=practice)(?=.*from=2015)(?=.*to=2016)/);
    expect(await catalogue.total()).toBeLessThan(all);
  });
});

test('filters, search, order and pages apply without a full reload', async ({ page }) => {
  const catalogue = cataloguePage(page);
  await page.goto('/catalogue');
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  const isSame = () => page.evaluate(() => 'sameDocument' in window);

  await catalogue.facetValue('region', 'Europe').click();
  await expect(catalogue.chip('Europe')).toBeVisible();
  expect(await isSame()).toBe(true);
  await catalogue.field.fill('health');
  await catalogue.field.press('Enter');
  await expect(page).toHaveURL(/\/catalogue\?q=health&region=europe$/);
  expect(await isSame()).toBe(true);
  await catalogue.sort.selectOption('title');
  await expect(page).toHaveURL(/sort=title/);
  await catalogue.next.click();
  await expect(page).toHaveURL(/page=2/);
  expect(await isSame()).toBe(true);
  await catalogue.titles.first().getByRole('link').click();
  await expect(page).toHaveURL(/\/catalogue\/[a-z0-9-]+$/);
  expect(await isSame()).toBe(true);
});

test('what has the focus and what was opened stays so while filters change', async ({ page }) => {
  const catalogue = cataloguePage(page);
  await page.goto('/catalogue');
  const cite = page.locator('.take-list details').last();
  await cite.locator('summary').click();
  const arrival = catalogue.facetValue('phase', 'On arrival');
  await arrival.focus();
  await page.keyboard.press('Enter');
  await expect(catalogue.chip('On arrival')).toBeVisible();
  await expect(arrival).toBeFocused();
  await expect(arrival).toHaveAttribute('aria-current', 'true');
  await expect(cite).toHaveAttribute('open');
  await page.keyboard.press('Enter');
  await expect(catalogue.chip('On arrival')).toBeHidden();
  await expect(arrival).toBeFocused();
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'and without', () => {
    test.use({ javaScriptEnabled });

    test('a closed group comes with its values when it is opened', async ({ page }) => {
      const catalogue = cataloguePage(page);
      await page.goto('/catalogue?kind=practice');
      const group = page.locator('#facet-population');
      const heading = group.getByRole('heading').getByRole('link');
      await expect(group.getByRole('link')).toHaveCount(1);
      await heading.click();
      await expect(page).toHaveURL(/\/catalogue\?kind=practice&show=population$/);
      await expect(heading).toHaveAttribute('aria-expanded', 'true');
      const value = group.getByRole('listitem').getByRole('link').first();
      const promised = Number(await value.locator('b').textContent());
      await value.click();
      await expect(page).toHaveURL(/[?&]population=/);
      expect(await catalogue.total()).toBe(promised);
      // A group with a chosen value stays open.
      expect(await group.getByRole('link').count()).toBeGreaterThan(1);
    });
  });

test('Back and Forward restore what was shown', async ({ page }) => {
  const catalogue = cataloguePage(page);
  await page.goto('/catalogue');
  const totals = [await catalogue.total()];
  await catalogue.facetValue('phase', 'On arrival').click();
  await expect(catalogue.chip('On arrival')).toBeVisible();
  totals.push(await catalogue.total());
  await catalogue.facetValue('region', 'Europe').click();
  await expect(catalogue.chip('Europe')).toBeVisible();
  const titles = await catalogue.titles.allTextContents();

  await page.goBack();
  await expect(catalogue.chip('Europe')).toBeHidden();
  expect(await catalogue.total()).toBe(totals[1]);
  await page.goBack();
  await expect(catalogue.chip('On arrival')).toBeHidden();
  expect(await catalogue.total()).toBe(totals[0]);
  await page.goForward();
  await page.goForward();
  await expect(catalogue.chip('Europe')).toBeVisible();
  expect(await catalogue.titles.allTextContents()).toEqual(titles);
});

test('Back from an entry returns to the list as it was, the words in the field too', async ({ page }) => {
  const catalogue = cataloguePage(page);
  await page.goto('/catalogue?q=water&page=2');
  const titles = await catalogue.titles.allTextContents();
  await catalogue.titles.last().getByRole('link').click();
  await expect(page).toHaveURL(/\/catalogue\/[a-z0-9-]+$/);
  await page.goBack();
  await expect(catalogue.field).toHaveValue('water');
  expect(await catalogue.titles.allTextContents()).toEqual(titles);
});

test('suggestions are chosen by keyboard', async ({ page }) => {
  const { field, chip } = cataloguePage(page);
  await page.goto('/');
  await field.focus();
  await page.keyboard.type('jord');
  const list = page.getByRole('listbox', { name: 'Suggestions' });
  await expect(list).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  const options = list.getByRole('option');
  const wanted = (await options.allTextContents()).findIndex((text) => text.startsWith('Jordan'));
  expect(wanted).toBeGreaterThanOrEqual(0);
  for (let i = 0; i <= wanted; i++) await page.keyboard.press('ArrowDown');
  await expect(options.nth(wanted)).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await options.nth(wanted).getAttribute('id'))!);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/catalogue\?country=JOR$/);
  await expect(chip('Jordan')).toBeVisible();
  await expect(list).toBeHidden();
});

test('Escape closes the suggestions and leaves the words', async ({ page }) => {
  const { field } = cataloguePage(page);
  await page.goto('/catalogue');
  await field.focus();
  await page.keyboard.type('shel');
  const list = page.getByRole('listbox', { name: 'Suggestions' });
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(field).toHaveValue('shel');
});

test('on a telephone the filters are a sheet that says how many entries are left', async ({ page }) => {
  await page.setViewportSize({ width: widths.narrow, height: 740 });
  const catalogue = cataloguePage(page);
  await page.goto('/catalogue');
  const total = await catalogue.total();
  const sheet = page.locator('#filters');
  await expect(sheet).toBeHidden();
  await page.getByRole('button', { name: `Filters (${total} entries)` }).click();
  await expect(sheet).toBeVisible();
  await catalogue.facetValue('phase', 'In a camp').click();
  await expect(page).toHaveURL(/phase=camps/);
  const left = await catalogue.total();
  expect(left).toBeLessThan(total);
  await expect(sheet).toBeVisible();
  await sheet.getByRole('button', { name: `Show ${left}` }).click();
  await expect(sheet).toBeHidden();
  await expect(catalogue.chip('In a camp')).toBeVisible();
});

test('an empty result says what to leave out, and that gives what it says', async ({ page }) => {
  const catalogue = cataloguePage(page);
  await page.goto('/catalogue?q=shelter&country=FJI&gcm=7&phase=return');
  await expect(page.getByRole('heading', { name: 'Nothing fits all of this' })).toBeVisible();
  const offer = page.getByRole('main').getByRole('link', { name: /^without .+: \d+ entr/ }).first();
  const promised = Number(/: (\d+)/.exec((await offer.textContent())!)?.[1]);
  await offer.click();
  await expect(catalogue.titles.first()).toBeVisible();
  expect(await catalogue.total()).toBe(promised);
});

test('words that name values are offered as filters', async ({ page }) => {
  const catalogue = cataloguePage(page);
  await page.goto('/catalogue?q=shelter+Jordan');
  const offer = page.getByRole('main').locator('a[href*="country=JOR"]').first();
  const promised = Number(/(\d+)$/.exec((await offer.textContent())!.trim())?.[1]);
  await offer.click();
  await expect(catalogue.chip('Jordan')).toBeVisible();
  expect(await catalogue.total()).toBe(promised);
});

test('a mistyped word is understood', async ({ page }) => {
  const catalogue = cataloguePage(page);
  await page.goto('/catalogue?q=sheltr');
  expect(await catalogue.total()).toBeGreaterThan(0);
});
