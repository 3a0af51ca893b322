import { textOfHtml } from './paste-html';

/** What the clipboard holds of a copied text; word processors and browsers give both forms. */
export type Clipboard = { readonly html: string; readonly text: string };

const BULLET = '- ';
/** Signs that programs put before an item of a list; Word's own come from its symbol fonts. */
const MARKER = /^[ \t]*(?:[•·●∙▪■◦○□‣⁃–—*§\uf0a7\uf0b7\uf0d8-]|o(?=[ \t]{2,}|\t))[ \t]+/;
/** A number counts as a marker only with the tab or the blanks that Word puts behind it: "2016. Then" is a sentence. */
const NUMBER = /^[ \t]*(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)](?:\t| {2,})[ \t]*/i;
/** One blank is enough where every line of a list has its number. */
const LOOSE_NUMBER = /^[ \t]*\d{1,2}[.)][ \t]+/;
const SENTENCE_END = /[.!?:;…»”"’)\]]$/;

/** A pasted text as entries have texts: paragraphs parted by an empty line, and lists; how it looked stays behind. */
export function pastedText(clipboard: Clipboard): string {
  const blocks = blocksOf(clipboard);
  const gap = (i: number) => (i === 0 ? '' : blocks[i]!.isItem && blocks[i - 1]!.isItem ? '\n' : '\n\n');
  return blocks.map(({ isItem, text }, i) => gap(i) + (isItem ? BULLET + text : text)).join('');
}

/** A pasted list as lines: one for each item or paragraph, without the signs before them. */
export function pastedLines(clipboard: Clipboard): string[] {
  const blocks = blocksOf(clipboard).map(({ text }) => text);
  const numbered = blocks.length > 1 && blocks.every((text) => LOOSE_NUMBER.test(text));
  return numbered ? blocks.map((text) => text.replace(LOOSE_NUMBER, '')) : blocks;
}

/** A pasted text on one line. */
export function pastedLine(clipboard: Clipboard): string {
  return blocksOf(clipboard).map(({ text }) => text).join(' ');
}

type Block = { readonly text: string; readonly isItem: boolean };

function blocksOf({ html, text }: Clipboard): Block[] {
  const fromHtml = html ? textOfHtml(html) : '';
  const lines = withoutInvisible(fromHtml.trim() ? fromHtml : text).split('\n');
  const parts = fromHtml.trim() ? lines : unwrapped(lines);
  return parts.map(blockOf).filter((block) => block.text !== '');
}

function blockOf(line: string): Block {
  const marker = MARKER.exec(line) ?? NUMBER.exec(line);
  const text = (marker ? line.slice(marker[0].length) : line).replace(/[ \t]+/g, ' ').trim();
  return { text, isItem: marker !== null };
}

/** Line breaks of every kind become one, blanks of every width a blank; what nobody sees goes. Joiners that scripts need stay. */
function withoutInvisible(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u00ad\u200b\u2060\ufeff\ufffc]/g, '')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '');
}

/** Lines that a narrow page broke become one again; an empty line, an item or the end of a sentence ends a paragraph. */
function unwrapped(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const last = joined.at(-1) ?? '';
    if (isOpen && goesOn(last, line)) joined[joined.length - 1] = joinedLine(last, line);
    else joined.push(line);
    isOpen = line.trim() !== '';
  }
  return joined;
}

function goesOn(last: string, line: string): boolean {
  const next = line.trim();
  if (next === '' || MARKER.test(line) || NUMBER.test(line)) return false;
  return !SENTENCE_END.test(last.trim()) && /^[\p{Ll}\p{Lo}\d(]/u.test(next) && !LOOSE_NUMBER.test(line);
}

/** A word parted at the end of a line is one word again. */
function joinedLine(last: string, line: string): string {
  const parted = /\p{Ll}-$/u.test(last.trimEnd()) && /^\s*\p{Ll}/u.test(line);
  return parted ? last.trimEnd().slice(0, -1) + line.trimStart() : `${last.trimEnd()} ${line.trimStart()}`;
}
