import { createHash } from 'node:crypto';
import { rawRequest, type RawAnswer } from './reading/raw-request';
import { begin, published, whole, write } from './support/drafts';
import { signedIn } from './support/people';
import { test } from './support/signed-in';
import { expect } from './support/test';

const ENTRY = 'trace-the-face';
const MARK = 'hostile';
const pages = ['/catalogue', '/insights/phase', `/catalogue/${ENTRY}`, '/', '/ar/about'];
/** What one who means harm says, or one who is somebody else. Every value bears the mark, or would lead to another answer. */
const hostile: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['another host', { host: `${MARK}.example` }],
  ['a host and scheme that a proxy might say', { 'x-forwarded-host': `${MARK}.example`, 'x-forwarded-proto': 'https', forwarded: `host=${MARK}.example`, 'x-forwarded-port': '1' }],
  ['another language', { 'accept-language': `fr, ${MARK}` }],
  ['another program', { 'user-agent': `Twitterbot/1.0 ${MARK}` }],
  ['another format', { accept: 'application/ld+json' }],
  ['cookies of others', { cookie: `theme=${MARK}; NEXT_LOCALE=fr; __prerender_bypass=${MARK}; __next_preview_data=${MARK}` }],
  ['a session that is none', { cookie: `smart-practices.session_token=${MARK}` }],
  ['who they are', { authorization: `Bearer ${MARK}` }],
  ['a policy of their own', { 'content-security-policy': `script-src 'nonce-${MARK}${MARK}'` }],
  ['what the server says to itself', { 'x-own-request': MARK, 'x-asked-path': `/${MARK}`, 'x-invoke-path': `/${MARK}`, 'x-matched-path': '/en/about', 'x-middleware-rewrite': '/en/about', 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy', 'x-nextjs-data': '1', 'x-original-url': '/about', 'x-rewrite-url': '/about' }],
  ['the router', { rsc: '1' }],
  ['the router ahead of its time', { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree', 'next-url': `/${MARK}` }],
  ['a state that no router has', { rsc: '1', 'next-router-state-tree': encodeURIComponent(JSON.stringify([MARK, {}])) }],
  ['an action', { 'next-action': `40${'a'.repeat(40)}` }],
  ['a part', { range: 'bytes=0-9', 'if-none-match': '"x"', 'if-modified-since': new Date().toUTCString(), 'cache-control': 'only-if-cached' }],
];

/** What a reader gets, without what is another for each address. */
function told({ status, headers: { date, etag, ...headers }, body }: RawAnswer, token: string) {
  const alike = (text: string) => text.replaceAll(token, '').replaceAll(/sha256-[^']+/g, '');
  const heads = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, alike(String(value))]));
  return { status, hasDate: date !== undefined, hasTag: etag !== undefined, headers: heads, body: alike(body) };
}

let asked = 0;
/** An address that nobody has asked before, as long as all others. */
function fresh(path: string): readonly [string, string] {
  const token = `new-${process.pid % 100_000}-${1_000_000 + asked++}`;
  return [`${path}?from-mail=${token}`, token];
}

for (const [what, headers] of hostile)
  test(`what is kept is never what was drawn for a request with ${what}, whoever comes first`, async ({ baseURL }) => {
    const plain = (address: string) => rawRequest(baseURL!, address);
    for (const path of pages) {
      const [alone, word] = fresh(path);
      const expected = told(await plain(alone), word);
      expect(expected).toMatchObject({ status: 200, headers: { 'cache-control': 'public, no-cache' } });
      expect(JSON.stringify(expected)).not.toContain(MARK);
      const [after, one] = fresh(path);
      await rawRequest(baseURL!, after, 'GET', headers);
      expect(told(await plain(after), one), `${path}, after`).toEqual(expected);
      const [around, other] = fresh(path);
      const [, , during] = await Promise.all([plain(around), rawRequest(baseURL!, around, 'GET', headers), plain(around)]);
      expect(told(during, other), `${path}, meanwhile`).toEqual(expected);
      await rawRequest(baseURL!, around, 'GET', headers);
      expect(told(await plain(around), other), `${path}, around`).toEqual(expected);
    }
  });

test('who is signed in gets pages of their own, before and after everybody', async ({ browser, baseURL }) => {
  const { cookies } = await signedIn(browser, baseURL!, 'edda');
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  for (const path of pages) {
    const [address, token] = fresh(path);
    const mine = await rawRequest(baseURL!, address, 'GET', { cookie });
    const theirs = await rawRequest(baseURL!, address);
    const again = await rawRequest(baseURL!, address, 'GET', { cookie, 'if-none-match': String(theirs.headers.etag) });
    for (const { status, headers } of [mine, again]) expect([status, headers['cache-control'], headers.etag]).toEqual([200, expect.stringMatching(/private.*no-store/), undefined]);
    expect(told(theirs, token).headers['cache-control']).toBe('public, no-cache');
    expect(theirs.body).not.toContain('edda');
  }
});

test('languages, hosts and schemes each have their own', async ({ baseURL }) => {
  const canonical = async (path: string, headers = {}) => /<link rel="canonical" href="([^"]+)"/.exec((await rawRequest(baseURL!, path, 'GET', headers)).body)?.[1];
  for (let round = 0; round < 2; round++) {
    expect(await canonical('/catalogue')).toBe(`${baseURL!}/catalogue`);
    expect(await canonical('/fr/catalogue')).toBe(`${baseURL!}/fr/catalogue`);
    expect(await canonical('/catalogue', { host: 'one.example' })).toBe('http://one.example/catalogue');
    expect(await canonical('/catalogue', { host: 'two.example' })).toBe('http://two.example/catalogue');
  }
});

