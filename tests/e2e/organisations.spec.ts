import { accessibilityProblems } from './support/axe';
import { begin } from './support/drafts';
import { test } from './support/signed-in';
import { expect } from './support/test';
import { overflowPx } from './support/views';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

test('what a contributor types into a draft is for readers only when an editor has published it; editors put it right, merge it and delete it', async ({ as }) => {
  const contributor = await as('connor');
  await begin(contributor, 'Tea at the harbour');
  const organisations = contributor.getByRole('group', { name: 'Organisations' }).first();
  await organisations.getByRole('combobox', { name: 'Add an organisation' }).fill('Дом у порта');
  await contributor.getByRole('option', { name: /Дом у порта/ }).click();
  await organisations.getByLabel('Type').selectOption({ label: 'Non-governmental organisation' });
  await organisations.getByRole('button', { name: 'Add it' }).click();
  await expect(organisations.getByText('Дом у порта', { exact: true })).toBeVisible();
  const slug = 'dom-u-porta';
  const told = async (path: string) => (await contributor.request.get(path)).status();
  expect(await told(`/api/v1/organisations/${slug}`)).toBe(404);
  expect(await told(`/vocabulary/organisation/${slug}`)).toBe(404);
  await contributor.goto('/workspace/organisations');
  await expect(contributor.getByRole('heading', { level: 1 })).toHaveText('Not for your role');

  const [signed, editor] = [await as('edda'), await as('edda', { javaScriptEnabled: false })];
  await editor.goto('/workspace/organisations?show=new');
  await editor.getByRole('link', { name: 'Дом у порта' }).click();
  await editor.getByLabel('Name', { exact: true }).fill('Harbour House');
  await editor.getByLabel('Country', { exact: true }).selectOption({ label: 'Italy' });
  await editor.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(editor.getByText('Saved.', { exact: true })).toBeVisible();
  await expect(editor.getByLabel('Other names')).toHaveValue('Дом у порта');
  await expect(editor.getByText('It cannot be deleted', { exact: false })).toBeVisible();
  await editor.getByLabel('The other organisation').fill('Nobody of this name');
  await editor.getByRole('button', { name: 'Merge' }).click();
  await expect(editor.getByText('There is no other organisation of this name', { exact: false })).toBeVisible();
  expect(await told(`/api/v1/organisations/${slug}`)).toBe(404);

  await signed.setViewportSize({ width: 320, height: 700 });
  for (const path of ['/workspace/organisations', `/workspace/organisations/${slug}`, '/ar/workspace/organisations?q=red']) {
    await signed.goto(path);
    expect(await overflowPx(signed), path).toBe(0);
    expect(await accessibilityProblems(signed), path).toEqual([]);
  }
});

test('a merged organisation is reached by its old address, in pages, filters and the API', async ({ as }) => {
  const editor = await as('edda');
  const [from, into] = ['iom', 'unhcr'];
  await editor.goto(`/workspace/organisations/${from}`);
  const name = await editor.getByRole('heading', { level: 1 }).innerText();
  await editor.getByLabel('The other organisation').fill(into);
  await editor.getByRole('button', { name: 'Merge' }).click();
  await expect(editor.getByText('Merged.', { exact: false })).toBeVisible();
  await expect(editor.getByLabel('Other names')).toHaveValue(new RegExp(name.split(' ')[0]!));
  const ask = (path: string) => editor.request.get(path, { maxRedirects: 0 });
  const moved = await ask(`/api/v1/organisations/${from}`);
  expect([moved.status(), moved.headers()['location']]).toEqual([308, `/api/v1/organisations/${into}`]);
  expect((await ask(`/vocabulary/organisation/${from}`)).headers()['location']).toContain(`/vocabulary/organisation/${into}`);
  const total = async (organisation: string) => ((await (await ask(`/api/v1/entries?organisation=${organisation}`)).json()) as { total: number }).total;
  expect(await total(from)).toBe(await total(into));
  expect(await total(into)).toBeGreaterThan(0);
});
