import { runNode } from '../lib/start/child.mjs';
import { Failure, orExplain } from '../lib/start/failure.mjs';
import { ensureBuild, prepareSources } from '../lib/start/prepare.mjs';

const FAULT_TIMES = 20;
const HOURS_MS = 3 * 60 * 60_000;

const VITEST = ['node_modules/vitest/vitest.mjs', 'run'];
const PLAYWRIGHT = ['node_modules/@playwright/test/cli.js', 'test'];

/** Properties and products in full, and the faults of `npm test` many times over: processes killed while they write, people who write at once, requests that nobody should send. */
const parts = [
  [...VITEST, '--project', 'unit', '--project', 'unit-alone'],
  [...VITEST, '--project', 'integration', 'kill', 'interleavings', 'permissions', 'api-fuzz'],
  [...PLAYWRIGHT, 'generated-requests', '--project=e2e', '--workers=1'],
];

await orExplain(async () => {
  await prepareSources({ dev: true });
  await ensureBuild();
  const env = { ...process.env, FULL: '1', FAULT_TIMES: String(FAULT_TIMES) };
  const codes = [];
  for (const args of parts) codes.push((await runNode(args, { env, show: true, timeoutMs: HOURS_MS })).code);
  if (codes.some((code) => code !== 0)) throw new Failure('A fault was found; it stands above.');
});
