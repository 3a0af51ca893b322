import { PictureRefused } from './limits';

/** Pictures that this process holds at once, sent or waiting; each may take 15 MB and more. */
const MOST_AT_ONCE = 6;

/** One count for the process: Next loads this file several times, in several bundles. */
const shared = globalThis as { smartPracticesPictures?: number };

/** Does the work with a place in memory, before a byte of the picture is read; throws `busy` where there is none. */
export async function withPlace<T>(work: () => Promise<T>): Promise<T> {
  const held = shared.smartPracticesPictures ?? 0;
  if (held >= MOST_AT_ONCE) throw new PictureRefused('busy');
  shared.smartPracticesPictures = held + 1;
  try {
    return await work();
  } finally {
    shared.smartPracticesPictures! -= 1;
  }
}
