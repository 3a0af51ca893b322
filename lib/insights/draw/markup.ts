import { xmlText } from '@/lib/xml';

/** Text of a drawing in one line. */
export function escaped(text: string): string {
  return xmlText(text.replace(/[\t\n\r]+/g, ' '));
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element, its attributes in the order given; numbers with one decimal, since pixels need no more. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined || value === '' ? [] : [` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`]));
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

export function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10 || 0;
}

const READS_FROM_THE_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const ISOLATE = '\u2068';
const END_OF_ISOLATE = '\u2069';

/**
 * Every line is anchored as if it ran from left to right, which every renderer agrees on; a line with letters that
 * run the other way is ordered by its own first letter inside.
 */
export function orderedByItself(text: string): string {
  return READS_FROM_THE_RIGHT.test(text) ? `${ISOLATE}${text}${END_OF_ISOLATE}` : text;
}
