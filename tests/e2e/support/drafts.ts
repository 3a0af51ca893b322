import { expect, type Page } from '@playwright/test';
import type { Draft } from '@/lib/drafting/draft';

/** A call of the workspace's own pages, as a browser marks it. */
export const fromHere = { 'sec-fetch-site': 'same-origin' };

/** Begins an entry, which is then open for writing; answers its id. */
export async function begin(page: Page, title: string): Promise<string> {
  await page.goto('/workspace/new');
  await page.getByLabel('Title').fill(title);
  await page.getByRole('button', { name: 'Begin writing' }).click();
  await page.waitForURL(/\/workspace\/entries\/[\da-f-]{36}$/);
  return new URL(page.url()).pathname.split('/').at(-1)!;
}

/** Changes the draft as the page that writes does. */
export async function write(page: Page, id: string, change: (draft: Draft) => Draft): Promise<void> {
  const { draft, number } = (await (await page.request.get(`/api/workspace/entries/${id}`)).json()) as { draft: Draft; number: number };
  const saved = await page.request.put(`/api/workspace/entries/${id}/draft`, { data: { base: number, draft: change(draft) }, headers: fromHere });
  expect(saved.status(), await saved.text()).toBe(200);
}

/** With all that publishing asks of a practice. */
export const whole = (draft: Draft): Draft => ({
  ...draft,
  ...{ concept: 'Shade and water on the way.', summary: 'Volunteers keep a shaded place with water where people wait.' },
  classification: { principle: [{ value: 'p1', primary: false, basis: 'stated' }, { value: 'p2', primary: false, basis: 'stated' }] },
  sources: [{ title: 'A report of the branch' }],
});

/** An entry that readers see, with these words in its title. */
export async function published(page: Page, words: string): Promise<{ readonly id: string; readonly slug: string }> {
  const answer = await page.request.get(`/api/workspace/entries?q=${encodeURIComponent(words)}`);
  const [found] = ((await answer.json()) as { entries: { id: string; slug: string }[] }).entries;
  return found!;
}
