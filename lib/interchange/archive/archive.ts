import { createHash, type Hash } from 'node:crypto';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { streamedZip, type ZippedFile } from '../zip-stream';
import { archiveFiles } from './archive-files';

export const CHECKSUMS = 'SHA256SUMS';

/** The archive of the whole, with the checksum of every file at its end. */
export function archive(snapshot: Snapshot, redirects: ReadonlyMap<string, string>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const sums = new Map<string, Hash>();
  return streamedZip(withChecksums(archiveFiles(snapshot, redirects), sums), (name, bytes) => sumOf(sums, name).update(bytes));
}

/** The last file is made when the others are written. */
function* withChecksums(files: readonly ZippedFile[], sums: ReadonlyMap<string, Hash>): Generator<ZippedFile> {
  yield* files;
  yield { name: CHECKSUMS, pieces: [[...sums].map(([name, sum]) => `${sum.copy().digest('hex')}  ${name}\n`).join('')] };
}

function sumOf(sums: Map<string, Hash>, name: string): Hash {
  const sum = sums.get(name) ?? createHash('sha256');
  sums.set(name, sum);
  return sum;
}
