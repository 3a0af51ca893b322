import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'tests/unit';
const TEST = /\.test\.(ts|tsx|mjs)$/;

/** What changes more than the file's own world: mocked modules, spied or stubbed globals, clocks, the environment. */
const REACHES_OUT = /\bvi\b[^;]*from 'vitest'|process\.env(\.\w+|\[[^\]]+\])\s*=[^=]|process\.chdir|\bglobalThis\b/;

/** Whether a test must have a module graph of its own; all others of a worker share one, and with it one catalogue. */
export function needsOwnGraph(source) {
  return REACHES_OUT.test(source);
}

/** Unit tests by what they need, as paths from `root`. They are read, so that no list forgets a file. */
export function unitTests(root) {
  const files = readdirSync(join(root, FOLDER), { recursive: true, encoding: 'utf8' }).filter((file) => TEST.test(file)).map((file) => join(FOLDER, file).replaceAll('\\', '/'));
  const needsOwn = (file) => needsOwnGraph(readFileSync(join(root, file), 'utf8'));
  return { own: files.filter(needsOwn), shared: files.filter((file) => !needsOwn(file)) };
}
