import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runNode } from '../../../lib/start/child.mjs';
import { compiled } from '../../../lib/start/compiled.mjs';
import { inProject } from '../../../lib/start/project.mjs';

const start = inProject('lib', 'start');

test('programs are compiled once for the same sources, whoever asks, and stand in one folder whole', async () => {
  const [one, other] = await Promise.all([compiled(), compiled()]);
  expect(other).toBe(one);
  expect(readdirSync(one)).toEqual(expect.arrayContaining(['check-settings.mjs', 'worker.mjs']));
  const before = statSync(join(one, 'worker.mjs')).mtimeMs;
  expect(statSync(join(await compiled(), 'worker.mjs')).mtimeMs).toBe(before);
});

test('the settings are read by plain JavaScript, and a wrong one is said in a sentence', async () => {
  const program = join(await compiled(), 'check-settings.mjs');
  const read = (settings) => runNode([program], { env: { PATH: process.env.PATH, ...settings } });
  expect(JSON.parse((await read({ PORT: '4321' })).answer)).toMatchObject({ port: 4321 });
  expect(await read({ PORT: 'many' })).toMatchObject({ code: 1, output: expect.stringMatching(/^PORT must be a number/) });
});

test('what starts and serves loads no TypeScript', () => {
  for (const name of readdirSync(start).filter((file) => file.endsWith('.mjs'))) expect(readFileSync(join(start, name), 'utf8'), name).not.toMatch(/tsx|ts-node|strip-types/);
});
