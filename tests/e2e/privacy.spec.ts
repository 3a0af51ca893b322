import { securityHeaders } from '@/lib/security/policy';
import { rawRequest } from './reading/raw-request';
import { expect, test } from './support/test';

const pages = ['/', '/catalogue', '/catalogue?q=shelter&phase=arrival', '/vocabulary/principle/p1', '/about', '/data', '/data/use?phase=arrival', '/glossary', '/ar/catalogue', '/no-such-page', '/insights', '/insights/matrix?region=europe', '/insights/brief', '/ar/insights/map'];
const answers = ['/api/v1/entries', '/api/v1/entries?phase=arival', '/api/v1/no-such-call', '/suggest?q=jo', '/fr/suggest?q=jo', '/healthz', '/readyz', '/api/v1/distributions?facet=phase', '/api/v1/distributions?facet=colour', '/api/v1/report-2016', '/api/v1', '/api/v1/openapi.json', '/api/v1/facets', '/api/v1/changes', '/api/v1/organisations?q=red', '/api/v1/countries/JOR', '/api/v1/vocabularies/phase', '/api/suggestions?q=jo', '/oai?verb=Identify', '/oai?verb=none', '/sitemap.xml', '/sitemap/0.xml', '/opensearch.xml', '/insights/phase.json', '/insights/phase.svg?width=0'];
const others = ['/robots.txt', '/icon.svg', '/en/catalogue', '/embed.js', '/insights/phase/embed', '/insights/phase.png', '/insights/phase.csv', '/insights/brief.docx?chart=phase'];

function directives(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(policy.split(';').map((directive) => directive.trim().split(/\s+/)).map(([name, ...sources]) => [name!, sources]));
}

for (const path of [...pages, ...answers, ...others])
  test(`${path} carries the security headers, sets no cookie and does not name its software`, async ({ baseURL }) => {
    const { headers } = await rawRequest(baseURL!, path);
    for (const { key, value } of securityHeaders) expect(headers[key], key).toBe(value);
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
  });

for (const path of pages)
  test(`${path} has a strict policy for its content`, async ({ baseURL }) => {
    const policy = directives(String((await rawRequest(baseURL!, path)).headers['content-security-policy']));
    expect(policy.get('default-src')).toEqual(["'none'"]);
    for (const name of ['base-uri', 'frame-ancestors']) expect(policy.get(name), name).toEqual(["'none'"]);
    const scripts = policy.get('script-src') ?? [];
    expect(scripts.some((source) => /^'(?:nonce|sha256)-/.test(source))).toBe(true);
    for (const [name, sources] of policy) {
      expect(sources.filter((source) => /unsafe|\*|^https?:/.test(source)), name).toEqual([]);
    }
  });

for (const path of answers)
  test(`${path} is an answer that may load nothing`, async ({ baseURL }) => {
    const policy = directives(String((await rawRequest(baseURL!, path)).headers['content-security-policy']));
    expect(policy.get('default-src')).toEqual(["'none'"]);
  });

/** Pages that are drawn for each request have a word of their own; those that are kept name their scripts (kept.spec.ts). */
const drawnEachTime = ['/share', '/sign-in', '/no-such-page'];

test('the nonce is new for every request, and every script that runs carries it', async ({ baseURL }) => {
  for (const path of drawnEachTime) {
    const nonces = new Set<string>();
    for (let i = 0; i < 3; i++) {
      const { headers, body } = await rawRequest(baseURL!, path);
      const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))![1]!;
      expect(nonce.length).toBeGreaterThanOrEqual(16);
      nonces.add(nonce);
      const scripts = (body.match(/<script\b[^>]*>/g) ?? []).filter((script) => script !== '<script type="application/ld+json">');
      expect(scripts.length).toBeGreaterThan(0);
      expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
    }
    expect(nonces.size).toBe(3);
  }
});

test('no page brings scripts or styles in its attributes', async ({ baseURL }) => {
  for (const path of [...pages, ...drawnEachTime]) {
    const { body } = await rawRequest(baseURL!, path);
    expect(body, path).not.toMatch(/ on(click|load|error|submit)=/i);
    expect(body, path).not.toMatch(/ style="/);
  }
});

test('pages with a nonce are never stored by a shared cache, and the others never without asking again', async ({ baseURL }) => {
  for (const path of [...pages, ...drawnEachTime]) {
    const { headers } = await rawRequest(baseURL!, path);
    const hasNonce = String(headers['content-security-policy']).includes('nonce-');
    expect(String(headers['cache-control']), path).toMatch(hasNonce ? /private|no-store/ : /^public, no-cache$/);
    expect(hasNonce, path).toBe(path === '/no-such-page' || drawnEachTime.includes(path));
  }
});

test('reading leaves nothing behind: no cookie, no storage, no request to another host', async ({ page, context }) => {
  await page.goto('/');
  await page.getByRole('combobox').first().fill('shelter');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/catalogue/);
  await page.locator('.hit-title a').first().click();
  await page.waitForURL(/\/catalogue\/[a-z0-9-]+$/);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(async () => ({ local: localStorage.length, session: sessionStorage.length, databases: (await indexedDB.databases()).length }))).toEqual({ local: 0, session: 0, databases: 0 });
});

test('a language preference of the browser changes nothing and is not remembered', async ({ baseURL }) => {
  const { status, headers } = await rawRequest(baseURL!, '/catalogue', 'GET', { 'accept-language': 'fr' });
  expect(status).toBe(200);
  expect(headers['set-cookie']).toBeUndefined();
  expect(headers.location).toBeUndefined();
});

test('no page names a file of another host', async ({ baseURL }) => {
  for (const path of pages) {
    const { body } = await rawRequest(baseURL!, path);
    const loaded = [...body.matchAll(/<(?:script|img|iframe|link)\b[^>]*?(?:src|href)="(https?:\/\/[^"]+)"/g)].map(([, url]) => url!);
    expect(loaded.filter((url) => new URL(url).origin !== baseURL)).toEqual([]);
  }
});
