import { cpSync } from 'node:fs';
import { makePeople } from './people';
import { scratchFolder, startServer } from './server';

type Folder = ReturnType<typeof scratchFolder>;

/** A first start on an empty folder, which loads the content; tests take copies of it. Answers how to take it away. */
export async function makeLoadedFolder(): Promise<() => void> {
  const { path, remove } = scratchFolder();
  await (await startServer({ DATA_DIR: path })).stop();
  process.env.E2E_LOADED = path;
  return remove;
}

/** A copy of it with people. */
export async function makePeopledFolder(): Promise<() => void> {
  const { path, remove } = loadedFolder();
  await makePeople(path);
  process.env.E2E_PEOPLED = path;
  return remove;
}

/** A data folder of its own in which the content is loaded, as after a first start; and how to take it away. */
export function loadedFolder(): Folder {
  return copyOf(process.env.E2E_LOADED);
}

/** The same with an account for everybody in `people`. */
export function peopledFolder(): Folder {
  return copyOf(process.env.E2E_PEOPLED);
}

function copyOf(made: string | undefined): Folder {
  if (!made) throw new Error('The folder that is copied has not been made.');
  const folder = scratchFolder();
  cpSync(made, folder.path, { recursive: true });
  return folder;
}
