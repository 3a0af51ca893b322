import 'server-only';
import { join } from 'node:path';
import { readSettings } from '@/lib/settings';
import { folderStore } from './folder-store';
import { s3Store } from './s3-store';
import type { PictureStore } from './store';

let store: PictureStore | undefined;

/** The storage that the settings name. */
export function currentStore(): PictureStore {
  store ??= storeOf(readSettings());
  return store;
}

function storeOf({ dataDir, pictures }: ReturnType<typeof readSettings>): PictureStore {
  return pictures ? s3Store(pictures) : folderStore(join(/* turbopackIgnore: true */ dataDir, 'pictures'));
}
