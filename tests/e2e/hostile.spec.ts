import { problemSchema } from '@/lib/interchange/problem';
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

/** Where texts can be put: pages show something whatever they are asked, calls may refuse. */
const asking: Readonly<Record<'pages' | 'calls', readonly string[]>> = {
  pages: ['/catalogue?q=', '/insights?q=', '/insights/phase?q=', '/insights/need?order=', '/insights/compare?first=', '/insights/brief?title=', '/insights/brief?chart='],
  calls: ['/api/v1/entries?q=', '/suggest?q=', '/api/suggestions?q=', '/oai?verb=', '/oai?verb=ListRecords&metadataPrefix=oai_dc&set=', '/oai?verb=ListRecords&resumptionToken=', '/insights/phase.svg?q=', '/insights/phase.csv?q=', '/insights/compare/embed?second=', '/insights/brief.docx?title=', '/api/v1/distributions?facet=phase&q='],
};

for (const [name, text] of Object.entries(texts))
  for (const [kind, addresses] of Object.entries(asking))
    for (const address of addresses)
      test(`${address} survives ${name}`, async ({ baseURL }) => {
        const { status, headers, body, tookMs } = await rawRequest(baseURL!, address + text);
        expect(kind === 'pages' ? [200] : [200, 400]).toContain(status);
        // What a browser would read as markup; the others are told apart by their type, which browsers may not guess.
        if (/html|xml/.test(String(headers['content-type']))) expect(body).not.toContain('<script>window.harmed');
        expect(headers['x-content-type-options']).toBe('nosniff');
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
  for (const path of ['/catalogue', '/api/v1/entries', '/suggest', '/insights', '/insights/matrix', '/insights/matrix.svg', '/insights/phase/embed', '/insights/brief', '/insights/brief.docx', '/api/v1/distributions', '/api/v1/report-2016'])
    test(`${path} survives ${name}`, async ({ baseURL }) => {
      const { status, tookMs } = await rawRequest(baseURL!, `${path}?${query}`);
      expect(['/catalogue', '/insights', '/insights/matrix', '/insights/brief'].includes(path) ? [200] : [200, 400]).toContain(status);
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
  '/insights/%', '/insights/%ED%A0%80', '/insights/%00', '/insights/__proto__', '/insights/constructor', '/insights/constructor.svg', '/insights/__proto__.csv', '/insights/toString/embed', '/insights/.svg', '/insights/phase.', '/insights/phase.gif', '/insights/phase.svg.svg', '/insights/phase.svg/embed', '/insights/phase/svg', '/insights/phase/embed/more',
  '/insights/..%2f..%2fpackage.json', '/insights/phase.SVG', '/xx/insights/phase.svg', '/en/insights/phase.svg', '/fr/insights/phase.png?width=1', '/insights/brief.pdf', '/insights/brief/docx', '/insights/brief/embed', '/insights/matrix.docx', '/api/v1/distributions/phase', '/api/v1/report-2016/phase',
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
  for (const path of ['/', '/catalogue', '/api/v1/entries', '/suggest', '/healthz', '/insights', '/insights/phase', '/insights/phase.svg', '/insights/phase/embed', '/insights/brief.docx', '/api/v1/distributions'])
    test(`${method} ${path} is never an error of the server`, async ({ baseURL }) => {
      expect((await rawRequest(baseURL!, path, method, { 'content-length': '0' })).status).toBeLessThan(500);
    });

for (const headers of [{ 'next-action': 'x' }, { rsc: '1', 'next-router-state-tree': '%' }, { 'x-forwarded-host': 'a b"<>' }, { host: 'evil"><script>' }, { 'accept-language': '*;q=99,'.repeat(500) }, { cookie: 'a'.repeat(8_000) }, { 'if-none-match': '"'.repeat(5_000) }])
  test(`headers ${JSON.stringify(headers).slice(0, 60)} are never an error of the server`, async ({ baseURL }) => {
    for (const path of ['/', '/catalogue', '/api/v1/entries']) expect((await rawRequest(baseURL!, path, 'GET', headers as Record<string, string>)).status, path).toBeLessThan(500);
  });

const refused: Readonly<Record<string, readonly string[]>> = {
  400: [
    '/insights/phase.svg?width=0', '/insights/phase.svg?width=-1', '/insights/phase.svg?width=1e9', '/insights/phase.svg?width=1000000000', '/insights/phase.png?width=1601', '/insights/phase.png?scale=1000000000', '/insights/phase.png?scale=0', '/insights/phase.png?scale=NaN',
    '/insights/phase.svg?scale=2', '/insights/phase.csv?width=400', '/insights/phase.svg?theme=red', '/insights/phase.svg?width=400&width=500', '/insights/phase.svg?phase=nowhere', '/insights/phase.svg?colour=red', '/insights/phase.json?sort=title', '/insights/phase.svg?page=2',
    '/insights/matrix.svg?rows=phase&columns=phase', '/insights/matrix.png?rows=need&columns=region&split=need', '/insights/matrix.csv?rows=colour', '/insights/map.svg?role=tourist', '/insights/compare.svg?facet=region&first=region:europe', '/insights/compare.xlsx?first=region:atlantis',
    '/insights/report-2016.svg?facet=country', '/insights/report-2016.json?region=europe', '/api/v1/distributions', '/api/v1/distributions?facet=colour', '/api/v1/distributions?facet=phase&rows=need', '/api/v1/distributions?rows=phase', '/api/v1/distributions?rows=phase&columns=phase',
    '/api/v1/distributions?facet=phase&facet=need', '/api/v1/distributions?facet=matrix', '/api/v1/report-2016?facet=phase', '/insights/brief.docx?chart=colour', '/insights/brief.docx?entry=no-such-entry', `/insights/brief.docx?title=${'a'.repeat(500)}`,
    '/catalogue.csv?page=2', '/catalogue.csv?hxl=maybe', '/catalogue.atom?region=atlantis', '/catalogue.json?per-page=101', '/catalogue/trace-the-face.ris?x=1', '/data.zip?part=1', `/insights/brief.docx?${['phase', 'dimension', 'need', 'support', 'region', 'country', 'population', 'principle', 'gcm', 'level', 'maturity', 'evidence', 'cost'].map((id) => `chart=${id}`).join('&')}`,
  ],
  404: ['/insights/no-such-chart.svg', '/catalogue/no-such-entry.csv', '/vocabulary/no-such-list.ttl', '/catalogue/trace-the-face/versions/99.json', '/insights/__proto__.svg', '/insights/brief.svg', '/xx/insights/phase.svg'],
  406: ['/insights/phase.gif', '/catalogue.exe', '/catalogue/trace-the-face.pdf', '/vocabulary.ris', '/data.csv', '/fr/catalogue.CSV'],
};

for (const [status, paths] of Object.entries(refused))
  for (const path of paths)
    test(`${path.slice(0, 80)} is refused in words (${status})`, async ({ baseURL }) => {
      const { status: answered, headers, body, tookMs } = await rawRequest(baseURL!, path);
      expect(answered).toBe(Number(status));
      expect(tookMs).toBeLessThan(ROOMY_MS);
      if (path.startsWith('/xx')) return;
      expect(headers['content-type']).toContain('application/problem+json');
      if (answered === 400) for (const problem of problemSchema.parse(JSON.parse(body)).problems ?? []) expect(problem.detail).not.toBe('');
    });

for (const path of ['/insights/phase.svg?q=zzzzzz', '/insights/map.svg?country=FJI&gcm=7', '/insights/matrix.svg?rows=organisation&columns=country&tags=all', '/insights/matrix.png?rows=organisation&columns=partner&split=gcm&width=1600&scale=3', '/insights/organisation.png?width=240&scale=3', '/fr/insights/enabler-area.svg'])
  test(`${path} is a picture of a bounded size`, async ({ baseURL }) => {
    const { status, body } = await rawRequest(baseURL!, path);
    expect(status).toBe(200);
    expect(body.length).toBeLessThan(5_000_000);
  });

test('markup in the query is shown as text and never runs', async ({ page }) => {
  for (const markup of ['"><script>window.harmed=1</script>', '<img src=x onerror="window.harmed=1">', "'><svg onload=window.harmed=1>", 'javascript:window.harmed=1']) {
    await page.goto(`/catalogue?q=${encodeURIComponent(markup)}`);
    await expect(cataloguePage(page).field).toHaveValue(markup);
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
    await expect(page.locator('main img, main svg[onload], a[href^="javascript:"]')).toHaveCount(0);
    for (const path of ['/insights', '/insights/phase', '/insights/phase/embed', '/insights/phase.svg']) {
      await page.goto(`${path}?q=${encodeURIComponent(markup)}`);
      expect(await page.evaluate(() => 'harmed' in window), path).toBe(false);
    }
    await page.goto(`/insights/brief?title=${encodeURIComponent(markup)}`);
    await expect(page.locator('.paper h2')).toHaveText(markup);
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
  }
});
