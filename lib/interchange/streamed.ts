import { setImmediate as turn } from 'node:timers/promises';

const CHUNK_CHARACTERS = 64 * 1024;

/** Text in pieces as bytes in larger ones; between them others get their turn, and nothing is made before it is asked for. */
export async function* inChunks(pieces: Iterable<string>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let waiting: string[] = [];
  let size = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    size += piece.length;
    if (size < CHUNK_CHARACTERS) continue;
    yield encoder.encode(waiting.join(''));
    waiting = [];
    size = 0;
    await turn();
  }
  if (size > 0) yield encoder.encode(waiting.join(''));
}
