import { decodedText } from './decoded-text';
import { Parser } from 'saxen';
import { SheetRefused } from '@/lib/drafting/sheet/sheet';

export type XmlReader = {
  readonly open?: (name: string, attributes: () => Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Walks through a part of an office file; names come without their prefixes. Such files have no document type, so one
 * that has is refused before anything in it could be expanded. Throws SheetRefused.
 */
export function readXml(bytes: Uint8Array, { open, close, text }: XmlReader): void {
  const xml = decodedText(bytes, 'damaged');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new SheetRefused('damaged');
  const parser = new Parser();
  parser.on('error', () => {
    throw new SheetRefused('damaged');
  });
  parser.on('openTag', (name, attributes) => open?.(local(name), attributes));
  parser.on('closeTag', (name) => close?.(local(name)));
  parser.on('text', (value) => text?.(withCharacters(value)));
  parser.on('cdata', (value) => text?.(value));
  parser.parse(xml);
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function withCharacters(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,5}));/gi, (entity, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? entity;
    const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
