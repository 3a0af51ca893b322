import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startChild } from '../database/support/children';
import { faultTimes } from '../database/support/fault-times';
import { newDataFolder, newServerDatabase, type Home } from '../database/support/homes';

const TIMEOUT_MS = 15 * 60_000;

type State = { readonly isWhole: boolean; readonly halves: readonly string[]; readonly brokenAt: number | null; readonly newest: Record<string, number>; readonly published: Record<string, number> };
type Step = { readonly id: string; readonly number?: number; readonly published?: number };
type Life = { readonly state: State; readonly steps: readonly Step[] };

/** One life of a process that begins, saves and publishes without pause, killed so long after so many steps. */
async function live(home: Home, after: number, afterMs: number): Promise<Life> {
  const child = startChild('writing', home);
  let complaints = '';
  child.stderr.on('data', (chunk) => (complaints += String(chunk)));
  let state: State | undefined;
  const steps: Step[] = [];
  for await (const line of createInterface(child.stdout)) {
    const said = JSON.parse(line) as State | Step;
    if ('id' in said) steps.push(said);
    else state = said;
    if (steps.length === after) void pause(afterMs).then(() => child.kill('SIGKILL'));
  }
  expect(complaints).toBe('');
  return { state: state!, steps };
}

async function killWhileWriting(home: Home, times: number): Promise<void> {
  const acknowledged: Step[] = [];
  for (let turn = 0; turn <= times; turn++) {
    const { state, steps } = await live(home, 1 + Math.floor(Math.random() * 5), Math.random() * 150);
    expect(state).toMatchObject({ isWhole: true, halves: [], brokenAt: null });
    for (const { id, number, published } of acknowledged) {
      expect(state.newest[id], id).toBeGreaterThanOrEqual(number ?? 0);
      expect(state.published[id], id).toBeGreaterThanOrEqual(published ?? 0);
    }
    acknowledged.push(...steps);
  }
  expect(acknowledged.length).toBeGreaterThan(times);
}

test('killing the process while drafts are saved and published loses nothing acknowledged, on the embedded database', async () => {
  await killWhileWriting({ dataDir: newDataFolder() }, 3 * faultTimes);
}, TIMEOUT_MS * faultTimes);

test('killing the process while drafts are saved and published loses nothing acknowledged, on a server', async () => {
  await killWhileWriting(await newServerDatabase(), 2 * faultTimes);
}, TIMEOUT_MS * faultTimes);
