import { BodyRefused, piecesOf } from '@/lib/interchange/sent-body';

/** What is read of a body that is too long before it is answered: browsers look for an answer only once they have sent all. */
const MOST_PASSED_OVER = 200_000_000;

/** The form that a request sends; null where it is longer than `mostBytes`, or no form. It is counted while it comes in, whatever the request says of its length. */
export async function sentForm(request: Request, mostBytes: number): Promise<FormData | 'too-large' | 'invalid'> {
  const body = await bytesOf(request, mostBytes).catch((error: unknown) => {
    if (error instanceof BodyRefused) return error.reason;
    throw error;
  });
  if (body === null || body === 'too-large') return 'too-large';
  if (typeof body === 'string') return 'invalid';
  const type = request.headers.get('content-type') ?? '';
  return new Response(body, { headers: { 'content-type': type } }).formData().catch(() => 'invalid' as const);
}

async function bytesOf({ body }: Request, mostBytes: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of piecesOf(body)) {
    length += chunk.length;
    if (length <= mostBytes) chunks.push(chunk);
    else chunks.length = 0;
    if (length > MOST_PASSED_OVER) break;
  }
  return length > mostBytes ? null : new Uint8Array(Buffer.concat(chunks));
}
