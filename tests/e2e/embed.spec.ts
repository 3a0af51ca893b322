import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rawRequest } from './reading/raw-request';
import { expect, test } from './support/test';

/** A page of another site that shows a chart in a frame. */
async function foreignPage(product: string, path: string, withScript = true): Promise<{ readonly url: string; readonly stop: () => void }> {
  const html = `<!doctype html><title>Another site</title><iframe src="${product}${path}" title="A chart" width="700" height="50"></iframe>${withScript ? `<script src="${product}/embed.js"></script>` : ''}`;
  const server = createServer((_, answer) => void answer.writeHead(200, { 'content-type': 'text/html' }).end(html));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, stop: () => server.close() };
}

for (const path of ['/insights/phase/embed?region=europe', '/insights/matrix/embed?rows=need&columns=region', '/ar/insights/map/embed', '/insights/report-2016/embed?facet=dimension'])
  test(`${path} stands in a page of another site with a height that fits, without cookies or requests elsewhere`, async ({ browser, baseURL }) => {
    const foreign = await foreignPage(baseURL!, path);
    const context = await browser.newContext({ viewport: { width: 900, height: 700 } });
    const page = await context.newPage();
    const asked: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('favicon')) errors.push(message.text());
    });
    await page.goto(foreign.url);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    const height = await frame.locator('html').evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
    await expect.poll(async () => (await page.locator('iframe').boundingBox())!.height).toBeGreaterThanOrEqual(height);
    expect((await page.locator('iframe').boundingBox())!.height).toBeLessThan(height + 10);
    expect(await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
    const origins = new Set(asked.map((url) => new URL(url).origin));
    expect([...origins].sort()).toEqual([new URL(foreign.url).origin, baseURL!].sort());
    expect(await context.cookies()).toEqual([]);
    expect(errors).toEqual([]);
    const links = await frame.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.filter((href) => !/^http:\/\/|^\//.test(href ?? ''))).toEqual([]);
    await context.close();
    foreign.stop();
  });

test('a frame that was there before the script has the height that fits as well', async ({ browser, baseURL }) => {
  const page = await browser.newPage();
  const foreign = await foreignPage(baseURL!, '/insights/phase/embed', false);
  await page.goto(foreign.url);
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
  const height = await page.frameLocator('iframe').locator('html').evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
  expect((await page.locator('iframe').boundingBox())!.height).toBeLessThan(100);
  await page.addScriptTag({ url: `${baseURL}/embed.js` });
  await expect.poll(async () => (await page.locator('iframe').boundingBox())!.height).toBeGreaterThanOrEqual(height);
  await page.close();
  foreign.stop();
});

test('a chart may be framed by any site, and nothing else may', async ({ baseURL }) => {
  const framing = async (path: string) => {
    const { headers } = await rawRequest(baseURL!, path);
    return { policy: String(headers['content-security-policy']), old: headers['x-frame-options'] };
  };
  const embed = await framing('/insights/phase/embed');
  expect(embed.policy).toContain('frame-ancestors *');
  expect(embed.policy).toContain("default-src 'none'");
  expect(embed.policy).not.toMatch(/unsafe/);
  expect(embed.old).toBeUndefined();
  for (const path of ['/', '/insights', '/insights/phase', '/insights/brief', '/catalogue']) expect(await framing(path)).toMatchObject({ old: 'DENY', policy: expect.stringContaining("frame-ancestors 'none'") as unknown });
});

test('a frame says what is wrong with its address', async ({ baseURL }) => {
  for (const [path, status] of [['/insights/phase/embed?region=atlantis', 400], ['/insights/no-such-chart/embed', 404], ['/insights/matrix/embed?rows=phase&columns=phase', 400]] as const) {
    const answer = await rawRequest(baseURL!, path);
    expect(answer.status, path).toBe(status);
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.body).toContain('This chart cannot be shown');
  }
});

test('the code to embed is the address of the frame', async ({ page, baseURL }) => {
  await page.goto('/insights/matrix?rows=need&columns=region&phase=arrival');
  await page.getByText('Embed it').click();
  await expect(page.locator('.pasted code')).toContainText(`src="${baseURL}/insights/matrix/embed?rows=need&amp;columns=region&amp;phase=arrival"`);
});
