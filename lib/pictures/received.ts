import { BodyRefused, sentBytes } from '@/lib/interchange/sent-body';
import { Refused } from '@/lib/permissions/refused';
import { MOST_BYTES, PictureRefused } from './limits';

/** What a form adds to the file in it. */
const AROUND_BYTES = 4_000;
export const MOST_SENT_BYTES = MOST_BYTES + AROUND_BYTES;

/** The file `picture` of a form. Throws `too-large` as soon as more comes than may, and `invalid` for what is no such form. */
export async function receivedPicture(request: Request): Promise<Uint8Array> {
  const body = await sentBytes(request, MOST_SENT_BYTES).catch((error: unknown) => {
    throw error instanceof BodyRefused && error.reason === 'too-large' ? new PictureRefused('too-large') : error;
  });
  const form = await new Response(body, { headers: { 'content-type': request.headers.get('content-type') ?? '' } }).formData().catch((cause: unknown) => {
    throw Object.assign(new Refused('invalid'), { cause });
  });
  const file = form.get('picture');
  if (!(file instanceof File)) throw new Refused('invalid', ['picture']);
  if (file.size > MOST_BYTES) throw new PictureRefused('too-large');
  return new Uint8Array(await file.arrayBuffer());
}
