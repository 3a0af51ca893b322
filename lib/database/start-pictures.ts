import { checkStorage } from '@/lib/pictures/check-storage';
import { currentStore } from '@/lib/pictures/current-store';
import { forgetUnusedPictures } from '@/lib/pictures/forget-unused';
import { readSettings } from '@/lib/settings';
import type { Database } from './client';
import { keepDoing } from './watch';

const EVERY_MS = 6 * 60 * 60 * 1_000;

/** Tries the storage, and from now on takes away what nobody uses. Answers how to stop that. Throws a StartError where settings are wrong. */
export async function startPictures(database: Database): Promise<() => void> {
  const away = await checkStorage(currentStore(), readSettings());
  if (away) console.error('The storage of pictures does not answer; no picture can be added or seen until it does:', away);
  return keepDoing(async () => void (await forgetUnusedPictures(database, currentStore())), EVERY_MS);
}
