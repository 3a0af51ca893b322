import { expect, test } from './support/test';
import { cataloguePage } from './reading/catalogue-page';
import { rawRequest } from './reading/raw-request';

/** Enough for a busy machine, far too little for an expression that runs wild. */
const ROOMY_MS = 15_000;
const lone = '%ED%A0%80';

/** What comes in the place of words, written as it travels. */
const texts: Readonly<Record<string, string>> = {
  '10,000 characters': 'a'.repeat(10_000),
  '10,000 characters of words': 'shelter+'.repeat(1_250),
  'characters of regular expressions': encodeURIComponent('.*+?^${}()|[]\\ (a+)+$ (?:.*)*'),
  markup: encodeURIComponent('"><script>window.harmed=1</script><img src=x onerror="window.harmed=1">'),
  'a template': encodeURIComponent('{{7*7}} ${7*7} <%= 7*7 %>'),
  'a lone surrogate': lone,
  'a lone surrogate amid words': `shelter${lone}jordan`,
  'broken UTF-8': '%FF%FE%C0%AF',
  nulls: '%00shelter%00',
  'marks of direction': encodeURIComponent('\u202eshelter\u202c \u200f\u061c\u2066'),
  'half an emoji and a whole one': '%F0%9F%98+%F0%9F%98%80',
  'SQL': encodeURIComponent("'; DROP TABLE entries; --"),
  'a broken escape': '%',
  'only spaces': '+++%20%09%0A',
  'combining marks': encodeURIComponent(`e${'\u0301'.repeat(2_000)}`).slice(0, 9_000),
};

for (const [name, text] of Object.entries(texts))
  for (const path of [`/catalogue?q=${text}`, `/api/v1/entries?q=${text}`, `/suggest?q=${text}`])
    test(`${path.split('?')[0]} survives ${name}`, async ({ baseURL }) => {
      const { status, body, tookMs } = await rawRequest(baseURL!, path);
      expect([200, 400]).toContain(status);
      if (path.startsWith('/catalogue')) expect(status).toBe(200);
      expect(body).not.toContain('<script>window.harmed');
      expect(tookMs).toBeLessThan(ROOMY_MS);
    });

const repeated: Readonly<Record<string, string>> = {
  'a facet a thousand times': Array.from({ length: 1_000 }, () => 'gcm=1').join('&'),
  'a thousand values that do not exist': Array.from({ length: 1_000 }, (_, i) => `need=x${i}`).join('&'),
  'words a thousand times': Array.from({ length: 1_000 }, () => 'q=a').join('&'),
  'a thousand parameters': Array.from({ length: 1_000 }, (_, i) => `p${i}=1`).join('&'),
  'names of the language': '__proto__=1&constructor=2&prototype=3&toString=4&hasOwnProperty=5',
  'values that are names of the language': 'phase=__proto__&need=constructor&sort=toString&tags=valueOf&show=__proto__',
};

for (const [name, query] of Object.entries(repeated))
  for (const path of ['/catalogue', '/api/v1/entries', '/suggest'])
    test(`${path} survives ${name}`, async ({ baseURL }) => {
      const { status, tookMs } = await rawRequest(baseURL!, `${path}?${query}`);
      expect(path === '/catalogue' ? [200] : [200, 400]).toContain(status);
      expect(tookMs).toBeLessThan(ROOMY_MS);
    });

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

test('the worst of these costs no more than a few ordinary questions', async ({ baseURL }) => {
  test.setTimeout(120_000);
  const took = async (query: string) => (await rawRequest(baseURL!, `/catalogue?${query}`)).tookMs;
  const worst = [...Object.values(texts).map((text) => `q=${text}`), ...Object.values(repeated)];
  const [ordinary, hostile]: [number[], number[]] = [[], []];
  for (let round = 0; round < 3; round++)
    for (const query of worst) {
      ordinary.push(await took('q=shelter&phase=arrival'));
      hostile.push(await took(query));
    }
  expect(median(hostile)).toBeLessThan(5 * median(ordinary));
});

