import { setImmediate as turn } from 'node:timers/promises';
import { Zip, ZipDeflate } from 'fflate';

/** A file of an archive, made piece by piece. */
export type ZippedFile = { readonly name: string; readonly pieces: Iterable<string> };

/** Archives say when they were packed; ours are the same for the same content. */
const PACKED_AT = new Date('1980-01-01T00:00:00');
const LEVEL = 6;

/** An archive, packed while its files are made: memory does not grow with them. `seen` is handed each file's bytes as they are. */
export async function* streamedZip(files: Iterable<ZippedFile>, seen: (name: string, bytes: Uint8Array) => void = () => undefined): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(bytes);
  });
  const encoder = new TextEncoder();
  for (const { name, pieces } of files) {
    const file = new ZipDeflate(name, { level: LEVEL });
    file.mtime = PACKED_AT;
    zip.add(file);
    for (const piece of pieces) {
      const bytes = encoder.encode(piece);
      seen(name, bytes);
      file.push(bytes);
      yield* taken(packed);
      await turn();
    }
    file.push(new Uint8Array(), true);
    yield* taken(packed);
  }
  zip.end();
  yield* taken(packed);
}

function* taken(packed: Uint8Array[]): Generator<Uint8Array<ArrayBuffer>> {
  for (const bytes of packed.splice(0)) if (bytes.length > 0) yield new Uint8Array(bytes);
}
