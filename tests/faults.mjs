import { runNode } from '../lib/start/child.mjs';
import { Failure, orExplain } from '../lib/start/failure.mjs';
import { prepareSources } from '../lib/start/prepare.mjs';

const FAULT_TIMES = 20;
const HOURS_MS = 3 * 60 * 60_000;

/** Properties and products in full, and the faults of `npm test` many times over: processes killed while they write, people who write at once. */
const parts = [
  { args: ['--project', 'unit', '--project', 'unit-alone'], env: { FULL: '1' } },
  { args: ['--project', 'integration', 'kill', 'interleavings', 'permissions', 'api-fuzz'], env: { FULL: '1', FAULT_TIMES: String(FAULT_TIMES) } },
];

await orExplain(async () => {
  await prepareSources({ dev: true });
  const codes = [];
  for (const { args, env } of parts) codes.push((await runNode(['node_modules/vitest/vitest.mjs', 'run', ...args], { env: { ...process.env, ...env }, show: true, timeoutMs: HOURS_MS })).code);
  if (codes.some((code) => code !== 0)) throw new Failure('A fault was found; it stands above.');
});
