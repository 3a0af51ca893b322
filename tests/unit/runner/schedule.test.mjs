import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runSideBySide, startable, withNeeds } from '../../runner/schedule.mjs';
import { chosenStages, ROOM, stages } from '../../runner/stages.mjs';

const stage = (name, more = {}) => ({ name, weight: 1, ...more });

/** Runs stages that end when they are told to; answers which run, and how to end one. */
function began(table, room = 2) {
  const open = new Map();
  const all = runSideBySide(table, room, ({ name }) => new Promise((resolve) => open.set(name, resolve)));
  const end = async (name) => {
    open.get(name)(name.toUpperCase());
    open.delete(name);
    await turn();
  };
  return { all, end, running: () => [...open.keys()] };
}

test('stages run side by side as far as there is room, the first of the table first', async () => {
  const { all, end, running } = began([stage('a'), stage('b'), stage('c')]);
  expect(running()).toEqual(['a', 'b']);
  await end('b');
  expect(running()).toEqual(['a', 'c']);
  await end('c');
  await end('a');
  expect(await all, 'in the order of the table').toEqual(['A', 'B', 'C']);
});

test('a stage waits for those it comes after, and others use the room meanwhile', async () => {
  const { end, running } = began([stage('types'), stage('build', { after: ['types'] }), stage('unit')]);
  expect(running()).toEqual(['types', 'unit']);
  await end('unit');
  expect(running()).toEqual(['types']);
  await end('types');
  expect(running()).toEqual(['build']);
});

test('a heavy stage has the machine to itself, but for what weighs nothing', () => {
  const heavy = stage('browser', { weight: 2 });
  expect(startable([heavy, stage('c')], [stage('a')], 2).map(({ name }) => name)).toEqual(['c']);
  expect(startable([heavy, stage('c'), stage('waits', { weight: 0 })], [], 2).map(({ name }) => name)).toEqual(['browser', 'waits']);
});

test('what a stage comes after need not run at all; what it needs is chosen with it', () => {
  expect(startable([stage('build', { after: ['types'] })], [], 2)).toHaveLength(1);
  const table = [stage('build'), stage('packages', { needs: ['build'] }), stage('browser', { needs: ['packages'], after: ['unit'] }), stage('unit')];
  expect(withNeeds(table, ['browser']).map(({ name }) => name)).toEqual(['build', 'packages', 'browser']);
});

test('stages that wait for each other are told, not waited for', async () => {
  await expect(runSideBySide([stage('a', { after: ['b'] }), stage('b', { needs: ['a'] })], 2, () => null)).rejects.toThrow('wait for each other: a, b');
});

test('every stage of the table fits, and waits only for stages of the table', async () => {
  const names = stages.map(({ name }) => name);
  for (const { weight, needs = [], after = [] } of stages) {
    expect(weight).toBeLessThanOrEqual(ROOM);
    expect(names).toEqual(expect.arrayContaining([...needs, ...after]));
  }
  const order = [];
  await runSideBySide(stages, ROOM, async ({ name }) => order.push(name));
  expect(order).toHaveLength(stages.length);
  expect(order.at(-1)).toBe('browser');
});

const chosen = (...names) => chosenStages(names).map(({ name, parts }) => (parts ? `${name}: ${parts.join(' ')}` : name));

test('stages are chosen by name, and the browser’s parts by theirs', () => {
  expect(chosen('unit', 'lint')).toEqual(['lint', 'unit']);
  expect(chosen('e2e')).toEqual(['build', 'chromium', 'browser: e2e']);
  expect(chosen('e2e', 'accessibility')).toEqual(chosen('browser'));
  expect(chosen()).toHaveLength(stages.length);
  expect(() => chosenStages(['unti'])).toThrow('There is no stage “unti”. Stages: types, lint, content');
});
