import { rawExchange } from './reading/raw-exchange';
import { rawRequest } from './reading/raw-request';
import { loadedFolder } from './support/loaded-folder';
import { startServer, type RunningServer } from './support/server';
import { expect, test } from './support/test';

const MOST_HEADER_BYTES = 2_000;
const long = 'x'.repeat(2_000);

/** Every header line as it travels, without the status. */
function headerBytes(said: string): number {
  const head = said.split('\r\n\r\n')[0] ?? '';
  return Buffer.byteLength(head.split('\r\n').slice(1).join('\r\n'));
}

for (const path of ['/', '/catalogue', `/catalogue?q=${long}`, `/catalogue?q=${'%F0%9F%98%80'.repeat(700)}`, `/catalogue?${Array.from({ length: 700 }, (_, i) => `need=x${i}`).join('&')}`, '/catalogue/redsafe', `/catalogue/redsafe?q=${long}`, `/${'a'.repeat(990)}`, `/insights/phase?q=${long}`, '/vocabulary/phase', `/en/catalogue?q=${long}`, `/fr/catalogue?q=${long}`, `/workspace?q=${long}`, `/workspace/people?${long}=1`, '/data', `/catalogue.csv?q=${long}`, `/insights/phase.svg?q=${long}`, `/api/v1/entries?q=${long}`, `/suggest?q=${long}`, `/oai?verb=${long}`, `/catalogue/?q=${long}`, `//catalogue?q=${long}`])
  for (const headers of ['', 'rsc: 1\r\n', 'rsc: 1\r\nnext-router-prefetch: 1\r\n'])
    test(`headers of ${path.slice(0, 60)} stay small, and none of the server’s own leave it (${headers.trim() || 'as a page'})`, async ({ baseURL }) => {
      const { said, status } = await rawExchange(baseURL!, `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${headers}\r\n`);
      expect(status).toBeGreaterThan(0);
      expect(headerBytes(said)).toBeLessThan(MOST_HEADER_BYTES);
      expect(said.split('\r\n\r\n')[0]).not.toMatch(/^x-(?:middleware|powered-by|matched-path|nextjs-rewritten-query|own-request)/im);
    });

for (const path of ['/sitemap.xml', '/sitemap/0.xml', '/robots.txt', '/opensearch.xml', '/oai?verb=Identify', '/catalogue.atom', '/catalogue.jsonfeed', '/catalogue.json', '/api/v1/entries', '/api/v1/openapi.json', '/catalogue/redsafe.ris', '/insights/phase.csv', '/', '/catalogue/redsafe'])
  test(`a name that somebody claims for this site stands nowhere in ${path}`, async ({ baseURL }) => {
    const claims = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', forwarded: 'host=evil.example', 'x-forwarded-server': 'evil.example', 'x-original-host': 'evil.example' };
    const { status, body } = await rawRequest(baseURL!, path, 'GET', claims);
    expect(status).toBe(200);
    expect(body).not.toContain('evil.example');
    // Nor in what others are given after that.
    expect((await rawRequest(baseURL!, path)).body).not.toContain('evil.example');
  });

test('a great many readers at once are served or told so in words, and health is never behind them', async ({ baseURL }) => {
  const READERS = 300;
  const asked = Array.from({ length: READERS }, (_, reader) => rawRequest(baseURL!, reader % 2 ? `/catalogue?q=shelter${reader}` : `/fr/insights?q=${reader}`));
  const health: number[] = [];
  let isOver = false;
  const watching = (async () => {
    while (!isOver) health.push((await rawRequest(baseURL!, '/healthz')).tookMs);
  })();
  const answers = await Promise.all(asked);
  isOver = true;
  await watching;
  const refused = answers.filter(({ status }) => status === 503);
  expect(answers.filter(({ status }) => status !== 200 && status !== 503)).toEqual([]);
  expect(answers.length - refused.length).toBeGreaterThan(0);
  for (const { headers, body } of refused) {
    expect(headers['retry-after']).toMatch(/^\d+$/);
    expect(body).toMatch(/<html lang="en" dir="ltr">[\s\S]*<h1>[^<]+<\/h1>/);
    expect(body).not.toContain('<script');
  }
  // Health waits for the pieces of work that are going on, never for the queue: it is asked again and again meanwhile.
  expect(health.length).toBeGreaterThan(3);
  expect([...health].sort((a, b) => a - b)[health.length >> 1]).toBeLessThan(1_000);
  expect((await rawRequest(baseURL!, '/catalogue')).status).toBe(200);
});

