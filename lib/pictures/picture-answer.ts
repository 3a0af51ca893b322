import { isHeld } from '@/lib/interchange/written-answer';
import type { FoundPicture } from './find-picture';
import { fileName, type PictureStore } from './store';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Pixels and nothing else: opened by itself, it may load and run nothing. Other sites may show what is public. */
const policy = { 'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox", 'x-content-type-options': 'nosniff' };

type Asked = { readonly id: string; readonly file: string; readonly found: FoundPicture | null };

/** The file, or that the client has it already; one that is public may be kept for a year, another by nobody. */
export async function pictureAnswer(request: Request, store: PictureStore, { id, file, found }: Asked): Promise<Response> {
  const width = Number(/^([1-9]\d{2,3})\.webp$/.exec(file)?.[1]);
  if (!found?.widths.includes(width)) return noPicture(404);
  const etag = `"${id}-${width}"`;
  const headers = { ...policy, ...keeping(found), etag };
  if (isHeld(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  const bytes = await store.get(fileName(id, width));
  if (!bytes) return noPicture(404);
  return new Response(bytes, { headers: { ...headers, 'content-type': 'image/webp', 'content-length': String(bytes.byteLength) } });
}

function keeping({ isPublic }: FoundPicture): Record<string, string> {
  if (!isPublic) return { 'cache-control': 'no-store', 'cross-origin-resource-policy': 'same-origin' };
  return { 'cache-control': `public, max-age=${YEAR_SECONDS}, immutable`, 'cross-origin-resource-policy': 'cross-origin', 'access-control-allow-origin': '*' };
}

/** 404 where there is none for this viewer, whatever the reason; 503 where nobody can say. */
export function noPicture(status: 404 | 503): Response {
  return new Response(null, { status, headers: { ...policy, 'cache-control': 'no-store' } });
}
