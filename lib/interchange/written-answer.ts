import { createHash } from 'node:crypto';

/** JSON as it is sent, under a tag that changes when a byte of it does. */
export type WrittenAnswer = { readonly bytes: Uint8Array<ArrayBuffer>; readonly tag: string };

/** The tag is a weak one: compressed or not, the answer means the same. */
export function writtenAnswer(answer: object): WrittenAnswer {
  const bytes = new TextEncoder().encode(JSON.stringify(answer));
  const hash = createHash('sha256').update(bytes).digest('base64url');
  return { bytes, tag: `W/"${hash.slice(0, 22)}"` };
}

/** Whether the client already holds this answer (If-None-Match, compared weakly as RFC 9110 asks for GET). */
export function isHeld(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false;
  const opaque = (one: string) => one.trim().replace(/^W\//, '');
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((one) => opaque(one) === opaque(tag));
}
