import { runNode } from '../lib/start/child.mjs';
import { Failure, orExplain } from '../lib/start/failure.mjs';
import { ensureBuild, prepareSources } from '../lib/start/prepare.mjs';

const FAULT_TIMES = 20;
const HOURS_MS = 3 * 60 * 60_000;

/** The faults of `npm test`, many times over: processes killed while they write, people who write at once, requests that nobody should send. */
await orExplain(async () => {
  await prepareSources({ dev: true });
  await ensureBuild();
  const env = { ...process.env, FAULT_TIMES: String(FAULT_TIMES), FULL: '1' };
  const written = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'integration', 'kill', 'interleavings'];
  const asked = ['node_modules/@playwright/test/cli.js', 'test', 'generated-requests', '--project=e2e', '--workers=1'];
  const codes = [];
  for (const args of [written, asked]) codes.push((await runNode(args, { env, show: true, timeoutMs: HOURS_MS })).code);
  if (codes.some((code) => code !== 0)) throw new Failure('A fault was found; it stands above.');
});
