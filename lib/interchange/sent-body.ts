/** Why a body is not taken: it is longer than may come, it did not come in time, or it broke off. */
export class BodyRefused extends Error {
  override readonly name = 'BodyRefused';
  constructor(
    readonly reason: 'too-large' | 'slow' | 'broken',
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

/**
 * What a request sends, counted while it comes: what it says of its length may be missing or untrue. Throws
 * BodyRefused as soon as there is more than `mostBytes`. The server file ends what comes too slowly.
 */
export async function sentBytes({ body }: Request, mostBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of piecesOf(body)) {
    length += chunk.byteLength;
    if (length > mostBytes) throw new BodyRefused('too-large');
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** The pieces of a body as they come. Throws BodyRefused where the client breaks off, or the server does. */
export async function* piecesOf(body: ReadableStream<Uint8Array> | null): AsyncIterable<Uint8Array> {
  try {
    yield* (body ?? []) as AsyncIterable<Uint8Array>;
  } catch (cause) {
    const { reason } = cause as { reason?: unknown };
    throw new BodyRefused(reason === 'slow' || reason === 'too-large' ? reason : 'broken', { cause });
  }
}
