import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockFolder } from './folder-lock';
import { asStartError } from './folder-problem';
import { StartError } from './start-error';
import { syncFolder } from './whole-folder';

const MARKER = 'smart-practices.json';
const APPLICATION = 'smart-practices';
const LAYOUT = 1;
/** What a fresh volume or a file manager may have put into a folder that is otherwise empty, and pictures from beside a server. */
const NOBODYS = new Set(['lock', 'pictures', 'lost+found', '.DS_Store', '.gitkeep', `${MARKER}.new`]);

export type DataFolder = {
  /** Where the embedded engine keeps its files. */
  readonly databaseFolder: string;
  release(): void;
};

/** Takes a folder for this process, making it when there is none. Refuses one that belongs to something else. */
export async function openDataFolder(folder: string): Promise<DataFolder> {
  const release = await asStartError(folder, async () => {
    mkdirSync(folder, { recursive: true });
    refuseForeign(folder);
    return lockFolder(folder);
  });
  try {
    await asStartError(folder, async () => checkMarker(folder));
    return { databaseFolder: join(folder, 'postgres'), release };
  } catch (error) {
    release();
    throw error;
  }
}

function refuseForeign(folder: string): void {
  if (existsSync(join(folder, MARKER))) return;
  const found = readdirSync(folder).find((name) => !NOBODYS.has(name));
  if (found) throw new StartError(`The data folder ${folder} holds something else (${found}): choose an empty or a new folder with DATA_DIR.`);
}

function checkMarker(folder: string): void {
  const file = join(folder, MARKER);
  if (!existsSync(file)) return writeDurably(file, `${JSON.stringify({ application: APPLICATION, layout: LAYOUT })}\n`);
  const marker = parseMarker(file);
  if (marker?.application !== APPLICATION || typeof marker.layout !== 'number') throw new StartError(`The data folder ${folder} is damaged: ${MARKER} in it cannot be read; restore the folder from a backup.`);
  if (marker.layout > LAYOUT) throw new StartError(`The data folder ${folder} was made by a newer version of this application: start that version, or choose another folder with DATA_DIR.`);
}

function parseMarker(file: string): { application?: unknown; layout?: unknown } | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { application?: unknown; layout?: unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function writeDurably(file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { flush: true });
  renameSync(`${file}.new`, file);
  syncFolder(join(file, '..'));
}