test('pages of those who work here, forms and what is not there are kept for nobody', async ({ baseURL }) => {
  for (const path of ['/share', '/sign-in', '/workspace', '/account', '/set-up/x', '/invitation/x', '/no-such-page', '/catalogue/no-such-entry', `/catalogue/${ENTRY}/versions`])
    for (let round = 0; round < 2; round++) expect((await rawRequest(baseURL!, path)).headers['cache-control'], path).not.toMatch(/public/);
});

test('a page that is held already is not sent again, and says the same of itself', async ({ baseURL }) => {
  const { headers, body } = await rawRequest(baseURL!, '/catalogue');
  const etag = String(headers.etag);
  expect(etag).toMatch(/^"[\w-]+"$/);
  expect(headers.vary).toMatch(/rsc, next-router-state-tree.*Accept, Accept-Encoding/);
  for (const held of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
    const again = await rawRequest(baseURL!, '/catalogue', 'GET', { 'if-none-match': held });
    expect([again.status, again.body], held).toEqual([304, '']);
    for (const name of ['cache-control', 'vary', 'content-security-policy', 'x-content-type-options']) expect(again.headers[name], name).toBe(headers[name]);
  }
  const other = await rawRequest(baseURL!, '/catalogue', 'GET', { 'if-none-match': '"x"' });
  expect([other.status, other.body]).toEqual([200, body]);
});

test('HEAD says what GET would, and however it is packed it is the same page', async ({ baseURL }) => {
  const [address] = fresh('/insights/phase');
  const head = await rawRequest(baseURL!, address, 'HEAD');
  const get = await rawRequest(baseURL!, address);
  const withoutDate = ({ date, ...headers }: RawAnswer['headers']) => ({ ...headers, hasDate: date !== undefined });
  expect([head.body, withoutDate(head.headers)]).toEqual(['', withoutDate(get.headers)]);
  const tags = new Set([get.headers.etag]);
  for (const encoding of ['br', 'gzip']) {
    const answer = await fetch(`${baseURL!}${address}`, { headers: { 'accept-encoding': encoding } });
    expect([answer.headers.get('content-encoding'), await answer.text()]).toEqual([encoding, get.body]);
    tags.add(answer.headers.get('etag') ?? '');
  }
  expect(tags.size).toBe(3);
});

test('the policy of a kept page names the scripts that the page has, and no word that could be repeated', async ({ baseURL }) => {
  for (const path of pages) {
    const { headers, body } = await rawRequest(baseURL!, path);
    const scripts = [...body.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)].filter(([, attributes]) => !/ src=|ld\+json/.test(attributes!));
    const hashes = scripts.map(([, , script]) => `'sha256-${createHash('sha256').update(script!).digest('base64')}'`);
    expect(/script-src ([^;]*);/.exec(String(headers['content-security-policy']))?.[1]?.split(' '), path).toEqual(["'self'", ...new Set(hashes)]);
  }
});

test('what an editor publishes, readers see with their next question, however often the page was asked before', async ({ as, baseURL }) => {
  const edda = await as('edda');
  const title = `Lanterns along the path ${process.pid}`;
  const list = `/catalogue?q=${encodeURIComponent(`"${title}"`)}`;
  const before = await rawRequest(baseURL!, list);
  expect(before.body.includes('/catalogue/lanterns-along-the-path')).toBe(false);
  const counts = await rawRequest(baseURL!, '/vocabulary/principle');
  const id = await begin(edda, title);
  await write(edda, id, whole);
  await edda.goto(`/workspace/entries/${id}/review`);
  await edda.getByRole('button', { name: 'Publish now' }).click();
  await expect(edda.getByText('Published. Readers see it now.')).toBeVisible();
  const after = await rawRequest(baseURL!, list, 'GET', { 'if-none-match': String(before.headers.etag) });
  const { slug } = await published(edda, title);
  expect([after.status, slug, after.body.includes(`/catalogue/${slug}`)]).toEqual([200, expect.stringMatching(/^lanterns-along-the-path/), true]);
  expect((await rawRequest(baseURL!, '/vocabulary/principle')).headers.etag).not.toBe(counts.headers.etag);
});

test('a page from memory runs its scripts, and so do the pages it leads to', async ({ page }) => {
  for (let round = 0; round < 2; round++) {
    await page.goto('/catalogue');
    await page.evaluate(() => Object.assign(window, { isSame: true }));
    await page.getByRole('link', { name: /^On arrival/ }).first().click();
    await page.waitForURL(/phase=arrival/);
    expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
  }
});
