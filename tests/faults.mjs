import { runNode } from '../lib/start/child.mjs';
import { Failure, orExplain } from '../lib/start/failure.mjs';
import { prepareSources } from '../lib/start/prepare.mjs';

const FAULT_TIMES = 20;
const HOURS_MS = 3 * 60 * 60_000;

/** The faults of `npm test`, many times over: processes killed while they write, people who write at once. */
await orExplain(async () => {
  await prepareSources({ dev: true });
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'integration', 'kill', 'interleavings'];
  const { code } = await runNode(args, { env: { ...process.env, FAULT_TIMES: String(FAULT_TIMES) }, show: true, timeoutMs: HOURS_MS });
  if (code !== 0) throw new Failure('A fault was found; it stands above.');
});
