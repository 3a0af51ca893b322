import { accessibilityProblems } from './support/axe';
import { concept, status, summary, test } from './support/editor';
import { expect } from './support/test';
import { overflowPx } from './support/views';

const screens = {
  'a wide screen': { width: 1280, height: 900, colorScheme: 'light' },
  'a dark screen': { width: 768, height: 1000, colorScheme: 'dark' },
  'a phone': { width: 320, height: 640, colorScheme: 'light' },
} as const;

test('everything can be done with the keyboard', async ({ page, open }) => {
  const address = await open('Charging stations');
  const lines = page.getByRole('group', { name: 'Lessons' });
  await lines.getByRole('button', { name: 'Add a line' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('First');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Second');
  await page.keyboard.press('Alt+ArrowUp');
  const texts = await lines.getByRole('textbox').evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
  expect(texts.slice(-2)).toEqual(['Second', 'First']);

  await page.getByRole('combobox', { name: 'Add a country' }).focus();
  await page.keyboard.type('cote');
  await expect(page.getByRole('option', { name: 'Côte d’Ivoire' }).or(page.getByRole('option', { name: /Ivoire/ })).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: /Role of .*Ivoire/ })).toBeFocused();

  await page.keyboard.press('Control+s');
  await expect(status(page)).toHaveText(/^Saved/);
  await page.keyboard.press('Alt+p');
  await page.waitForURL(`**${address}/preview`);
});

test('what publishing needs is said at its field and in a list that leads there', async ({ page, open }) => {
  await open('Mobile teams');
  await concept(page).fill('');
  const needed = page.getByRole('region', { name: 'Before it is published' }).getByRole('button', { name: 'Go to In one line' });
  await expect(concept(page)).toHaveAccessibleDescription(/Needed: In one line is missing/);
  await expect(concept(page)).toHaveAttribute('aria-invalid', 'true');
  await needed.click();
  await expect(concept(page)).toBeFocused();
  await expect(page.getByRole('navigation', { name: 'Sections' })).toContainText(/needed/);
});

test('a list pasted from a word processor becomes lines', async ({ page, open }) => {
  await open('Volunteer activities');
  const lines = page.getByRole('group', { name: 'Challenges' });
  await lines.getByRole('button', { name: 'Add a line' }).click();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', '<p class=MsoListParagraph><span style="mso-list:Ignore">·<span>&nbsp;&nbsp; </span></span>Rain</p><p class=MsoListParagraph><span style="mso-list:Ignore">·<span>&nbsp;&nbsp; </span></span>Snow</p>');
    document.activeElement!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(lines.getByRole('textbox').last()).toHaveValue('Snow');
  await expect(lines.getByRole('textbox').last()).toBeFocused();
  const texts = await lines.getByRole('textbox').evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
  expect(texts.slice(-2)).toEqual(['Rain', 'Snow']);
  await expect(status(page)).toHaveText(/^Saved/);
});

test('a value is chosen with its meaning, its rank and its basis, or is not known', async ({ page, open }) => {
  await open('Shelter for vulnerable');
  const facet = page.getByRole('group', { name: 'Maturity' });
  await facet.getByText(/^Choose one of/).click();
  const pilot = facet.getByRole('radio', { name: 'Pilot' });
  await expect(pilot).toHaveAccessibleDescription(/./);
  await pilot.check();
  await facet.getByRole('combobox', { name: 'Basis' }).selectOption('stated');
  await expect(status(page)).toHaveText(/^Saved/);
  await facet.getByRole('radio', { name: 'Not known' }).check();
  await expect(facet.getByRole('combobox', { name: 'Basis' })).toHaveCount(0);
  await expect(status(page)).toHaveText(/^Saved/);
});

test('the page is accessible and fits on a wide screen, on a dark one and on a phone, with every part opened', async ({ page, open }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open('Advice and representation');
  await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  await page.getByRole('button', { name: 'Add a voice' }).click();
  await page.getByRole('combobox', { name: 'Add a country' }).pressSequentially('gui');
  for (const [name, { width, height, colorScheme }] of Object.entries(screens))
    await test.step(name, async () => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await expect(page.getByRole('option')).not.toHaveCount(0);
      expect.soft(await accessibilityProblems(page), name).toEqual([]);
      expect.soft(await overflowPx(page), name).toBe(0);
    });
});

test('without script the words are there to read', async ({ page, open, browser }) => {
  const address = await open('Language learning');
  const words = await summary(page).inputValue();
  const reader = await (await browser.newContext({ javaScriptEnabled: false, storageState: await page.context().storageState() })).newPage();
  await reader.goto(new URL(address, page.url()).href);
  await expect(reader.getByText('writing and adding pictures need JavaScript')).toBeVisible();
  await expect(reader.getByText(words)).toBeVisible();
  await expect(reader.getByRole('textbox')).toHaveCount(0);
  await reader.context().close();
});

test('while the script is on its way the words are there, and nothing takes what could not be kept', async ({ page, open, expectAccessible }) => {
  const address = await open('Language learning');
  const words = await summary(page).inputValue();
  let release = () => undefined as void;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.getByText(words)).toBeVisible();
  await expect(page.getByText('The editor is opening')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expectAccessible();
  release();
  await expect(summary(page)).toHaveValue(words);
  await expect(page.getByText('The editor is opening')).toHaveCount(0);
});
