import { expect, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { sheetColumns, type SheetColumnKey } from '@/lib/drafting/sheet/columns';

/** The place of a column. */
export const at = (key: SheetColumnKey) => sheetColumns.findIndex((column) => column.key === key);

/** A row with these cells and nothing else. */
export const newRow = (head: readonly string[], cells: Partial<Record<SheetColumnKey, string>>) => head.map((_, place) => cells[sheetColumns[place]!.key] ?? '');

export const rowsOf = (csv: Buffer) => parse(csv, { bom: true, relax_column_count: true }) as string[][];

export const csvOf = (rows: readonly (readonly string[])[]) => Buffer.from(`\uFEFF${stringify(rows as string[][])}`);

/** A sheet as the workspace hands it out. */
export async function table(page: Page, address: string): Promise<string[][]> {
  const answer = await page.request.get(`/workspace/sheets/${address}`);
  expect(answer.headers()).toMatchObject({ 'cache-control': 'private, no-store' });
  return rowsOf(await answer.body());
}

/** Sends a sheet in, and is on the page that tells of it. */
export async function sendSheet(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto('/workspace/sheets');
  await page.getByLabel('Your sheet').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await page.getByRole('button', { name: 'Check this sheet' }).click();
  await page.waitForURL(/\/workspace\/sheets\/[\da-f-]{36}$/);
}
