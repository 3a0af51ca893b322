import { errorsWithin, type CodedError } from './errors-within';
import { StartError } from './start-error';

const FULL = 'is on a full disk';
const CLOSED = 'may not be read and written by this user';
const NO_FOLDER = 'is a file, not a folder';

/** Codes of the system and of PostgreSQL, each with what it says of the folder. */
const PROBLEMS: Record<string, string> = {
  EACCES: CLOSED,
  EPERM: CLOSED,
  EROFS: 'is on a read-only disk',
  // What Node makes of a read-only disk, and of others, when it makes a folder with those above it.
  ENOENT: 'cannot be made there',
  EEXIST: NO_FOLDER,
  ENOTDIR: NO_FOLDER,
  ENOSPC: FULL,
  EDQUOT: FULL,
  '53100': FULL,
};

/** What is wrong with a data folder, in a sentence; undefined when the error says something else. */
export function folderProblem(folder: string, error: unknown): string | undefined {
  const problem = errorsWithin(error).map(problemOf).find((found) => found !== undefined);
  return problem && `The data folder ${folder} ${problem}: mend that, or choose another folder with DATA_DIR.`;
}

/** ENOSPC as Emscripten numbers it: writing a new database fails with nothing but this. */
const NO_SPACE = 51;

function problemOf({ code, originalCode, errno, message }: CodedError): string | undefined {
  if (errno === NO_SPACE) return FULL;
  if (/No space left on device/.test(message ?? '')) return FULL;
  if (/Permission denied/.test(message ?? '')) return CLOSED;
  return PROBLEMS[originalCode ?? code ?? ''];
}

/** Does the work and turns what the file system says of the folder into a StartError. */
export async function asStartError<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const sentence = cause instanceof StartError ? undefined : folderProblem(folder, cause);
    if (!sentence) throw cause;
    throw new StartError(sentence, { cause });
  }
}
