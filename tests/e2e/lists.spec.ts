import type { Page } from '@playwright/test';
import { accessibilityProblems } from './support/axe';
import { test } from './support/signed-in';
import { expect } from './support/test';
import { overflowPx } from './support/views';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

/** What readers see of the value: the facet, the chart, the list of values, and what programs are told. */
async function expectShown(page: Page, label: string): Promise<void> {
  await page.goto('/catalogue?phase=camps');
  await expect(page.getByRole('main').getByText(label, { exact: true }).first()).toBeVisible();
  await page.goto('/insights/phase');
  await expect(page.getByRole('table').getByText(label, { exact: true }).first()).toBeVisible();
  await page.goto('/vocabulary/phase/camps');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(label);
  const told = (await (await page.request.get('/api/v1/distributions?facet=phase')).json()) as { values: { label: string }[] };
  expect(told.values.map((value) => value.label)).toContain(label);
}

test('an administrator calls a value something else, everybody sees it at once, and it goes back', async ({ as, visitor }) => {
  const page = await as('ada');
  await page.goto('/workspace');
  await page.getByRole('navigation', { name: 'Workspace' }).getByRole('link', { name: 'Lists' }).click();
  await page.getByRole('link', { name: 'Journey phase', exact: true }).click();
  await page.getByRole('link', { name: 'In a camp' }).click();
  const english = page.getByRole('group', { name: 'English' });
  await english.getByLabel('Label').fill('On arrival');
  await page.getByRole('button', { name: 'Save these words' }).click();
  await expect(english.getByText('“On arrival” is called that already.')).toBeVisible();
  await english.getByLabel('Label').fill('Sheltered together');
  await page.getByRole('group', { name: 'Français' }).getByLabel('Label').fill('Dans un camp');
  await page.getByRole('button', { name: 'Save these words' }).click();
  await expect(page.getByText('Saved. Readers see these words now.')).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  const reader = await visitor();
  await expectShown(reader, 'Sheltered together');
  await reader.goto('/fr/vocabulary/phase/camps');
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('Dans un camp');
  await page.getByRole('button', { name: 'Back to the words of the content files' }).click();
  await expect(page.getByText('These are the words of the content files again.')).toBeVisible();
  await expect(english.getByLabel('Label')).toHaveValue('In a camp');
  await expectShown(reader, 'In a camp');
});

test('without JavaScript words are saved too, settings are changed, and the pages fit a small screen', async ({ as }) => {
  const [signed, page] = [await as('ada'), await as('ada', { javaScriptEnabled: false })];
  await page.goto('/workspace/lists/phase/return?missing=ar');
  await page.getByRole('group', { name: 'العربية' }).getByLabel('Label').fill('العودة');
  await page.getByRole('button', { name: 'Save these words' }).click();
  await expect(page.getByText('Saved. Readers see these words now.')).toBeVisible();
  await page.goto('/workspace/settings');
  await page.getByLabel('Months until the next look').fill('2');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('A whole number within these bounds.')).toBeVisible();
  await signed.setViewportSize({ width: 320, height: 700 });
  for (const path of ['/workspace', '/workspace/lists', '/workspace/lists/country', '/workspace/lists/phase/return', '/ar/workspace/settings', '/workspace?list=incomplete', '/workspace?list=organisations']) {
    await signed.goto(path);
    expect(await overflowPx(signed), path).toBe(0);
    expect(await accessibilityProblems(signed), path).toEqual([]);
  }
});

test('editors do not get there', async ({ as }) => {
  const page = await as('edda');
  for (const path of ['/workspace/lists', '/workspace/lists/phase', '/workspace/lists/phase/camps', '/workspace/settings']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveText('Not for your role');
  }
});
