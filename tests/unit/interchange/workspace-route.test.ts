import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { jsonBody, workspaceRoute } from '@/lib/interchange/workspace-route';
import { Refused, refusals } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';

const ask = (handle: () => unknown, headers: Record<string, string> = {}, method = 'POST') =>
  workspaceRoute(async () => ({ body: await handle() }))(new NextRequest('http://here.example/api/workspace/x', { method, headers: { host: 'here.example', ...headers } }), {});

test.each([
  [{ 'sec-fetch-site': 'same-origin' }, 200],
  [{ 'sec-fetch-site': 'same-site' }, 403],
  [{ 'sec-fetch-site': 'cross-site', origin: 'http://here.example' }, 403],
  [{ 'sec-fetch-site': 'none' }, 403],
  [{ origin: 'http://here.example' }, 200],
  [{ origin: 'http://elsewhere.example' }, 403],
  [{ origin: 'null' }, 403],
  [{}, 403],
])('a change asked with %j is answered %i', async (headers, status) => {
  expect((await ask(() => 'done', headers)).status).toBe(status);
});

test('reading needs no origin', async () => {
  expect((await ask(() => 'read', {}, 'GET')).status).toBe(200);
});

test.each(refusals)('the refusal %s has its status and its code, and is never kept', async (code) => {
  const answer = await ask(() => { throw new Refused(code, ['title']); }, { 'sec-fetch-site': 'same-origin' });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.json()).toEqual({ code, fields: ['title'] });
});

const somebody: Viewer = { id: 'a', name: 'A', role: 'contributor', organisations: [] };
const sending = (body: BodyInit) => new NextRequest('http://here.example/x', { method: 'PUT', body, ...(body instanceof ReadableStream && { duplex: 'half' }) });

test.each(['', '{', '"\\ud83d"', '"a\\u0000"', '{"\\u0000":1}', '[["\\udc00x"]]', new Uint8Array([34, 0xff, 34])])('a body that is no JSON, or holds what is no text, is refused (%j)', async (body) => {
  await expect(jsonBody(sending(body), somebody)).rejects.toMatchObject({ code: 'invalid' });
});

test('a body is counted while it comes, and no more of it is read than may come', async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 100_000;
      controller.enqueue(new Uint8Array(100_000).fill(32));
    },
  });
  const answer = await workspaceRoute(async (request) => ({ body: await jsonBody(request, somebody) }))(new NextRequest('http://here.example/x', { method: 'PUT', body: endless, duplex: 'half', headers: { 'sec-fetch-site': 'same-origin' } }), {});
  expect(answer.status).toBe(413);
  expect(sent).toBeLessThan(2_500_000);
});

test('nothing is read of who is not signed in', async () => {
  let wasRead = false;
  const body = new ReadableStream<Uint8Array>({ pull: () => void (wasRead = true) }, { highWaterMark: 0 });
  await expect(jsonBody(sending(body), null)).rejects.toMatchObject({ code: 'not-signed-in' });
  expect(wasRead).toBe(false);
});
