import { NextRequest } from 'next/server';
import { afterEach, expect, test, vi } from 'vitest';
import { CatalogueNotLoaded } from '@/lib/catalogue/current';
import { CallRefused, problemSchema } from '@/lib/interchange/problem';
import { readOnlyRoute } from '@/lib/interchange/read-only-route';
import { writtenAnswer } from '@/lib/interchange/written-answer';

const held = writtenAnswer({ a: 1 });

function call(answer: Parameters<typeof readOnlyRoute>[0]) {
  return readOnlyRoute(answer).GET(new NextRequest('http://test/api'), undefined);
}

function refuseWith(error: unknown) {
  return call(() => {
    throw error;
  });
}

afterEach(() => vi.restoreAllMocks());

test('an answer carries its tag, must be revalidated, and any site may read it', async () => {
  const response = await call(() => held);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ a: 1 });
  expect(response.headers.get('etag')).toBe(held.tag);
  expect(response.headers.get('cache-control')).toContain('no-cache');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('a client that holds the answer gets 304 and nothing else', async () => {
  const request = new NextRequest('http://test/api', { headers: { 'if-none-match': held.tag } });
  const response = await readOnlyRoute(() => held).GET(request, undefined);
  expect(response.status).toBe(304);
  expect(await response.text()).toBe('');
  expect(response.headers.get('etag')).toBe(held.tag);
});

test('what has moved is answered with 308', async () => {
  const response = await call(() => ({ movedTo: '/new' }));
  expect([response.status, response.headers.get('location')]).toEqual([308, '/new']);
});

test('a refusal is problem+json and is never stored', async () => {
  const response = await refuseWith(new CallRefused('not-found'));
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(problemSchema.parse(await response.json()).code).toBe('not-found');
});

test('an unknown error is opaque to the client and whole in the log', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const error = new Error('connection to 10.0.0.7 refused');
  const response = await refuseWith(error);
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('10.0.0.7');
  expect(log).toHaveBeenCalledWith(error);
});

test('a refusal is not logged as an error', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await refuseWith(new CallRefused('invalid-query', []));
  expect(log).not.toHaveBeenCalled();
});

test('a catalogue that is not loaded yet says when to try again', async () => {
  const response = await refuseWith(new CatalogueNotLoaded());
  expect(response.status).toBe(503);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
});

const route = readOnlyRoute(() => held);

test.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('%s is refused with the methods that work', (method) => {
  const response = route[method]();
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
});

test('a browser of another site may ask first', () => {
  const response = route.OPTIONS();
  expect(response.status).toBe(204);
  expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
});
