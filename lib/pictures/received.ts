import { Refused } from '@/lib/permissions/refused';
import { MOST_BYTES, PictureRefused } from './limits';

/** What a form adds to the file in it. */
const AROUND_BYTES = 4_000;
export const MOST_SENT_BYTES = MOST_BYTES + AROUND_BYTES;

/** The file `picture` of a form. Throws `too-large` as soon as more comes than may, and `invalid` for what is no such form. */
export async function receivedPicture(request: Request): Promise<Uint8Array> {
  const body = await wholeBody(request);
  const form = await new Response(body, { headers: { 'content-type': request.headers.get('content-type') ?? '' } }).formData().catch((cause: unknown) => {
    throw Object.assign(new Refused('invalid'), { cause });
  });
  const file = form.get('picture');
  if (!(file instanceof File)) throw new Refused('invalid', ['picture']);
  if (file.size > MOST_BYTES) throw new PictureRefused('too-large');
  return new Uint8Array(await file.arrayBuffer());
}

/** Counted as it comes: what a request says of its length may be missing or untrue. */
async function wholeBody({ body }: Request): Promise<Uint8Array<ArrayBuffer>> {
  if (!body) throw new Refused('invalid', ['picture']);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength;
    if (length > MOST_SENT_BYTES) throw new PictureRefused('too-large');
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
