import { cpSync } from 'node:fs';
import { scratchFolder, startServer } from './server';

/** A first start on an empty folder, which loads the content; the tests of this run take copies of the folder. Answers how to take it away. */
export async function makeLoadedFolder(): Promise<() => void> {
  const { path, remove } = scratchFolder();
  await (await startServer({ DATA_DIR: path })).stop();
  process.env.E2E_LOADED = path;
  return remove;
}

/** A data folder of its own in which the content is loaded, as after a first start; and how to take it away. */
export function loadedFolder(): ReturnType<typeof scratchFolder> {
  if (!process.env.E2E_LOADED) throw new Error('The folder that is copied has not been made.');
  const folder = scratchFolder();
  cpSync(process.env.E2E_LOADED, folder.path, { recursive: true });
  return folder;
}
