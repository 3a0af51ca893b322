import type { PictureFault } from './limits';

export const formats = ['jpeg', 'png', 'webp', 'avif'] as const;
export type PictureFormat = (typeof formats)[number];
type Told = { readonly format: PictureFormat } | { readonly fault: PictureFault };

const HEAD_BYTES = 512;

/** Brands of the container that AVIF and HEIC share. */
const AVIF = ['avif', 'avis'];
const HEIC = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'];

/** First bytes as Latin 1, and what is behind them. */
const signatures: readonly (readonly [RegExp, Told])[] = [
  [/^\xff\xd8\xff/, { format: 'jpeg' }],
  [/^\x89PNG\r\n\x1a\n/, { format: 'png' }],
  [/^RIFF[^]{4}WEBP/, { format: 'webp' }],
  [/^GIF8[79]a/, { fault: 'other-format' }],
  [/^(II\*\0|MM\0\*|BM)/, { fault: 'other-format' }],
  [/^%PDF-/, { fault: 'document' }],
  [/^(\xef\xbb\xbf)?\s*(<\?xml[^]*?|<!--[^]*?|<!DOCTYPE svg[^]*?)*<svg[\s>]/i, { fault: 'drawing' }],
];

/** What a file is by its first bytes; its name and what the browser says of it count for nothing. */
export function formatOf(bytes: Uint8Array): Told {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD_BYTES)).toString('latin1');
  return containerOf(head) ?? signatures.find(([signature]) => signature.test(head))?.[1] ?? { fault: 'not-a-picture' };
}

function containerOf(head: string): Told | undefined {
  if (head.slice(4, 8) !== 'ftyp') return undefined;
  const length = head.charCodeAt(2) * 256 + head.charCodeAt(3);
  const brands = head.slice(8, length).match(/[^]{4}/g) ?? [];
  if (brands.some((brand) => AVIF.includes(brand))) return { format: 'avif' };
  return { fault: brands.some((brand) => HEIC.includes(brand)) ? 'phone-format' : 'not-a-picture' };
}
