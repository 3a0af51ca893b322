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

test('a second page costs little more than its own text', async ({ page, context }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const bytes = await weighed(page, await context.newCDPSession(page), '/about');
  expect(sum(bytes)).toBeLessThanOrEqual(60_000);
});
