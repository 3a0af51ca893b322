import { existsSync } from 'node:fs';
import { runNode } from './child.mjs';
import { Failure } from './failure.mjs';
import { inProject } from './project.mjs';

/** Settings may also stand in a file `.env`; what the environment says comes first. */
export function readEnvFile() {
  if (existsSync(inProject('.env'))) process.loadEnvFile(inProject('.env'));
}

/** The settings in force, as lib/settings.ts reads them; its sentence where one is wrong. */
export async function readSettings() {
  const { code, output, answer } = await runNode(['--import', 'tsx', 'lib/start/check-settings.ts']);
  if (code !== 0) throw new Failure(output);
  return JSON.parse(answer);
}