test.describe('behind a proxy that is trusted', () => {
  let server: RunningServer;
  let data: ReturnType<typeof loadedFolder>;
  test.beforeAll(async () => {
    test.setTimeout(300_000);
    data = loadedFolder();
    server = await startServer({ DATA_DIR: data.path, TRUST_PROXY: '127.0.0.1', API_REQUESTS_PER_MINUTE: '5', SECURITY_CONTACT: 'safe@example.org' });
  });
  test.afterAll(() => server.stop().finally(data.remove));

  test('host and scheme are what it says, and browsers are told to keep to the encrypted way', async () => {
    const { headers, body } = await rawRequest(server.url, '/sitemap.xml', 'GET', { 'x-forwarded-host': 'practices.example.org', 'x-forwarded-proto': 'https' });
    expect(body).toContain('https://practices.example.org/sitemap/0.xml');
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
    expect((await rawRequest(server.url, '/sitemap.xml')).headers['strict-transport-security']).toBeUndefined();
  });

  test('readers are told apart by whom it names last, whatever stood there before', async () => {
    const ask = async (forwarded: string) => (await rawRequest(server.url, '/api/v1/countries/FJI', 'GET', { 'x-forwarded-for': forwarded })).status;
    for (let call = 0; call < 5; call++) expect(await ask(`198.51.100.${call}, 203.0.113.9`)).toBe(200);
    expect(await ask('198.51.100.99, 203.0.113.9')).toBe(429);
    expect(await ask('203.0.113.9, 203.0.113.10')).toBe(200);
  });

  test('files of the build say what any answer says, whether they are there or not', async () => {
    const { body } = await rawRequest(server.url, '/');
    const files = ['.js', '.css'].map((ending) => new RegExp(`/_next/static/[^"]+\\${ending}`).exec(body)![0]);
    for (const path of [...files, '/_next/static/nothing.js', '/icon.svg', '/embed.js']) {
      const { status, headers } = await rawRequest(server.url, path, 'GET', { 'x-forwarded-proto': 'https' });
      expect(status, path).toBe(path.includes('nothing') ? 404 : 200);
      expect(headers, path).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin', 'strict-transport-security': 'max-age=31536000' });
      expect(headers['content-security-policy'], path).toMatch(/^default-src 'none';.*frame-ancestors 'none'/);
      if (status === 200) expect(headers['content-type'], path).toMatch(/charset=utf-8$|svg/i);
      expect((await rawRequest(server.url, path)).headers['strict-transport-security'], path).toBeUndefined();
    }
  });

  test('it is said where to tell of a weakness', async () => {
    const { status, headers, body } = await rawRequest(server.url, '/.well-known/security.txt');
    expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(body).toMatch(/^Contact: mailto:safe@example\.org\nExpires: \d{4}-/);
  });
});

test.describe('with nobody trusted', () => {
  let server: RunningServer;
  let data: ReturnType<typeof loadedFolder>;
  test.beforeAll(async () => {
    test.setTimeout(300_000);
    data = loadedFolder();
    server = await startServer({ DATA_DIR: data.path, API_REQUESTS_PER_MINUTE: '5', SITE_URL: 'https://practices.example.org' });
  });
  test.afterAll(() => server.stop().finally(data.remove));

  test('the site has one name, and is told to be encrypted', async () => {
    const { headers, body } = await rawRequest(server.url, '/sitemap.xml', 'GET', { host: 'evil.example', 'x-forwarded-host': 'evil.example' });
    expect(body).toContain('https://practices.example.org/sitemap/0.xml');
    expect(body).not.toContain('evil.example');
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
    expect((await rawRequest(server.url, '/.well-known/security.txt')).status).toBe(404);
  });

  for (const origin of ['https://practices.example.org', 'own'])
    test(`a form sent from ${origin === 'own' ? 'the name it was asked under' : 'the site’s public name'} is taken, and leads on`, async () => {
      const page = (await rawRequest(server.url, '/sign-in')).body;
      const form = new FormData();
      for (const [, field, value = ''] of page.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)) form.append(field!, value.replaceAll('&quot;', '"'));
      form.set('email', 'nobody@example.org');
      form.set('password', 'not a password of anybody');
      const answer = await fetch(`${server.url}/sign-in`, { method: 'POST', body: form, headers: { origin: origin === 'own' ? server.url : origin } });
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('nobody@example.org');
    });
});

test.describe('with nobody trusted, who asks too often', () => {
  let server: RunningServer;
  let data: ReturnType<typeof loadedFolder>;
  test.beforeAll(async () => {
    test.setTimeout(300_000);
    data = loadedFolder();
    server = await startServer({ DATA_DIR: data.path, API_REQUESTS_PER_MINUTE: '5', SITE_URL: 'https://practices.example.org' });
  });
  test.afterAll(() => server.stop().finally(data.remove));

  test('no header walks round the limit of calls', async () => {
    const statuses: number[] = [];
    for (let call = 0; call < 12; call++) statuses.push((await rawRequest(server.url, '/api/v1/countries/FJI', 'GET', { 'x-forwarded-for': `198.51.100.${call}`, forwarded: `for=198.51.100.${call}`, 'x-real-ip': `198.51.100.${call}` })).status);
    expect(statuses).toEqual([...Array<number>(5).fill(200), ...Array<number>(7).fill(429)]);
  });
});