for (const page of ['-1', '0', '1e9', '1000000000', '99999999999999999999', 'NaN', '1.5', '', '%00', '٣'])
  test(`the catalogue shows a page for page=${page}, and names its canonical address`, async ({ baseURL }) => {
    const { status, body } = await rawRequest(baseURL!, `/catalogue?page=${encodeURI(page)}`);
    expect(status).toBe(200);
    expect(body).toMatch(/<link rel="canonical" href="[^"]+\/catalogue(\?page=\d+)?"/);
  });

const unusual = [
  '/%', '/%ED%A0%80', '/%00', '/%2e%2e/', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc%2fpasswd', '/..\\..\\etc', '//', '//example.org/%2e%2e', '/\\example.org',
  '/catalogue/%', '/catalogue/%ED%A0%80', '/catalogue/%00', '/catalogue/..%2f..%2fpackage.json', '/catalogue/<script>', '/catalogue/__proto__', '/catalogue/constructor',
  '/catalogue/a/b/c', '/vocabulary/__proto__', '/vocabulary/phase/__proto__', '/vocabulary/%00/%', '/fr/en/catalogue', '/en/en', '/en', '/en/catalogue', '/xx/catalogue', '/fr/fr', '/ar//catalogue',
  '/api/v1/entries/%', '/api/v1/entries/%ED%A0%80', '/api/v1/entries/%00', '/api/v1/entries/__proto__', '/api/v1/entries/..%2f..%2f', '/api/', '/api', '/api//v1/entries',
  '/_next/', '/_next/../package.json', '/_next/static/%2e%2e/%2e%2e/package.json', '/_next/image?url=http://example.org/x.png&w=64&q=75', '/.env', '/package.json', '/favicon.ico', '/catalogue?', '/catalogue?&&&=&=', '/catalogue?%', '/catalogue#', `/${'a'.repeat(8_000)}`, `/catalogue/${'a/'.repeat(2_000)}`,
];

for (const path of unusual)
  test(`${path.slice(0, 60)} is never an error of the server`, async ({ baseURL }) => {
    const { status, headers, body, tookMs } = await rawRequest(baseURL!, path);
    expect(status).toBeLessThan(500);
    expect(tookMs).toBeLessThan(ROOMY_MS);
    expect(body).not.toMatch(/root:x:0|"devDependencies"/);
    const location = headers.location;
    if (typeof location === 'string') expect(new URL(location, baseURL).host, location).toBe(new URL(baseURL!).host);
  });

for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])
  for (const path of ['/', '/catalogue', '/api/v1/entries', '/suggest', '/healthz'])
    test(`${method} ${path} is never an error of the server`, async ({ baseURL }) => {
      expect((await rawRequest(baseURL!, path, method, { 'content-length': '0' })).status).toBeLessThan(500);
    });

for (const headers of [{ 'next-action': 'x' }, { rsc: '1', 'next-router-state-tree': '%' }, { 'x-forwarded-host': 'a b"<>' }, { host: 'evil"><script>' }, { 'accept-language': '*;q=99,'.repeat(500) }, { cookie: 'a'.repeat(8_000) }, { 'if-none-match': '"'.repeat(5_000) }])
  test(`headers ${JSON.stringify(headers).slice(0, 60)} are never an error of the server`, async ({ baseURL }) => {
    for (const path of ['/', '/catalogue', '/api/v1/entries']) expect((await rawRequest(baseURL!, path, 'GET', headers as Record<string, string>)).status, path).toBeLessThan(500);
  });

test('markup in the query is shown as text and never runs', async ({ page }) => {
  for (const markup of ['"><script>window.harmed=1</script>', '<img src=x onerror="window.harmed=1">', "'><svg onload=window.harmed=1>", 'javascript:window.harmed=1']) {
    await page.goto(`/catalogue?q=${encodeURIComponent(markup)}`);
    await expect(cataloguePage(page).field).toHaveValue(markup);
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
    await expect(page.locator('main img, main svg[onload], a[href^="javascript:"]')).toHaveCount(0);
  }
});
