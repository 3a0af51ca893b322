import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inProject } from '../../../lib/start/project.mjs';

/** One fault for each rule that asks for types, in a file of its own, beside the same thing done rightly. */
const cases = {
  'await-thenable': ['await 1;', 'await Promise.resolve(1);'],
  'no-floating-promises': ['Promise.resolve(1);', 'void Promise.resolve(1);'],
  'no-misused-promises': ['[1].forEach(async () => { await Promise.resolve(); });', '[1].forEach(() => void Promise.resolve());'],
  'only-throw-error': ["throw 'a text';", "throw new Error('an error');"],
  'switch-exhaustiveness-check': ["switch ('a' as 'a' | 'b') { case 'a': break; }", "switch ('a' as 'a' | 'b') { case 'a': case 'b': break; }"],
};
const folder = mkdtempSync(join(tmpdir(), 'lint-'));
let complaints = [];

beforeAll(() => {
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { strict: true, target: 'es2022', module: 'esnext', noEmit: true }, include: ['*.ts'] }));
  for (const [rule, [wrong, right]] of Object.entries(cases)) {
    writeFileSync(join(folder, `${rule}.wrong.ts`), `${wrong}\nexport {};\n`);
    writeFileSync(join(folder, `${rule}.right.ts`), `${right}\nexport {};\n`);
  }
  const { stdout } = spawnSync(process.execPath, [inProject('node_modules/oxlint/bin/oxlint'), '-c', inProject('.oxlintrc.json'), '--format', 'json', '.'], { cwd: folder, encoding: 'utf8' });
  complaints = JSON.parse(stdout).diagnostics.map(({ code, filename }) => `${filename}: ${code}`);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

test.each(Object.keys(cases))('%s is in force, and refuses nothing else', (rule) => {
  expect(complaints.filter((complaint) => complaint.startsWith(`${rule}.`))).toEqual([`${rule}.wrong.ts: typescript(${rule})`]);
});
