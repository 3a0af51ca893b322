import { textOfDocument, type ReadNode } from './paste-html';

/** What the clipboard holds of a copied text; word processors and browsers give both forms. `page` is the HTML as the browser parsed it: it runs nothing and loads nothing. */
export type Clipboard = { readonly page: ReadNode | null; readonly text: string };

const BULLET = '-';
/** Signs that programs put before an item of a list; Word's own come from its symbol fonts. */
const MARKER = /^[ \t]*(?:[•·●∙▪■◦○□‣⁃–—*§\uf0a7\uf0b7\uf0d8-]|o(?=[ \t]{2,}|\t))[ \t]+/;
/** A number counts as a marker only with the tab or the blanks that Word puts behind it: "2016. Then" is a sentence. */
const NUMBER = /^[ \t]*(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)](?:\t| {2,})[ \t]*/i;
/** One blank is enough where every line of a list has its number. */
const LOOSE_NUMBER = /^[ \t]*\d{1,2}[.)][ \t]+/;
/** Behind a tab, as lists are copied, the order of items says something. */
const COUNTED = /^\s*(\d{1,9})\.\t/;
/** Words that follow a hyphen of their own, so that it stays where a line broke after it. */
const SECOND_PARTS = new Set('based led driven related wide term friendly specific oriented focused focussed centred centered sensitive run owned level scale time making being free up to the of and day week month year old only border sector agency profit governmental effective quality risk term kind help care building raising sharing seeking'.split(' '));
const SENTENCE_END = /[.!?:;…»”"’)\]]$/;

/** A pasted text as entries have texts: paragraphs parted by an empty line, and lists; how it looked stays behind. */
export function pastedText(clipboard: Clipboard): string {
  const blocks = blocksOf(clipboard);
  const gap = (i: number) => (i === 0 ? '' : blocks[i]!.isItem && blocks[i - 1]!.isItem ? '\n' : '\n\n');
  return blocks.map(({ isItem, marker, text }, i) => gap(i) + (isItem ? `${marker} ${text}` : text)).join('');
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

/** `marker`: what stands before an item. */
type Block = { readonly text: string; readonly isItem: boolean; readonly marker: string };

function blocksOf({ page, text }: Clipboard): Block[] {
  const fromPage = page ? textOfDocument(page) : '';
  const lines = withoutInvisible(fromPage.trim() ? fromPage : text).split('\n');
  const parts = fromPage.trim() ? lines : unwrapped(lines);
  return parts.map(blockOf).filter((block) => block.text !== '');
}

function blockOf(line: string): Block {
  const marker = MARKER.exec(line) ?? NUMBER.exec(line);
  const text = (marker ? line.slice(marker[0].length) : line).replace(/[ \t]+/g, ' ').trim();
  const counted = COUNTED.exec(line)?.[1];
  return { text, isItem: marker !== null, marker: counted === undefined ? BULLET : `${counted}.` };
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
  const paragraphs: string[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    if (isOpen && paragraph && goesOn(paragraph.at(-1)!, line)) paragraph.push(...joinedLines(paragraph.pop()!, line));
    else paragraphs.push([line]);
    isOpen = line.trim() !== '';
  }
  return paragraphs.map((pieces) => pieces.join(''));
}

function goesOn(last: string, line: string): boolean {
  const next = line.trim();
  if (next === '' || MARKER.test(line) || NUMBER.test(line)) return false;
  return !SENTENCE_END.test(last.trim()) && /^[\p{Ll}\p{Lo}\d(]/u.test(next) && !LOOSE_NUMBER.test(line);
}

/** A word parted at the end of a line is one word again; a hyphen of its own ("community-based") stays. */
function joinedLines(last: string, line: string): [string, string] {
  const [before, after] = [last.trimEnd(), line.trimStart()];
  const next = /^\p{Ll}+/u.exec(after)?.[0];
  if (next === undefined || !/\p{Ll}-$/u.test(before)) return [before, ` ${after}`];
  return [before.slice(0, SECOND_PARTS.has(next) ? undefined : -1), after];
}
