import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** True for the first of all workers that asks with this address: parts of one walk see the same links and follow each once. */
export function isFirstToFollow(href: string): boolean {
  if (!process.env.E2E_FOLLOWED) throw new Error('The folder of followed links has not been made.');
  try {
    writeFileSync(join(process.env.E2E_FOLLOWED, createHash('sha256').update(href).digest('hex')), href, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
