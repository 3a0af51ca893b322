import type { Page } from '@playwright/test';
import type { Draft } from '@/lib/drafting/draft';
import { accessibilityProblems } from './support/axe';
import { makeAccount, signedIn } from './support/people';
import { scratchFolder, startServer, type RunningServer } from './support/server';
import { expect, test } from './support/test';
import { overflowPx } from './support/views';

/** A call of the workspace's own pages, as a browser marks it. */
const fromHere = { 'sec-fetch-site': 'same-origin' };

test.describe.configure({ mode: 'serial', timeout: 300_000 });

let data: ReturnType<typeof scratchFolder>;
let server: RunningServer;

test.beforeAll(async () => {
  data = scratchFolder();
  for (const [name, role] of [['edda', 'editor'], ['connor', 'contributor'], ['otto', 'contributor']] as const) makeAccount(data.path, name, role);
  server = await startServer({ DATA_DIR: data.path });
});

test.afterAll(async () => {
  await server.stop();
  data.remove();
});

/** Changes the draft as the page that writes does. */
async function write(page: Page, id: string, change: (draft: Draft) => Draft): Promise<void> {
  const { draft, number } = (await (await page.request.get(`/api/workspace/entries/${id}`)).json()) as { draft: Draft; number: number };
  const saved = await page.request.put(`/api/workspace/entries/${id}/draft`, { data: { base: number, draft: change(draft) }, headers: fromHere });
  expect(saved.status(), await saved.text()).toBe(200);
}

async function begin(page: Page, title: string): Promise<string> {
  await page.goto('/workspace/new');
  await page.getByLabel('Title').fill(title);
  await page.getByRole('button', { name: 'Begin writing' }).click();
  await page.waitForURL(/\/workspace\/entries\/[\da-f-]{36}$/);
  return new URL(page.url()).pathname.split('/').at(-1)!;
}

const whole = (draft: Draft): Draft => ({
  ...draft,
  ...{ concept: 'Water and shade on the way.', summary: 'Volunteers keep a shaded place with water where people wait.' },
  classification: { principle: [{ value: 'p1', primary: false, basis: 'stated' }, { value: 'p2', primary: false, basis: 'stated' }] },
  sources: [{ title: 'A report of the branch', publisher: 'The branch', date: '2024' }],
});

