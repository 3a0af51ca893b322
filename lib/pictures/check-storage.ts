import { randomUUID } from 'node:crypto';
import { folderProblem } from '@/lib/database/folder-problem';
import { errorsWithin } from '@/lib/database/errors-within';
import { StartError } from '@/lib/database/start-error';
import type { Settings } from '@/lib/settings';
import { StorageRefused } from './s3-store';
import type { PictureStore } from './store';

/** What a storage answers that is there and is not ours: a wrong bucket, key, secret or region. */
const WRONG = [301, 302, 307, 400, 401, 403, 404, 405];
const TRYING = new TextEncoder().encode('A try, to be taken away at once.');

/**
 * Puts something into the storage, reads it and takes it away. Throws a StartError where the settings are wrong; a
 * service that is only away stops nothing. Answers why it is away, null where it is there.
 */
export async function checkStorage(store: PictureStore, { dataDir, pictures }: Pick<Settings, 'dataDir' | 'pictures'>): Promise<unknown> {
  const name = `try-${randomUUID()}/1.webp`;
  try {
    await store.put(name, TRYING);
    const found = await store.get(name);
    await store.remove(name);
    if (found === null) throw new StorageRefused(404, 'GET');
    return null;
  } catch (cause) {
    const sentence = pictures ? serviceProblem(cause) : folderProblem(dataDir, cause);
    if (sentence) throw new StartError(sentence, { cause });
    if (!pictures) throw cause;
    return cause;
  }
}

function serviceProblem(error: unknown): string | undefined {
  if (error instanceof StorageRefused && WRONG.includes(error.status)) return `PICTURES_S3_URL names a storage that answers ${error.status}: mend the address, PICTURES_S3_REGION, PICTURES_S3_KEY or PICTURES_S3_SECRET.`;
  if (errorsWithin(error).some(({ code }) => code === 'ENOTFOUND')) return 'PICTURES_S3_URL names a host that is not there.';
  return undefined;
}
