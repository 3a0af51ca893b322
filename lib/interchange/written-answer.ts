import { createHash } from 'node:crypto';
import { buildName } from './build-name';

/** What is sent: bytes of a media type, with headers of their own. */
export type Content = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Content under a tag that changes when a byte of it does. */
export type WrittenAnswer = Content & { readonly tag: string };

/** An answer that is made while it is sent; its tag says what it is made from. */
export type StreamedAnswer = Omit<WrittenAnswer, 'bytes'> & { readonly stream: () => AsyncIterable<Uint8Array<ArrayBuffer>> };

export const JSON_TYPE = 'application/json; charset=utf-8';

/** An object as JSON. */
export function writtenAnswer(answer: object): WrittenAnswer {
  return writtenContent(textContent(JSON.stringify(answer), JSON_TYPE));
}

/**
 * The tag is a weak one: compressed or not, the answer means the same. `meaning` makes the tag in place of the
 * bytes, for files that say when they were packed.
 */
export function writtenContent(content: Content, meaning: string | Uint8Array = content.bytes): WrittenAnswer {
  const hash = createHash('sha256').update(meaning).digest('base64url');
  return { ...content, tag: `W/"${hash.slice(0, 22)}"` };
}

/** `madeFrom`: everything that the content depends on, this version of the application among it. */
export function streamedAnswer(type: string, madeFrom: readonly (string | number)[], stream: StreamedAnswer['stream'], headers: Content['headers'] = {}): StreamedAnswer {
  const hash = createHash('sha256').update([buildName(), ...madeFrom].join('\n')).digest('base64url');
  return { type, stream, headers, tag: `W/"${hash.slice(0, 22)}"` };
}

export function textContent(text: string, type: string, headers: Content['headers'] = {}): Content {
  return { bytes: new TextEncoder().encode(text), type, headers };
}

/** Whether the client already holds this answer (If-None-Match, compared weakly as RFC 9110 asks for GET). */
export function isHeld(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false;
  const opaque = (one: string) => one.trim().replace(/^W\//, '');
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((one) => opaque(one) === opaque(tag));
}
