import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { build } from 'esbuild';
import type { Home } from './homes';

/** The processes that are killed while they write, each as a program of its own. */
const programs = {
  fault: 'tests/integration/database/support/fault-child.ts',
  writing: 'tests/integration/editorial/support/writing-child.ts',
  sheet: 'tests/integration/editorial/support/sheet-child.ts',
};
export type Program = keyof typeof programs;

/** Compiles them once for all tests; answers the folder, below the project so that they find its packages. */
export async function compileChildren(): Promise<string> {
  const folder = join('.tmp', `children-${process.pid}`);
  await build({
    ...{ entryPoints: programs, outdir: folder, outExtension: { '.js': '.mjs' }, bundle: true, packages: 'external', logLevel: 'warning' },
    ...{ platform: 'node', format: 'esm', target: 'node20', alias: { 'server-only': './tests/runner/server-only.ts' } },
  });
  return folder;
}

export function removeChildren(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Starts one of them on a database. */
export function startChild(program: Program, { dataDir, databaseUrl = '' }: Home): ChildProcessByStdio<null, Readable, Readable> {
  const file = join(process.env['TEST_CHILDREN']!, `${program}.mjs`);
  return spawn(process.execPath, ['--conditions', 'react-server', file, dataDir, databaseUrl], { stdio: ['ignore', 'pipe', 'pipe'] });
}
