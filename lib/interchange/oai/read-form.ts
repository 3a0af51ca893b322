import { BodyRefused, sentBytes } from '../sent-body';

const MOST_BYTES = 16_384;

/** The fields of a form. One that is larger than any question of the protocol, or no form, is read as an empty one. */
export async function readForm(request: Request): Promise<URLSearchParams> {
  const isForm = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') === true;
  if (!isForm) return new URLSearchParams();
  try {
    return new URLSearchParams(Buffer.from(await sentBytes(request, MOST_BYTES)).toString('utf8'));
  } catch (error) {
    if (error instanceof BodyRefused) return new URLSearchParams();
    throw error;
  }
}
