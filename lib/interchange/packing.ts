import { pipeline, Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { createDeflateRaw } from 'node:zlib';
import { Deflate } from 'fflate';

/** Bytes of one file to their packed form (DEFLATE, RFC 1951), piece by piece. */
export type Packing = (pieces: Iterable<Uint8Array<ArrayBuffer>>) => AsyncIterable<Uint8Array<ArrayBuffer>>;

const LEVEL = 6;

/** The same bytes give the same packed ones on every machine and every version of Node; others get their turn between pieces. */
export const samePacking: Packing = async function* (pieces) {
  const packed: Uint8Array<ArrayBuffer>[] = [];
  const deflate = new Deflate({ level: LEVEL }, (bytes) => packed.push(bytes));
  for (const piece of pieces) {
    deflate.push(piece);
    yield* packed.splice(0);
    await turn();
  }
  deflate.push(new Uint8Array(), true);
  yield* packed;
};

/** Four times as fast for long files, in a thread of its own; what comes out may differ between versions of Node. */
export const fastPacking: Packing = (pieces) => {
  const deflate = createDeflateRaw({ level: LEVEL });
  pipeline(Readable.from(pieces), deflate, () => undefined);
  return deflate;
};
