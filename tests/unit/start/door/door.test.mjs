import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeDoor } from '@/lib/start/door/door.mjs';
import { rawExchange } from '../../../e2e/reading/raw-exchange';

const ACTION = `40${'a'.repeat(40)}`;
const settings = { siteUrl: undefined, trustProxy: undefined, securityContact: 'mailto:safe@example.org' };
let server;
let base;
/** What reached the inside. */
const reached = [];

/** Tells what it was asked, and reads bodies as routes do. */
async function inside(request, response) {
  const seen = { url: request.url, headers: request.headers, body: '' };
  reached.push(seen);
  if (request.url.endsWith('/unread')) return response.end('not read');
  try {
    for await (const chunk of request) seen.body += chunk;
  } catch (error) {
    response.statusCode = 418;
    return response.end(String(error.reason ?? error.code));
  }
  return response.end(`${seen.body.length} bytes`);
}

beforeAll(async () => {
  const door = makeDoor(settings, new Map([[ACTION, 1]]), inside);
  server = createServer(door);
  server.on('checkContinue', (request, response) => door(Object.assign(request, { expectsContinue: true }), response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  base = `http://127.0.0.1:${server.address().port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const head = (line, ...headers) => [`${line} HTTP/1.1`, 'Host: here.example', ...headers, '', ''].join('\r\n');
const chunk = (size) => `${size.toString(16)}\r\n${'a'.repeat(size)}\r\n`;
const urlencoded = 'Content-Type: application/x-www-form-urlencoded';

test('inside, sender, host and scheme are what the connection says', async () => {
  await rawExchange(base, head('GET /who', 'X-Forwarded-For: 9.9.9.9', 'X-Forwarded-Host: evil.example', 'X-Forwarded-Proto: https', 'Forwarded: for=9.9.9.9', 'X-Forwarded-Port: 1'));
  expect(reached.at(-1).headers).toMatchObject({ 'x-forwarded-for': '127.0.0.1', 'x-forwarded-host': 'here.example', 'x-forwarded-proto': 'http' });
  expect(reached.at(-1).headers).not.toHaveProperty('forwarded');
  expect(reached.at(-1).headers).not.toHaveProperty('x-forwarded-port');
});

test.each(['/sign-in', '/share', '/api/auth/sign-out', '/api/auth/callback/oidc', '/oai', '/catalogue', '/api/v1/entries'])('an endless body to %s ends with a refusal, long before it fills anything', async (path) => {
  const { status } = await rawExchange(base, head(`POST ${path}`, urlencoded, 'Transfer-Encoding: chunked'), { endless: chunk(50_000), mostBytes: 30_000_000 });
  expect(status).toBe(413);
  expect(reached.at(-1)?.url).not.toBe(path);
});

test.each([
  ['/share', 300_000],
  ['/api/workspace/organisations', 5_000_000],
  ['/api/workspace/sheets', 999_999_999_999],
])('what %s says is too long is refused before any of it has come', async (path, length) => {
  const { status, said } = await rawExchange(base, head(`POST ${path}`, `Content-Length: ${length}`));
  expect(status).toBe(413);
  expect(said).toContain(path.startsWith('/api') ? '"code":"too-large"' : '<h1>Too large</h1>');
});

test('a body for a route that asks first is read as that route reads, and no further than its bound', async () => {
  expect((await rawExchange(base, head('POST /api/workspace/organisations', 'Content-Length: 5') + 'hello')).said).toContain('5 bytes');
  const { said } = await rawExchange(base, head('POST /api/workspace/organisations', 'Transfer-Encoding: chunked'), { endless: chunk(50_000), mostBytes: 30_000_000 });
  expect(said).toContain('too-large');
});

test('who waits for a word before sending gets it where the body is read, and never where it is refused', async () => {
  const small = await rawExchange(base, head('POST /share', urlencoded, 'Content-Length: 3', 'Expect: 100-continue') + 'a=b');
  expect(small.said).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK/);
  const large = await rawExchange(base, head('POST /share', urlencoded, 'Content-Length: 3000000', 'Expect: 100-continue'));
  expect(large.said).toMatch(/^HTTP\/1\.1 413/);
});

test.each([
  ['packed', 415, head('POST /share', urlencoded, 'Content-Encoding: gzip', 'Content-Length: 3') + 'abc'],
  ['with two hosts', 400, head('GET /', 'Host: other.example')],
  ['with a host that is none', 400, 'GET / HTTP/1.1\r\nHost: a b"<>\r\n\r\n'],
  ['for another server', 400, head('GET http://elsewhere.example/')],
  ['with an unknown method', 405, head('PROPFIND /')],
  ['with NUL in its path', 400, head('GET /catalogue/%00')],
  ['from another site', 403, head('POST /sign-in', 'Origin: https://evil.example', urlencoded, 'Content-Length: 3') + 'a=b'],
  ['from nowhere', 403, head('POST /sign-in', 'Origin: null', urlencoded, 'Content-Length: 3') + 'a=b'],
  ['for a foreign action', 404, head('POST /sign-in', 'Next-Action: x', 'Content-Length: 2') + '[]'],
  ['for a foreign action, empty', 404, head('POST /sign-in', 'Next-Action: x')],
  ['that is damaged', 400, head('POST /sign-in', 'Content-Type: multipart/form-data; boundary=x', 'Content-Length: 3') + '--y'],
])('a request %s is refused in words', async (_name, status, text) => {
  const before = reached.length;
  const answer = await rawExchange(base, text);
  expect(answer.status).toBe(status);
  expect(answer.said).toMatch(/<h1>[^<]+<\/h1><p>[^<]+<\/p>/);
  expect(reached).toHaveLength(before);
});

test('a form of the site itself comes through as it was sent', async () => {
  await rawExchange(base, head('POST /sign-in', 'Origin: http://here.example', urlencoded, 'Content-Length: 5') + 'a=%20');
  expect(reached.at(-1)).toMatchObject({ url: '/sign-in', body: 'a=%20' });
});

/** What comes of this exchange when so much time has passed since it reached the server. */
async function after(milliseconds, text) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const exchange = rawExchange(base, text, undefined, 1_000_000);
    // Sockets and what follows from them need no timers, only time.
    for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setImmediate(resolve));
    vi.advanceTimersByTime(milliseconds);
    return await exchange;
  } finally {
    vi.useRealTimers();
  }
}

test.each([
  ['a form', 'POST /share', 408, '<h1>Waited too long</h1>'],
  ['a file', 'POST /api/workspace/sheets', 418, 'slow'],
])('%s that stops coming is not waited for, and its connection ends', async (_name, line, status, words) => {
  const clock = setInterval(() => vi.isFakeTimers() && vi.advanceTimersByTime(6_000), 200);
  expect(await after(31_000, head(line, 'Content-Length: 100') + 'a')).toMatchObject({ status, said: expect.stringContaining(words), isClosed: true });
  clearInterval(clock);
});

test('after its answer a client that goes on sending is cut off', async () => {
  const { isClosed, said } = await after(6_000, head('POST /api/workspace/unread', 'Transfer-Encoding: chunked') + chunk(10));
  expect([said.includes('not read'), isClosed]).toEqual([true, true]);
});

test('health and the way to tell of a weakness are answered before anything else', async () => {
  const before = reached.length;
  expect((await rawExchange(base, head('GET /healthz'))).said).toContain('{"alive":true}');
  expect((await rawExchange(base, head('GET /.well-known/security.txt'))).said).toContain('Contact: mailto:safe@example.org');
  expect(reached).toHaveLength(before);
});

test('an answer that would lead to an address too long for headers says so instead', async () => {
  const moving = createServer(makeDoor(settings, new Map(), (request, response) => response.writeHead(308, { location: request.url }).end('moved')));
  await once(moving.listen(0, '127.0.0.1'), 'listening');
  const at = `http://127.0.0.1:${moving.address().port}`;
  const [short, long] = [await rawExchange(at, head('GET /a?q=b')), await rawExchange(at, head(`GET /a?q=${'b'.repeat(5_000)}`))];
  moving.closeAllConnections();
  moving.close();
  expect(short.said).toContain('location: /a?q=b');
  expect([long.status, long.said.includes('<h1>Address too long</h1>'), long.said.includes('bbbb')]).toEqual([414, true, false]);
});
