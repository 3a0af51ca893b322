const MOST_BYTES = 16_384;

/** The fields of a form. One that is larger than any question of the protocol, or no form, is read as an empty one. */
export async function readForm(request: Request): Promise<URLSearchParams> {
  const isForm = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') === true;
  if (!isForm || !request.body) return new URLSearchParams();
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  // Read piece by piece, so that nobody fills the memory.
  for await (const piece of request.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += piece.length;
    if (bytes > MOST_BYTES) return new URLSearchParams();
    pieces.push(piece);
  }
  return new URLSearchParams(Buffer.concat(pieces).toString('utf8'));
}
