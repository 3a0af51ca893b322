import { existsSync, readFileSync } from 'node:fs';
import { inProject } from './project.mjs';
import { run, runNode } from './child.mjs';
import { demandSuccess, step } from './narrate.mjs';

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

function isWanted(locked, { dev }) {
  return dev || !(locked.dev || locked.devOptional);
}

function isSame(locked, installed) {
  return locked.version === installed.version && (!locked.integrity || !installed.integrity || locked.integrity === installed.integrity);
}

/**
 * Paths of packages that are not installed as the lock file says: `locked` is its list, `installed` the one npm
 * keeps inside node_modules. An optional package may be absent, because it may be another platform's.
 */
export function outOfDate(locked, installed, { dev, isThere }) {
  return Object.entries(locked)
    .filter(([path, lock]) => path !== '' && isWanted(lock, { dev }))
    .filter(([path, lock]) => {
      const found = installed[path];
      if (!found) return !(lock.optional || lock.devOptional);
      return !isSame(lock, found) || !isThere(path);
    })
    .map(([path]) => path);
}

/** Runs npm itself: the one that runs this command where there is one, else the one on the PATH. */
function npm(args, env) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('npm-cli.js')) return runNode([cli, ...args], { env });
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { env });
}

/** Installs exactly what the lock file says, unless that is what is there. */
export async function ensurePackages({ dev }) {
  const locked = readPackages(inProject('package-lock.json'));
  const installed = readPackages(inProject('node_modules', '.package-lock.json'));
  const isThere = (path) => existsSync(inProject(path, 'package.json'));
  if (outOfDate(locked, installed, { dev, isThere }).length === 0) return;
  await step('Installing packages (a minute or two)', async () => {
    // Older versions of npm run every install script; Prisma's would download an engine that nothing here uses.
    const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath };
    const result = await npm(['ci', '--loglevel=error', dev ? '--include=dev' : '--omit=dev'], env);
    demandSuccess(result, 'The packages could not be installed: npm ci failed');
  });
}
