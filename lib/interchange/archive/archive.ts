import { createHash, type Hash } from 'node:crypto';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { samePacking } from '../packing';
import { streamedZip, type ZippedFile } from '../zip-stream';
import { archiveFiles } from './archive-files';

export const CHECKSUMS = 'SHA256SUMS';

/** The archive of the whole, with the checksum of every file at its end. */
export function archive(snapshot: Snapshot, redirects: ReadonlyMap<string, string>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const sums = new Sums();
  return streamedZip(withChecksums(archiveFiles(snapshot, redirects), sums), samePacking, (name, bytes) => sums.add(name, bytes));
}

/** The last file is made when the others are written. */
function* withChecksums(files: Iterable<ZippedFile>, sums: Sums): Generator<ZippedFile> {
  yield* files;
  yield { name: CHECKSUMS, pieces: [sums.lines()] };
}

/** The checksums of files that are written one after the other. */
class Sums {
  #done = '';
  #last: { readonly name: string; readonly sum: Hash } | undefined;

  add(name: string, bytes: Uint8Array): void {
    if (this.#last?.name !== name) {
      this.#done = this.lines();
      this.#last = { name, sum: createHash('sha256') };
    }
    this.#last.sum.update(bytes);
  }

  /** A line for each file, as `sha256sum` writes them. */
  lines(): string {
    return this.#last ? `${this.#done}${this.#last.sum.copy().digest('hex')}  ${this.#last.name}\n` : this.#done;
  }
}
