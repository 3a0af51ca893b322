import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { runNode } from '../../../lib/start/child.mjs';
import { inProject } from '../../../lib/start/project.mjs';

test('what a program says is kept, or handed over as it says it', async () => {
  const speaks = ['-e', 'console.log("one é"); console.error("two"); process.exitCode = 3'];
  expect(await runNode(speaks)).toMatchObject({ code: 3, answer: 'one é\n', output: expect.stringContaining('two') });
  let heard = '';
  expect(await runNode(speaks, { show: (text) => (heard += text) })).toMatchObject({ code: 3, output: '' });
  expect(heard).toMatch(/one é\n/);
  expect(heard).toMatch(/two\n/);
});

const isRunning = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    if (error.code === 'ESRCH') return false;
    throw error;
  }
};

test('a signal ends every program that runs, not only the last one started', async () => {
  const waits = `console.log(process.pid); setInterval(() => {}, 1000)`;
  const parent = `import { runNode } from ${JSON.stringify(pathToFileURL(inProject('lib/start/child.mjs')).href)};
    for (const _ of [1, 2]) runNode(['-e', ${JSON.stringify(waits)}], { show: (text) => process.stdout.write(text) });`;
  const runner = spawn(process.execPath, ['--input-type=module', '-e', parent], { stdio: ['ignore', 'pipe', 'inherit'] });
  const pids = [];
  for await (const line of createInterface(runner.stdout)) {
    pids.push(Number(line));
    if (pids.length === 2) runner.kill('SIGTERM');
  }
  if (runner.exitCode === null) await once(runner, 'exit');
  expect(runner.exitCode).toBe(143);
  await expect.poll(() => pids.filter(isRunning), { timeout: 20_000 }).toEqual([]);
}, 60_000);
