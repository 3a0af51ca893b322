import { cpSync } from 'node:fs';
import { makePeople } from './people';
import { scratchFolder, startServer } from './server';

type Folder = ReturnType<typeof scratchFolder>;

/** A first start on an empty folder, which loads the content, and a copy of it with people; tests take copies of both. Answers how to take them away. */
export async function makeLoadedFolders(): Promise<() => void> {
  const loaded = scratchFolder();
  await (await startServer({ DATA_DIR: loaded.path })).stop();
  const peopled = copyOf(loaded.path);
  makePeople(peopled.path);
  Object.assign(process.env, { E2E_LOADED: loaded.path, E2E_PEOPLED: peopled.path });
  return () => [loaded, peopled].forEach(({ remove }) => remove());
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
