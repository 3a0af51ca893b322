import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { jsonBody, workspaceRoute } from '@/lib/interchange/workspace-route';
import { Refused, refusals } from '@/lib/permissions/refused';

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

test.each(['', '{', 'a'.repeat(2_000_001)])('a body that is no JSON, or too long, is refused', async (body) => {
  const request = new NextRequest('http://here.example/x', { method: 'PUT', body });
  await expect(jsonBody(request)).rejects.toMatchObject({ code: 'invalid' });
});
