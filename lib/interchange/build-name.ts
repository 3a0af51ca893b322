import { readFileSync } from 'node:fs';
import { join } from 'node:path';

let known: string | undefined;

/** The name of this build of the application; another build may write the same content in another way. */
export function buildName(): string {
  known ??= read();
  return known;
}

/** In development there is no build, and files are made anew each time anyway. */
function read(): string {
  try {
    return readFileSync(join(process.cwd(), '.next', 'BUILD_ID'), 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'development';
    throw error;
  }
}