test('a practice is proposed, sent back, corrected, published, changed, compared, restored and archived', async ({ browser }) => {
  const [connor, edda] = [await signedIn(browser, server.url, 'connor'), await signedIn(browser, server.url, 'edda')];
  const id = await begin(connor, 'Shaded water points');
  const publicAddress = '/catalogue/shaded-water-points';
  const [review, history] = [`/workspace/entries/${id}/review`, `/workspace/entries/${id}/history`];

  await test.step('a contributor proposes it and cannot publish', async () => {
    await write(connor, id, whole);
    await connor.goto(review);
    await expect(connor.getByRole('button', { name: 'Publish now' })).toHaveCount(0);
    await connor.getByRole('button', { name: 'Send it in' }).click();
    await expect(connor.getByText('Sent in for review.')).toBeVisible();
    expect((await connor.request.get(publicAddress)).status()).toBe(404);
  });

  await test.step('an editor finds it waiting, comments and asks for changes', async () => {
    await edda.goto('/workspace');
    await edda.getByRole('region', { name: /nobody reviews yet/ }).getByRole('link', { name: 'Shaded water points' }).click();
    await edda.goto(review);
    await edda.locator('summary', { hasText: 'Ask for changes' }).click();
    await edda.getByLabel('What should change').fill('Say where.');
    await edda.getByRole('button', { name: 'Send it back' }).click();
    await expect(edda.getByText('Sent back with what should change.')).toBeVisible();
  });

  await test.step('the contributor sees it sent back, corrects it and sends it again', async () => {
    await connor.goto('/workspace');
    await expect(connor.getByRole('region', { name: /needs changes/ }).getByRole('link', { name: 'Shaded water points' })).toBeVisible();
    await connor.goto(history);
    await expect(connor.getByText(/Say where\./)).toBeVisible();
    await write(connor, id, (draft) => ({ ...draft, placeNote: 'Along the coast road' }));
    await connor.goto(review);
    await connor.getByRole('button', { name: 'Send it in' }).click();
    await expect(connor.getByText('Sent in for review.')).toBeVisible();
  });

  await test.step('the editor publishes it, and readers see it at once', async () => {
    await edda.goto(review);
    await edda.getByRole('button', { name: 'Publish now' }).click();
    await expect(edda.getByText('Published. Readers see it now.')).toBeVisible();
    await edda.goto(publicAddress);
    await expect(edda.getByRole('heading', { level: 1, name: 'Shaded water points' })).toBeVisible();
    const { total } = (await (await edda.request.get('/api/v1/entries?q=shaded+water+points')).json()) as { total: number };
    expect(total).toBeGreaterThan(0);
  });

  await test.step('a change shows as marked words beside what readers see', async () => {
    await write(edda, id, (draft) => ({ ...draft, concept: 'Water, shade and advice on the way.' }));
    await edda.goto(review);
    await expect(edda.locator('ins').first()).toBeVisible();
    await edda.getByLabel(/What changed, in a sentence for readers/).fill('Advice is given too.');
    await edda.getByRole('button', { name: 'Publish now' }).click();
    await expect(edda.getByText('Published. Readers see it now.')).toBeVisible();
    await edda.goto(`${publicAddress}/versions`);
    await expect(edda.getByText('Advice is given too.')).toBeVisible();
    await expect(edda.getByText('One part changed.')).toBeVisible();
    await edda.getByRole('link', { name: /^Read it as published/ }).last().click();
    await expect(edda.getByText('This is an older state')).toBeVisible();
    await expect(edda.getByText('Water and shade on the way.').first()).toBeVisible();
  });

  await test.step('an older state comes back as a draft, and readers keep what they see', async () => {
    await edda.goto(history);
    await edda.getByRole('button', { name: /^Restore/ }).last().click();
    await expect(edda.getByText('The older state is a draft now.')).toBeVisible();
    await edda.goto(publicAddress);
    await expect(edda.getByText('Water, shade and advice on the way.').first()).toBeVisible();
    await edda.goto(review);
    await edda.locator('summary', { hasText: 'Drop the draft' }).click();
    await edda.getByRole('button', { name: 'Drop the draft' }).click();
    await expect(edda.getByText('The draft is dropped.')).toBeVisible();
  });

  await test.step('archived, its address says why', async () => {
    await edda.goto(review);
    await edda.locator('summary', { hasText: 'Archive' }).click();
    await edda.getByLabel(/^Why readers do not see it any more/).fill('The branch closed the water points in 2026.');
    await edda.getByRole('button', { name: 'Take it from readers' }).click();
    await expect(edda.getByText('Readers do not see it any more')).toBeVisible();
    await edda.goto(publicAddress);
    await expect(edda.getByText('The branch closed the water points in 2026.')).toBeVisible();
    expect((await edda.request.get('/api/v1/entries/shaded-water-points')).status()).toBe(404);
    expect(await (await edda.request.get('/api/v1/entries?q=shaded+water+points')).text()).not.toContain('shaded-water-points');
  });
});

