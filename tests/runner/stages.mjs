import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { runNode } from '../../lib/start/child.mjs';
import { ensureBuild } from '../../lib/start/prepare.mjs';
import { inProject } from '../../lib/start/project.mjs';
import { ensureChromium } from './chromium.mjs';
import { countPlaywright, countVitest, judge } from './counts.mjs';
import { playwrightFailures, vitestFailures } from './failures.mjs';

const STAGE_TIMEOUT_MS = 60 * 60_000;
const bin = {
  eslint: 'node_modules/eslint/bin/eslint.js',
  next: 'node_modules/next/dist/bin/next',
  tsc: 'node_modules/typescript/bin/tsc',
  tsx: 'node_modules/tsx/dist/cli.mjs',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
};

function show(args, env = {}) {
  const quiet = { NEXT_TELEMETRY_DISABLED: '1', ...env };
  return runNode(args, { env: { ...process.env, ...quiet }, show: true, timeoutMs: STAGE_TIMEOUT_MS });
}

/** A stage that is one check: it passes when every program ends well. */
function check(...programs) {
  return async () => {
    for (const args of programs) {
      const { code } = await show(args);
      if (code !== 0) return { passed: 0, failed: 1 };
    }
    return { passed: 1, failed: 0 };
  };
}

/** A stage of many tests, counted from the report that its program leaves at `report`, with the names of what failed. */
async function counted(name, { count, failures }, start) {
  mkdirSync(inProject('.tmp', 'reports'), { recursive: true });
  const report = inProject('.tmp', 'reports', `${name}.json`);
  rmSync(report, { force: true });
  const { code } = await start(report);
  if (!existsSync(report)) return judge(code, null);
  const read = JSON.parse(readFileSync(report, 'utf8'));
  return { ...judge(code, count(read)), failures: failures(read) };
}

function vitest(project) {
  // Vitest takes CI for a terminal that knows colours.
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
  return () =>
    counted(project, { count: countVitest, failures: vitestFailures }, (report) =>
      show([bin.vitest, 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], plain),
    );
}

function playwright(project) {
  return async () => {
    const chromium = await ensureChromium();
    const browser = chromium ? { CHROMIUM_PATH: chromium } : {};
    return counted(project, { count: countPlaywright, failures: playwrightFailures }, (report) =>
      show([bin.playwright, 'test', '--project', project, '--reporter=list,json'], { ...browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
    );
  };
}

async function build() {
  await ensureBuild();
  return { passed: 1, failed: 0 };
}

/** Everything `npm test` does, in order; `npm test -- unit` does one of them. */
export const stages = [
  { name: 'lint', run: check([bin.eslint, '.', '--max-warnings', '0']) },
  { name: 'types', run: check([bin.next, 'typegen'], [bin.tsc, '--noEmit']) },
  { name: 'content', run: check([bin.tsx, 'lib/content/check.ts']) },
  { name: 'unit', run: vitest('unit') },
  { name: 'integration', run: vitest('integration') },
  { name: 'build', run: build },
  { name: 'e2e', run: playwright('e2e') },
  { name: 'accessibility', run: playwright('accessibility') },
];
