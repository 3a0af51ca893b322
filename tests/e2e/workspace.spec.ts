import { accessibilityProblems } from './support/axe';
import { begin, fromHere, published, whole, write } from './support/drafts';
import { test } from './support/signed-in';
import { expect } from './support/test';
import { overflowPx } from './support/views';

test.setTimeout(300_000);

test('archived, the address of an entry says why, and no list or search has it', async ({ as }) => {
  const edda = await as('edda');
  const { id, slug } = await published(edda, 'chorus');
  await edda.goto(`/workspace/entries/${id}/review`);
  await edda.locator('summary', { hasText: 'Archive' }).click();
  await edda.getByLabel(/^Why readers do not see it any more/).fill('The branch closed it in 2026.');
  await edda.getByRole('button', { name: 'Take it from readers' }).click();
  await expect(edda.getByText('Readers do not see it any more; its address says why.')).toBeVisible();
  await edda.goto(`/catalogue/${slug}`);
  await expect(edda.getByText('The branch closed it in 2026.')).toBeVisible();
  const gone = await edda.request.get(`/api/v1/entries/${slug}`);
  expect([gone.status(), await gone.json()]).toEqual([410, expect.objectContaining({ code: 'gone', archived: expect.objectContaining({ reason: 'The branch closed it in 2026.' }) as object })]);
  expect(await (await edda.request.get('/api/v1/entries?q=chorus')).text()).not.toContain(slug);
});

test('a link to an entry that readers do not see yet leads somewhere, and stands in no way', async ({ as }) => {
  const edda = await as('edda');
  const linked = await begin(edda, 'Not yet published');
  const { slug } = (await (await edda.request.get(`/api/workspace/entries/${linked}`)).json()) as { slug: string };
  const id = await begin(edda, 'Linking to what is to come');
  await write(edda, id, (draft) => ({ ...whole(draft), links: [{ type: 'other-example', entry: slug }] }));
  await edda.goto(`/workspace/entries/${id}`);
  await expect(edda.getByRole('group', { name: 'Links to other entries' })).toContainText('Not yet published');
  await edda.goto(`/workspace/entries/${id}/review`);
  await expect(edda.getByRole('button', { name: 'Publish now' })).toBeVisible();
  await write(edda, id, (draft) => ({ ...draft, links: [{ type: 'other-example', entry: 'no-such-entry' }] }));
  await edda.reload();
  await expect(edda.getByText('There is no entry “no-such-entry”.').first()).toBeVisible();
  await expect(edda.getByRole('button', { name: 'Publish now' })).toHaveCount(0);
});

test('what someone else writes is not there for a contributor, through any door', async ({ as }) => {
  const [connor, otto] = [await as('connor'), await as('otto')];
  const id = await begin(connor, 'A draft of Connor alone');
  for (const page of ['', '/preview', '/review', '/history']) expect((await otto.request.get(`/workspace/entries/${id}${page}`)).status(), page).toBe(404);
  expect((await otto.request.get(`/api/workspace/entries/${id}`)).status()).toBe(404);
  expect((await otto.request.put(`/api/workspace/entries/${id}/draft`, { data: { base: 1, draft: { slug: 'x', kind: 'practice' } }, headers: fromHere })).status()).toBe(404);
  expect((await otto.request.post(`/api/workspace/entries/${id}/presence`, { headers: fromHere })).status()).toBe(404);
  for (const call of ['entries?q=draft+of+connor', 'similar?title=A+draft+of+Connor+alone']) expect(await (await otto.request.get(`/api/workspace/${call}`)).text(), call).not.toContain(id);
  for (const page of ['/workspace/people', '/workspace/log', '/workspace/log/export']) expect(await (await otto.request.get(page)).text(), page).not.toMatch(/edda@example\.org|Connor Example|Edda Example/);
});

test('nobody who is signed out gets an answer, and no other site can make one act', async ({ as, request }) => {
  const connor = await as('connor');
  const id = await begin(connor, 'Another draft');
  for (const call of [`entries/${id}`, 'entries?q=a', 'similar?title=another', 'organisations?q=red']) expect((await request.get(`/api/workspace/${call}`)).status(), call).toBe(401);
  expect((await connor.request.post(`/api/workspace/entries/${id}/presence`, { headers: { 'sec-fetch-site': 'cross-site' } })).status()).toBe(403);
  expect((await connor.request.post(`/api/workspace/entries/${id}/presence`)).status()).toBe(403);
});

test('wrong input gets a sentence and loses nothing', async ({ as }) => {
  const connor = await as('connor');
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

test('pages of the workspace are accessible and fit narrow screens', async ({ as }) => {
  const edda = await as('edda');
  const id = await begin(edda, 'For a look');
  const { id: live } = await published(edda, 'shelter');
  await write(edda, live, (draft) => ({ ...draft, concept: `${draft.concept} Changed.` }));
  for (const address of ['/workspace', '/workspace?list=never-verified', '/workspace?q=water', '/workspace/new', `/workspace/entries/${id}/preview`, `/workspace/entries/${id}/review`, `/workspace/entries/${id}/history`, `/workspace/entries/${live}/review`, `/workspace/entries/${live}/history?from=1&to=2`]) {
    await edda.setViewportSize({ width: 1280, height: 900 });
    await edda.goto(address);
    expect(await accessibilityProblems(edda), address).toEqual([]);
    await edda.setViewportSize({ width: 320, height: 700 });
    expect(await overflowPx(edda), address).toBeLessThanOrEqual(0);
  }
});
