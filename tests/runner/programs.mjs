import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { runNode } from '../../lib/start/child.mjs';
import { inProject, root } from '../../lib/start/project.mjs';
import { findChromium } from './chromium.mjs';
import { countPlaywright, countVitest, judge } from './counts.mjs';
import { playwrightFailures, vitestFailures } from './failures.mjs';
import { playwrightTimes, vitestTimes } from './slowest.mjs';

const STAGE_TIMEOUT_MS = 60 * 60_000;
const bin = { vitest: 'node_modules/vitest/vitest.mjs', playwright: 'node_modules/@playwright/test/cli.js' };
/** Programs write into a pipe, and take it, or a setting CI, for what it is not. */
const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };

const vitestReport = { count: countVitest, failures: vitestFailures, times: (report) => vitestTimes(report, root) };
const playwrightReport = { count: countPlaywright, failures: playwrightFailures, times: playwrightTimes };

function start(args, say, env = {}) {
  return runNode(args, { env: { ...process.env, ...colours, NEXT_TELEMETRY_DISABLED: '1', ...env }, show: say, timeoutMs: STAGE_TIMEOUT_MS });
}

async function endsWell(programs, say) {
  for (const args of programs) if ((await start(args, say)).code !== 0) return false;
  return true;
}

/** A stage that is one check: it passes when every program ends well. */
export function check(...programs) {
  return async ({ say }) => ((await endsWell(programs, say)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

/** A stage that others need and that claims nothing: it counts only when it fails. */
export function provide(...programs) {
  return async ({ say }) => ((await endsWell(programs, say)) ? { passed: 0, failed: 0 } : { passed: 0, failed: 1 });
}

/** A stage of many tests, counted from the report that its program leaves, with what failed and what each took. */
async function counted(name, { count, failures, times }, run) {
  mkdirSync(inProject('.tmp', 'reports'), { recursive: true });
  const file = inProject('.tmp', 'reports', `${name}.json`);
  rmSync(file, { force: true });
  const { code } = await run(file);
  if (!existsSync(file)) return judge(code, null);
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return { ...judge(code, count(report)), failures: failures(report), times: times(report) };
}

const projectsOf = (names) => names.flatMap((name) => ['--project', name]);

export function vitest(name, ...projects) {
  return ({ say }) =>
    counted(name, vitestReport, (file) => start([bin.vitest, 'run', ...projectsOf(projects), '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], say));
}

/** One run of all projects that are asked for, so that both of its workers are busy to the end. */
export function playwright(name) {
  return ({ say, parts }) => {
    const chromium = findChromium();
    const browser = chromium ? { CHROMIUM_PATH: chromium } : {};
    return counted(name, playwrightReport, (file) => start([bin.playwright, 'test', ...projectsOf(parts), '--reporter=list,json'], say, { ...browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file }));
  };
}
