import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

function filesUnder(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}

/**
 * A hash over the names and contents of these files and folders, the same on every machine.
 * `ignored` are paths from `root`, with slashes, of folders that are left out.
 */
export function fingerprint(root, paths, ignored = []) {
  const hash = createHash('sha256');
  const named = paths
    .flatMap((path) => filesUnder(join(root, path)))
    .map((file) => ({ file, name: relative(root, file).split(sep).join('/') }))
    .filter(({ name }) => !ignored.some((folder) => name.startsWith(`${folder}/`)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { file, name } of named) {
    const content = readFileSync(file);
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
