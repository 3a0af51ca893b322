import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startChild } from '../database/support/children';
import { faultTimes } from '../database/support/fault-times';
import { newDataFolder, newServerDatabase, type Home } from '../database/support/homes';

const TIMEOUT_MS = 15 * 60_000;
const ROWS = 30;

type Import = { readonly state: string; readonly rows: number; readonly drafts: number; readonly created: number; readonly undone: number };
type State = { readonly states: Record<string, Import>; readonly ownerless: number; readonly brokenAt: number | null };
type Beginning = { readonly begins: true };
type Step = { readonly id: string; readonly is: 'checked' | 'written' | 'undone' };

/** What there must be of an import in each state: all of it or nothing. */
const whole: Record<string, Omit<Import, 'state'>> = {
  checking: { rows: 0, drafts: 0, created: 0, undone: 0 },
  checked: { rows: 0, drafts: 0, created: 0, undone: 0 },
  written: { rows: ROWS, drafts: ROWS, created: ROWS, undone: 0 },
  undone: { rows: ROWS, drafts: 0, created: ROWS, undone: ROWS },
};
const later: Record<Step['is'], readonly string[]> = { checked: ['checked', 'written', 'undone'], written: ['written', 'undone'], undone: ['undone'] };

/** One life of a process that sends in, writes and takes back sheets, killed so long after its first, second … of the two began. */
async function live(home: Home, during: number, afterMs: number): Promise<{ readonly state: State; readonly steps: readonly Step[] }> {
  const child = startChild('sheet', home);
  let complaints = '';
  child.stderr.on('data', (chunk) => (complaints += String(chunk)));
  let state: State | undefined;
  let begun = 0;
  const steps: Step[] = [];
  for await (const line of createInterface(child.stdout)) {
    const said = JSON.parse(line) as State | Step | Beginning;
    if ('is' in said) steps.push(said);
    else if ('begins' in said) begun += 1;
    else state = said;
    if (begun === during && !child.killed) void pause(afterMs).then(() => child.kill('SIGKILL'));
  }
  expect(complaints).toBe('');
  return { state: state!, steps };
}

/** The first of a life is a writing, the second takes it back, the third is a writing again. */
async function killWhileWriting(home: Home, lives: readonly number[]): Promise<void> {
  const acknowledged: Step[] = [];
  for (const during of [...lives, 0]) {
    const { state, steps } = await live(home, during, during === 0 ? 0 : Math.random() * 120);
    expect(state).toMatchObject({ ownerless: 0, brokenAt: null });
    for (const [id, { state: is, ...there }] of Object.entries(state.states)) expect(there, `${id} ${is}`).toEqual(whole[is]);
    for (const { id, is } of acknowledged) expect(later[is], id).toContain(state.states[id]?.state);
    acknowledged.push(...steps);
  }
  expect(acknowledged.length).toBeGreaterThan(lives.length);
}

const often = (lives: readonly number[]) => Array.from({ length: faultTimes }, () => lives).flat();

test('killing the process while sheets are written and taken back leaves all of each or nothing, on the embedded database', async () => {
  await killWhileWriting({ dataDir: newDataFolder() }, often([1, 2, 3]));
}, TIMEOUT_MS * faultTimes);

test('killing the process while sheets are written and taken back leaves all of each or nothing, on a server', async () => {
  await killWhileWriting(await newServerDatabase(), often([1, 2]));
}, TIMEOUT_MS * faultTimes);
