import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder } from '@/lib/database/whole-folder';
import type { PictureStore } from './store';

/** Pictures in a folder of this machine. Instances that share the database must share the folder. */
export function folderStore(folder: string): PictureStore {
  return {
    put: (name, bytes) => putWhole(join(folder, name), bytes),
    get: (name) => readFile(join(folder, name)).catch(nullWhere('ENOENT')),
    remove: async (name) => {
      await rm(join(folder, name), { force: true });
      await rmdir(dirname(join(folder, name))).catch(nullWhere('ENOENT', 'ENOTEMPTY', 'EEXIST'));
    },
  };
}

/** Under its name only when it is whole and on disk. */
async function putWhole(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}.new`;
  try {
    await writeDown(draft, bytes);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  syncFolder(folder);
  syncFolder(dirname(folder));
}

async function writeDown(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

function nullWhere(...codes: readonly string[]) {
  return (error: NodeJS.ErrnoException): null => {
    if (error.code !== undefined && codes.includes(error.code)) return null;
    throw error;
  };
}
