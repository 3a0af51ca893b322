import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { withFailedPage } from '../../../lib/start/failed-page.mjs';

const answers = () => globalThis.smartPracticesAnswers.getStore();

/** Stands for Next's handler: it sends heads before bodies, and an empty document where a page could not be made. */
async function page(request, response) {
  const { url } = request;
  if (answers().isFailure) {
    if (url.startsWith('/es')) throw new Error('this one cannot be made either');
    response.statusCode = 500;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', 'its own');
    response.write(`<h1>${request.method} ${url} at ${request.headers.host}</h1>`);
    response.end('<p>in words</p>');
    return;
  }
  answers().response.statusCode = url.includes('fine') ? 404 : 500;
  response.setHeader('content-security-policy', 'of the page');
  response.setHeader('link', '<of the page>');
  if (!url.includes('bare')) response.setHeader('content-type', url.includes('call') ? 'application/problem+json' : 'text/html; charset=utf-8');
  response.flushHeaders();
  response.write('<html id="__next_error__">');
  await once(request, 'end').catch(() => undefined);
  response.end('</html>');
}

const server = createServer((request, response) => {
  request.resume();
  void withFailedPage(page)(request, response);
});
beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'));
afterAll(() => server.close());

async function ask(path, options) {
  const { host } = { host: `127.0.0.1:${server.address().port}` };
  const answer = await fetch(`http://${host}${path}`, options);
  return { status: answer.status, headers: answer.headers, body: (await answer.text()).replace(host, 'here') };
}

test.each([['/catalogue', '/-/failed'], ['/ar/workspace?x=1', '/ar/-/failed'], ['/bare', '/-/failed']])('%s that failed is a whole page, with its own policy and status 500', async (path, from) => {
  const { status, headers, body } = await ask(path);
  expect([status, body]).toEqual([500, `<h1>GET ${from} at here</h1><p>in words</p>`]);
  expect([headers.get('content-security-policy'), headers.get('link'), headers.get('cache-control')]).toEqual(['its own', null, 'no-store']);
});

test('a form that failed too', async () => {
  const { status, body } = await ask('/fr/share', { method: 'POST', body: 'a=1' });
  expect([status, body]).toEqual([500, '<h1>GET /fr/-/failed at here</h1><p>in words</p>']);
});

test.each(['/fine', '/call'])('%s is sent as it is', async (path) => {
  const { headers, body } = await ask(path);
  expect([body, headers.get('content-security-policy')]).toEqual(['<html id="__next_error__"></html>', 'of the page']);
});

test('where that page cannot be made either, the status is said all the same', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { status, body } = await ask('/es/catalogue');
  expect([status, body]).toEqual([500, '']);
  expect(said).toHaveBeenCalledOnce();
  said.mockRestore();
});
