import { z } from 'zod';
import { plainText } from '@/lib/xml';

/** What a text is stored without: what no format can hold (NUL, halves of characters, what is no character), and other controls. */
export function storableText(text: string): string {
  return plainText(text).replace(/[\u007f-\u009f]/g, '');
}

/** Every door where texts come in asks for this in the place of `z.string()`, so that a text is cleaned once and in one way. */
export function storedText(problem?: string): z.ZodString {
  return z.string(problem).overwrite(storableText);
}
