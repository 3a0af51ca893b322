import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { sheetColumns, type SheetColumnKey } from '@/lib/drafting/sheet/columns';
import { MOST_SHEET_BYTES } from '@/lib/interchange/sheet-limits';
import { accessibilityProblems } from './support/axe';
import { ownServer } from './support/own-server';
import { signedIn } from './support/people';
import { at, csvOf, rowsOf, sendSheet } from './support/sheets';
import { expect, test } from './support/test';
import { overflowPx } from './support/views';

test.describe.configure({ mode: 'serial', timeout: 600_000 });

const MANY = 3_000;
/** As readers do: without pause, the asking would be most of the work. */
const ASKED_EVERY_MS = 250;
const server = ownServer({ edda: 'editor', otto: 'contributor' });

/** A sheet as the workspace hands it out. */
async function table(page: Page, address: string): Promise<string[][]> {
  const answer = await page.request.get(`/workspace/sheets/${address}`);
  expect(answer.headers()).toMatchObject({ 'cache-control': 'private, no-store' });
  return rowsOf(await answer.body());
}

const newRow = (head: readonly string[], cells: Partial<Record<SheetColumnKey, string>>) => head.map((_, place) => cells[sheetColumns[place]!.key] ?? '');

async function lookedAt(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await accessibilityProblems(page), page.url()).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await overflowPx(page), page.url()).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 900 });
}

test('a sheet with a bad cell comes back marked, is corrected and written, and is nobody else’s', async ({ browser }) => {
  const edda = await signedIn(browser, server.url, 'edda');
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

  const otto = await signedIn(browser, server.url, 'otto');
  for (const path of ['', '/marked']) expect((await otto.request.get(`${address}${path}`)).status(), path).toBe(404);
  expect((await otto.request.get(address.replace('/workspace', '/api/workspace'))).status()).toBe(404);
  expect((await otto.request.post('/api/workspace/sheets', { multipart: { file: { name: 'a.csv', mimeType: 'text/csv', buffer: rows('arrival') } }, headers: { 'sec-fetch-site': 'cross-site' } })).status()).toBe(403);

  await edda.goto('/workspace/sheets');
  await lookedAt(edda);
});

test('what is no sheet, or too much of one, is answered with a sentence', async ({ browser }) => {
  const edda = await signedIn(browser, server.url, 'edda');
  await sendSheet(edda, 'picture.xlsx', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  await expect(edda.getByRole('heading', { name: 'This sheet cannot be used' })).toBeVisible();
  await edda.getByRole('link', { name: 'Send in a corrected sheet' }).click();
  await edda.getByLabel('Your sheet').setInputFiles({ name: 'large.csv', mimeType: 'text/csv', buffer: Buffer.alloc(MOST_SHEET_BYTES + 2 ** 20, 'a') });
  await edda.getByRole('button', { name: 'Check this sheet' }).click();
  await expect(edda.getByText(/Nothing was kept of it/)).toBeVisible();
});

test('3,000 rows are checked and written while the catalogue goes on answering', async ({ browser }) => {
  const edda = await signedIn(browser, server.url, 'edda');
  const [head = [], ...real] = await table(edda, 'export?format=csv');
  const rows = Array.from({ length: MANY }, (_, n) => real[n % real.length]!.with(at('entry'), '').with(at('revision'), '').with(at('address'), '').with(at('title'), `Row ${n} of many`));
  const times: number[] = [];
  let isOver = false;
  const asking = (async () => {
    while (!isOver) {
      const asked = Date.now();
      expect((await edda.request.get('/catalogue?q=water')).status()).toBe(200);
      times.push(Date.now() - asked);
      await edda.waitForTimeout(ASKED_EVERY_MS);
    }
  })();
  const begun = Date.now();
  await sendSheet(edda, 'many.csv', csvOf([head, ...rows]));
  await expect(edda.getByRole('heading', { name: '3,000 new entries' })).toBeVisible({ timeout: 240_000 });
  const checked = Date.now() - begun;
  await edda.getByRole('button', { name: 'Write 3,000 drafts' }).click();
  await expect(edda.getByText('Written. The drafts are in the workspace now.')).toBeVisible({ timeout: 240_000 });
  isOver = true;
  await asking;
  expect(times.length).toBeGreaterThan(10);
  test.info().annotations.push({ type: 'measured', description: `checked in ${checked} ms, written in ${Date.now() - begun - checked} ms; the catalogue answered ${times.length} times meanwhile, at most in ${Math.max(...times)} ms` });
});
