import { decode, Parser } from 'saxen';
import { SheetRefused } from '@/lib/drafting/sheet/sheet';
import { decodedText } from './decoded-text';
import { MOST_ELEMENTS } from './sheet-limits';

export type XmlReader = {
  readonly open?: (name: string, attributes: () => Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

/**
 * Walks through a part of an office file; names come without their prefixes. Such files have no document type, so one
 * that has is refused before anything in it could be expanded. Throws SheetRefused.
 */
export function readXml(bytes: Uint8Array, { open, close, text }: XmlReader): void {
  const xml = decodedText(bytes, 'damaged');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new SheetRefused('damaged');
  const parser = new Parser();
  let elements = 0;
  parser.on('error', () => {
    throw new SheetRefused('damaged');
  });
  parser.on('openTag', (name, attributes) => {
    if (++elements > MOST_ELEMENTS) throw new SheetRefused('unpacks-too-large');
    open?.(local(name), attributes);
  });
  parser.on('closeTag', (name) => close?.(local(name)));
  parser.on('text', (value) => text?.(decodedCharacters(value)));
  parser.on('cdata', (value) => text?.(value));
  parser.parse(xml);
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** What is written as `&amp;` or `&#233;`. The library knows no characters beyond the first 65,536. Attributes come as they are written. */
export function decodedCharacters(text: string): string {
  if (!text.includes('&')) return text;
  return decode(text.replace(/&#(?:x0*(10[0-9a-f]{4}|[1-9a-f][0-9a-f]{4})|0*(\d{5,7}));/gi, (written, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code > 0xffff && code <= 0x10ffff ? String.fromCodePoint(code) : written;
  }));
}
