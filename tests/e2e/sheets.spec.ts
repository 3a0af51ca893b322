import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { MOST_SHEET_BYTES } from '@/lib/interchange/sheet-limits';
import { accessibilityProblems } from './support/axe';
import { csvOf, newRow, sendSheet, table } from './support/sheets';
import { test } from './support/signed-in';
import { expect } from './support/test';
import { overflowPx } from './support/views';

test.setTimeout(300_000);

async function lookedAt(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await accessibilityProblems(page), page.url()).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await overflowPx(page), page.url()).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 900 });
}

test('a sheet with a bad cell comes back marked, is corrected and written, and is nobody else’s', async ({ as }) => {
  const edda = await as('edda');
  const [head = []] = await table(edda, 'template?format=csv');
  const rows = (phase: string) => csvOf([head, newRow(head, { kind: 'practice', title: 'A tent with legal advice', phase }), newRow(head, { kind: 'practice', title: 'A bus that brings doctors' })]);
  await sendSheet(edda, 'our practices.csv', rows('on the moon'));
  await expect(edda.getByRole('heading', { name: 'One row cannot be taken' })).toBeVisible();
  await expect(edda.getByText('on the moon')).toBeVisible();
  await lookedAt(edda);
  const saved = edda.waitForEvent('download');
  await edda.getByRole('link', { name: 'Take the marked sheet along' }).click();
  expect((await saved).suggestedFilename()).toBe('our practices-marked.xlsx');
  expect((await readFile(await (await saved).path())).subarray(0, 2).toString()).toBe('PK');

  await sendSheet(edda, 'our practices.csv', rows('arrival'));
  await expect(edda.getByRole('heading', { name: '2 new entries' })).toBeVisible();
  await edda.getByRole('button', { name: 'Write 2 drafts' }).click();
  await expect(edda.getByText('Written. The drafts are in the workspace now.')).toBeVisible();
  await lookedAt(edda);
  expect((await edda.request.get('/catalogue/a-tent-with-legal-advice')).status()).toBe(404);
  const address = edda.url().split('?')[0]!;
  await edda.goto('/workspace?q=tent+with+legal');
  await expect(edda.getByRole('search').getByRole('link', { name: 'A tent with legal advice' })).toBeVisible();

  const otto = await as('otto');
  for (const path of ['', '/marked']) expect((await otto.request.get(`${address}${path}`)).status(), path).toBe(404);
  expect((await otto.request.get(address.replace('/workspace', '/api/workspace'))).status()).toBe(404);
  expect((await otto.request.post('/api/workspace/sheets', { multipart: { file: { name: 'a.csv', mimeType: 'text/csv', buffer: rows('arrival') } }, headers: { 'sec-fetch-site': 'cross-site' } })).status()).toBe(403);

  await edda.goto('/workspace/sheets');
  await lookedAt(edda);
});

test('what is no sheet, or too much of one, is answered with a sentence', async ({ as }) => {
  const edda = await as('edda');
  await sendSheet(edda, 'picture.xlsx', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  await expect(edda.getByRole('heading', { name: 'This sheet cannot be used' })).toBeVisible();
  await edda.getByRole('link', { name: 'Send in a corrected sheet' }).click();
  await edda.getByLabel('Your sheet').setInputFiles({ name: 'large.csv', mimeType: 'text/csv', buffer: Buffer.alloc(MOST_SHEET_BYTES + 2 ** 20, 'a') });
  await edda.getByRole('button', { name: 'Check this sheet' }).click();
  await expect(edda.getByText(/Nothing was kept of it/)).toBeVisible();
});
