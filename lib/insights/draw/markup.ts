const FORBIDDEN_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Any text as content of an element or an attribute. Characters that XML cannot hold are dropped. */
export function escaped(text: string): string {
  return text.replace(FORBIDDEN_IN_XML, '').replace(/[\t\n\r]+/g, ' ').replace(/[&<>"]/g, (character) => escapes[character]!);
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
