import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startChild } from './support/children';
import { faultContent } from './support/fault-content';
import { faultTimes } from './support/fault-times';
import { newDataFolder, newServerDatabase, scratchFolder, type Home } from './support/homes';

/** Each life takes a second or two, on a busy machine many more. */
const TIMEOUT_MS = 15 * 60_000;

type State = { isWhole: boolean; numbers: Record<string, number>; version: number; revisions: number; published: number };
type Life = { state: State | undefined; acknowledged: Map<string, number> };

/** One life of a process that writes without pause: killed so long after its start, or after so many writes were acknowledged. */
async function live(home: Home, afterMs: number, after: 'start' | number): Promise<Life> {
  const child = startChild('fault', home);
  let complaints = '';
  child.stderr.on('data', (chunk) => (complaints += String(chunk)));
  const kill = () => void pause(afterMs).then(() => child.kill('SIGKILL'));
  if (after === 'start') kill();
  const life: Life = { state: undefined, acknowledged: new Map() };
  let writes = 0;
  for await (const line of createInterface(child.stdout)) {
    const said = JSON.parse(line) as State | { slug: string; number: number };
    if ('slug' in said) life.acknowledged.set(said.slug, said.number);
    else life.state = said;
    if (after === ('slug' in said ? ++writes : writes)) kill();
  }
  expect(complaints).toBe('');
  return life;
}

/** What a later life found must hold all that the earlier ones acknowledged, and nothing by halves. */
function expectNothingLost({ isWhole, numbers, version, revisions, published }: State, acknowledged: ReadonlyMap<string, number>): void {
  expect(isWhole).toBe(true);
  expect(Object.keys(numbers)).toHaveLength(faultContent.entries.length);
  for (const [slug, number] of acknowledged) expect(numbers[slug], slug).toBeGreaterThanOrEqual(number);
  const total = Object.values(numbers).reduce((sum, number) => sum + number, 0);
  expect({ revisions, published }).toEqual({ revisions: total, published: total });
  expect(version).toBe(1 + total - faultContent.entries.length);
}

async function killWhileWriting(home: Home, times: number): Promise<void> {
  const acknowledged = new Map<string, number>();
  for (let turn = 0; turn <= times; turn++) {
    const life = await live(home, Math.random() * 150, Math.floor(Math.random() * 5) + (turn === 0 ? 1 : 0));
    expectNothingLost(life.state!, acknowledged);
    for (const [slug, number] of life.acknowledged) acknowledged.set(slug, number);
  }
  expect(acknowledged.size).toBeGreaterThan(0);
}

test('killing the process while it writes loses nothing acknowledged, on the embedded database', async () => {
  await killWhileWriting({ dataDir: newDataFolder() }, 8 * faultTimes);
}, TIMEOUT_MS * faultTimes);

test('killing the process while it writes loses nothing acknowledged, on a server', async () => {
  await killWhileWriting(await newServerDatabase(), 3 * faultTimes);
}, TIMEOUT_MS * faultTimes);

test('killing the process at any point of its first start only delays the first load', async () => {
  const home = { dataDir: join(scratchFolder(), 'data') };
  for (let turn = 0; turn < 4 * faultTimes; turn++) {
    const { state } = await live(home, 500 + Math.random() * 5_000, 'start');
    if (state) expectNothingLost(state, new Map());
  }
  const { state } = await live(home, 0, 0);
  expectNothingLost(state!, new Map());
}, TIMEOUT_MS * faultTimes);
