import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { run, runNode } from '../../lib/start/child.mjs';
import { Failure } from '../../lib/start/failure.mjs';
import { demandSuccess, step } from '../../lib/start/narrate.mjs';

/** The one without windows comes first: the same engine, and tests take half the time in it. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    if (['ENOENT', 'EACCES', 'ENOTDIR'].includes(error.code)) return false;
    throw error;
  }
}

/** The browser to test in, or null: CHROMIUM_PATH, else the first known name on the PATH. */
export function findChromium(env = process.env, isThere = isProgram) {
  if (env.CHROMIUM_PATH) {
    if (isThere(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Failure(`CHROMIUM_PATH=${env.CHROMIUM_PATH} is not a program.`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...MAC].find(isThere) ?? null;
}

function canUseApt() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** Debian's oldest releases have no Chromium without windows. */
async function installFromDebian() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = (name) => run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], { env });
  await step('Installing Chromium from Debian', async () => {
    await run('apt-get', ['update', '-q'], { env });
    const { code } = await install('chromium-headless-shell');
    if (code !== 0) demandSuccess(await install('chromium'), 'Chromium could not be installed with apt-get');
  });
}

async function installFromPlaywright() {
  await step("Installing Playwright's own Chromium", async () => {
    const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
    demandSuccess(await runNode([cli, 'install', 'chromium']), 'Chromium could not be installed by Playwright');
  });
}

/** A Chromium's path, installing one where there is none; undefined means Playwright's own. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (!canUseApt()) {
    await installFromPlaywright();
    return undefined;
  }
  await installFromDebian();
  return findChromium() ?? undefined;
}
