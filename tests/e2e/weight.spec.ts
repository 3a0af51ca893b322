import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './support/test';

const FIRST_VISIT_BYTES = 200_000;

/** Bytes over the wire, headers included, by address. */
async function weighed(page: Page, session: CDPSession, path: string): Promise<ReadonlyMap<string, number>> {
  const names = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, response }) => names.set(requestId, response.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => bytes.set(names.get(requestId) ?? requestId, encodedDataLength));
  await session.send('Network.enable');
  await page.goto(path, { waitUntil: 'networkidle' });
  return bytes;
}

function sum(bytes: ReadonlyMap<string, number>): number {
  return [...bytes.values()].reduce((total, size) => total + size, 0);
}

for (const path of ['/catalogue', '/', '/insights', '/insights/phase'])
  test(`a first visit to ${path} transfers at most 200 kB, everything counted`, async ({ page, context }) => {
    const bytes = await weighed(page, await context.newCDPSession(page), path);
    const list = [...bytes].sort((a, b) => b[1] - a[1]).map(([url, size]) => `${size} ${url}`);
    console.log(`${path}: ${sum(bytes)} bytes in ${bytes.size} files`);
    expect(sum(bytes), list.join('\n')).toBeLessThanOrEqual(FIRST_VISIT_BYTES);
  });

for (const [from, name, heading] of [['/', 'Catalogue', 'Catalogue'], ['/catalogue', 'Insights', 'How practices are distributed']] as const)
  test(`the way on from ${from} to another page transfers at most 15 kB for it`, async ({ page, context }) => {
    await page.goto(from, { waitUntil: 'networkidle' });
    const parts: string[] = [];
    const session = await context.newCDPSession(page);
    const bytes = new Map<string, number>();
    session.on('Network.responseReceived', ({ requestId, response }) => (response.url.includes('_rsc=') ? parts.push(requestId) : undefined));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => bytes.set(requestId, encodedDataLength));
    // The router lets go of an answer once it has what it needs of it; what had come by then counts.
    const come = new Map<string, number>();
    session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => come.set(requestId, (come.get(requestId) ?? 0) + encodedDataLength));
    session.on('Network.loadingFailed', ({ requestId }) => bytes.set(requestId, come.get(requestId) ?? 0));
    await session.send('Network.enable');
    await page.getByRole('banner').getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    expect(parts).not.toEqual([]);
    await expect.poll(() => parts.filter((id) => !bytes.has(id))).toEqual([]);
    const size = parts.reduce((total, id) => total + (bytes.get(id) ?? 0), 0);
    console.log(`${from} to ${name}: ${size} bytes`);
    expect(size).toBeLessThanOrEqual(15_000);
  });

test('a second page costs little more than its own text', async ({ page, context }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const bytes = await weighed(page, await context.newCDPSession(page), '/about');
  expect(sum(bytes)).toBeLessThanOrEqual(60_000);
});