test('what someone else writes is not there for a contributor, through any door', async ({ browser }) => {
  const [connor, otto] = [await signedIn(browser, server.url, 'connor'), await signedIn(browser, server.url, 'otto')];
  const id = await begin(connor, 'A draft of Connor alone');
  for (const page of ['', '/preview', '/review', '/history']) expect((await otto.request.get(`/workspace/entries/${id}${page}`)).status(), page).toBe(404);
  expect((await otto.request.get(`/api/workspace/entries/${id}`)).status()).toBe(404);
  expect((await otto.request.put(`/api/workspace/entries/${id}/draft`, { data: { base: 1, draft: { slug: 'x', kind: 'practice' } }, headers: fromHere })).status()).toBe(404);
  expect((await otto.request.post(`/api/workspace/entries/${id}/presence`, { headers: fromHere })).status()).toBe(404);
  for (const call of ['entries?q=draft+of+connor', 'similar?title=A+draft+of+Connor+alone']) expect(await (await otto.request.get(`/api/workspace/${call}`)).text(), call).not.toContain(id);
  for (const page of ['/workspace/people', '/workspace/log', '/workspace/log/export']) expect(await (await otto.request.get(page)).text(), page).not.toMatch(/edda@example\.org|Connor Example|Edda Example/);
});

test('nobody who is signed out gets an answer, and no other site can make one act', async ({ browser, request }) => {
  const connor = await signedIn(browser, server.url, 'connor');
  const id = await begin(connor, 'Another draft');
  for (const call of [`entries/${id}`, 'entries?q=a', 'similar?title=another', 'organisations?q=red']) expect((await request.get(`${server.url}/api/workspace/${call}`)).status(), call).toBe(401);
  expect((await connor.request.post(`/api/workspace/entries/${id}/presence`, { headers: { 'sec-fetch-site': 'cross-site' } })).status()).toBe(403);
  expect((await connor.request.post(`/api/workspace/entries/${id}/presence`)).status()).toBe(403);
});

test('wrong input gets a sentence and loses nothing', async ({ browser }) => {
  const connor = await signedIn(browser, server.url, 'connor');
  const id = await begin(connor, 'Wrong input');
  const put = async (body: string) => (await connor.request.put(`/api/workspace/entries/${id}/draft`, { data: body, headers: { ...fromHere, 'content-type': 'application/json' } })).status();
  for (const body of ['', '{', '[]', '{"base":0,"draft":{}}', '{"base":1}', '{"base":1,"draft":{"slug":"x","kind":"other"}}', `{"base":1,"draft":"${'a'.repeat(2_100_000)}"}`]) expect([413, 422], body.slice(0, 30)).toContain(await put(body));
  expect(await put('{"base":99,"draft":{"slug":"x","kind":"practice"}}')).toBe(404);
  for (const address of ['/workspace/entries/none', '/workspace/entries/00000000-0000-0000-0000-000000000000/review', '/workspace?list=none', '/workspace/open/none']) expect((await connor.request.get(address)).status(), address).toBe(404);
  await connor.goto('/workspace/new?title=Kept&refused=invalid');
  await expect(connor.getByRole('alert').filter({ hasText: 'Nothing was changed' })).toBeVisible();
  await expect(connor.getByLabel('Title')).toHaveValue('Kept');
  await connor.goto(`/workspace/entries/${id}`);
  await expect(connor.getByRole('heading', { level: 1 })).toHaveText('Wrong input');
});

test('pages of the workspace are accessible and fit narrow screens', async ({ browser }) => {
  const edda = await signedIn(browser, server.url, 'edda');
  const id = await begin(edda, 'For a look');
  const live = ((await (await edda.request.get('/api/workspace/entries?q=shelter')).json()) as { entries: { id: string }[] }).entries[0]!.id;
  await write(edda, live, (draft) => ({ ...draft, concept: `${draft.concept} Changed.` }));
  for (const address of ['/workspace', '/workspace?list=never-verified', '/workspace?q=water', '/workspace/new', `/workspace/entries/${id}/preview`, `/workspace/entries/${id}/review`, `/workspace/entries/${id}/history`, `/workspace/entries/${live}/review`, `/workspace/entries/${live}/history?from=1&to=2`]) {
    await edda.setViewportSize({ width: 1280, height: 900 });
    await edda.goto(address);
    expect(await accessibilityProblems(edda), address).toEqual([]);
    await edda.setViewportSize({ width: 320, height: 700 });
    expect(await overflowPx(edda), address).toBeLessThanOrEqual(0);
  }
});
