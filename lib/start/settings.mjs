import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './child.mjs';
import { compiled } from './compiled.mjs';
import { Failure } from './failure.mjs';
import { inProject } from './project.mjs';

/** Settings may also stand in a file `.env`; what the environment says comes first. */
export function readEnvFile() {
  if (existsSync(inProject('.env'))) process.loadEnvFile(inProject('.env'));
}

/** The settings in force, as lib/settings.ts reads them; its sentence where one is wrong. */
export async function readSettings() {
  const { code, output, answer } = await runNode([join(await compiled(), 'check-settings.mjs')]);
  if (code !== 0) throw new Failure(output);
  return JSON.parse(answer);
}
