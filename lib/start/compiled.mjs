import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { inProject, root } from './project.mjs';

/** TypeScript that runs outside the application's own bundle: the threads of the pools, and the reading of settings before anything is built. */
const PROGRAMS = ['lib/pools/worker.ts', 'lib/start/check-settings.ts'];
const SOURCES = ['lib', 'content/vocabularies', 'content/messages', 'tsconfig.json', 'package.json', 'package-lock.json'];
const NOT_SOURCES = ['lib/database/generated'];
const FOLDER = inProject('.compiled');
/** Another process may still begin threads from what was compiled of earlier sources. */
const KEPT_MS = 24 * 60 * 60_000;

/** Packages stay where they are, but for lists that they have as JSON: those are read by bundlers alone. */
const listsOfPackages = {
  name: 'lists-of-packages',
  setup: ({ onResolve }) => onResolve({ filter: /^@?[a-z].*\.json$/ }, ({ path }) => ({ path: createRequire(import.meta.url).resolve(path) })),
};

/** Of this process. */
let known = '';

/** Where the programs stand as plain JavaScript, `worker.mjs` among them; compiled unless they were from the same sources. */
export async function compiled() {
  // Who serves looks at the sources once: reading them again would hold up everybody.
  if (process.env.NODE_ENV === 'production' && known && existsSync(known)) return known;
  const folder = join(FOLDER, fingerprint(root, SOURCES, NOT_SOURCES).slice(0, 20));
  if (!existsSync(folder)) await compile(folder);
  known = folder;
  return folder;
}

/** Written beside its place and moved there whole, since several processes may do it at once. */
async function compile(folder) {
  mkdirSync(FOLDER, { recursive: true });
  forgetOld();
  const { build } = await import('esbuild');
  const outdir = mkdtempSync(join(FOLDER, 'new-'));
  await build({
    ...{ entryPoints: PROGRAMS.map((file) => inProject(file)), outdir, outExtension: { '.js': '.mjs' }, entryNames: '[name]' },
    ...{ bundle: true, splitting: true, packages: 'external', plugins: [listsOfPackages], format: 'esm', platform: 'node', target: 'node20', tsconfig: inProject('tsconfig.json'), logLevel: 'silent' },
  });
  try {
    renameSync(outdir, folder);
  } catch (error) {
    rmSync(outdir, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function forgetOld() {
  for (const name of readdirSync(FOLDER)) {
    const { mtimeMs } = statSync(join(FOLDER, name), { throwIfNoEntry: false }) ?? { mtimeMs: Infinity };
    if (Date.now() - mtimeMs > KEPT_MS) rmSync(join(FOLDER, name), { recursive: true, force: true });
  }
}
