import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Makes a folder anew and shows it under its name only when it is whole and on disk: a crash leaves none, or all of it. */
export async function makeWhole(folder: string, fill: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  await fill(draft);
  syncTree(draft);
  renameSync(draft, folder);
  syncFolder(join(folder, '..'));
}

function syncTree(folder: string): void {
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, item.name);
    if (item.isDirectory()) syncTree(path);
    else if (item.isFile()) syncPath(path);
  }
  syncFolder(folder);
}

/** Brings to disk which names a folder holds. */
export function syncFolder(folder: string): void {
  // Windows cannot flush a folder.
  if (process.platform !== 'win32') syncPath(folder);
}

function syncPath(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
