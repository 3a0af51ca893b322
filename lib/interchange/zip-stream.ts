import { Zip, ZipPassThrough } from 'fflate';
import type { Packing } from './packing';

/** A file of an archive, made piece by piece. */
export type ZippedFile = { readonly name: string; readonly pieces: Iterable<string> };

type Seen = (name: string, bytes: Uint8Array) => void;

/** Archives say when they were packed; ours are the same for the same content. */
const PACKED_AT = new Date('1980-01-01T00:00:00');
const DEFLATED = 8;
const NOTHING = new Uint8Array();

/** An archive, packed while its files are made: memory does not grow with them. `seen` is handed each file's bytes as they are. */
export async function* streamedZip(files: Iterable<ZippedFile>, packing: Packing, seen: Seen = () => undefined): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const packed: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(bytes);
  });
  for (const { name, pieces } of files) {
    const file = new PackedFile(name);
    zip.add(file);
    for await (const bytes of packing(counted(pieces, file, seen))) {
      file.ondata(null, bytes, false);
      yield* taken(packed);
    }
    file.push(NOTHING, true);
    file.ondata(null, NOTHING, true);
    yield* taken(packed);
  }
  zip.end();
  yield* taken(packed);
}

/** A file of which the library counts and sums the bytes; they are packed apart from it. */
class PackedFile extends ZipPassThrough {
  override compression = DEFLATED;
  override mtime = PACKED_AT;
  override process() {}
}

function* counted(pieces: Iterable<string>, file: PackedFile, seen: Seen): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  for (const piece of pieces) {
    const bytes = encoder.encode(piece);
    seen(file.filename, bytes);
    file.push(bytes);
    yield bytes;
  }
}

function* taken(packed: Uint8Array<ArrayBuffer>[]): Generator<Uint8Array<ArrayBuffer>> {
  for (const bytes of packed.splice(0)) if (bytes.length > 0) yield bytes;
}
