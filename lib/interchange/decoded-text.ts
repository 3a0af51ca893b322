import { SheetRefused, type RefusalCode } from '@/lib/drafting/sheet/sheet';

/** UTF-8, or UTF-16 where the first signs say so. Anything else would be guessed, and names would be spoilt: refused with this code. */
export function decodedText(bytes: Uint8Array, otherwise: RefusalCode): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new SheetRefused(otherwise);
  }
}
