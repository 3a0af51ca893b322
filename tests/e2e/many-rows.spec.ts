import { peopledFolder } from './support/loaded-folder';
import { startServer } from './support/server';
import { at, csvOf, sendSheet, table } from './support/sheets';
import { test } from './support/signed-in';
import { expect } from './support/test';

test.setTimeout(600_000);

const MANY = 3_000;
/** As readers do: without pause, the asking would be most of the work. */
const ASKED_EVERY_MS = 250;
// What it writes would stand in the lists of everybody else.
test.use({
  baseURL: async ({}, use) => {
    const data = peopledFolder();
    const server = await startServer({ DATA_DIR: data.path });
    await use(server.url);
    await server.stop();
    data.remove();
  },
});

test('3,000 rows are checked and written while the catalogue goes on answering', async ({ as }) => {
  const edda = await as('edda');
  const [head = [], ...real] = await table(edda, 'export?format=csv');
  // Days of publication and verification are set by steps alone.
  const own = new Set((['entry', 'revision', 'address', 'first-published', 'last-verified', 'next-review'] as const).map(at));
  const rows = Array.from({ length: MANY }, (_, n) => real[n % real.length]!.map((cell, place) => (own.has(place) ? '' : cell)).with(at('title'), `Row ${n} of many`));
  const times: number[] = [];
  let isOver = false;
  const asking = (async () => {
    while (!isOver) {
      const asked = Date.now();
      expect((await edda.request.get('/catalogue?q=water')).status()).toBe(200);
      times.push(Date.now() - asked);
      await edda.waitForTimeout(ASKED_EVERY_MS);
    }
  })();
  const begun = Date.now();
  await sendSheet(edda, 'many.csv', csvOf([head, ...rows]));
  await expect(edda.getByRole('heading', { name: '3,000 new entries' })).toBeVisible({ timeout: 240_000 });
  const checked = Date.now() - begun;
  await edda.getByRole('button', { name: 'Write 3,000 drafts' }).click();
  await expect(edda.getByText('Written. The drafts are in the workspace now.')).toBeVisible({ timeout: 240_000 });
  isOver = true;
  await asking;
  expect(times.length).toBeGreaterThan(10);
  test.info().annotations.push({ type: 'measured', description: `checked in ${checked} ms, written in ${Date.now() - begun - checked} ms; the catalogue answered ${times.length} times meanwhile, at most in ${Math.max(...times)} ms` });
});
