/** A paragraph, or a list of items that hold blocks themselves. */
export type BlockOf<Paragraph> =
  | { readonly type: 'paragraph'; readonly of: Paragraph }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly BlockOf<Paragraph>[])[] };

type OpenParagraph = { readonly type: 'paragraph'; readonly lines: string[] };
type OpenList = { readonly type: 'list'; readonly ordered: boolean; readonly items: OpenBlock[][] };
type OpenBlock = OpenList | OpenParagraph;
/** An item that lines still belong to which begin at its column or further right. */
type OpenItem = { readonly column: number; readonly list: OpenList; readonly blocks: OpenBlock[] };
type Marker = { readonly ordered: boolean; readonly column: number; readonly rest: string };

const TAB_COLUMNS = 4;
const LINE_END = /\r\n?|\n/;
/** "+ 20 people" and "* an estimate" are words. */
const MARKER = /^(?:-|(\d{1,9})\.)(?=[ \t]|$)/;

/** The paragraphs and lists of a text, line by line, as CommonMark reads them; null where lists stand more than so many levels deep. */
export function readBlocks(text: string, mostLevels: number): BlockOf<string>[] | null {
  const top: OpenBlock[] = [];
  const open: OpenItem[] = [];
  let paragraph: OpenParagraph | null = null;
  for (const line of text.split(LINE_END)) {
    let rest = line.trimStart();
    if (rest === '') {
      paragraph = null;
      continue;
    }
    let column = columnsOf(line.slice(0, line.length - rest.length));
    let level = levelAt(open, column);
    for (let marker = markerAt(rest, column, open[level]); marker; marker = markerAt(rest, column, open[level])) {
      if (level === mostLevels) return null;
      open.splice(level, open.length, newItem(blocksAt(level), marker, open[level]));
      ({ rest, column } = marker);
      paragraph = null;
      level++;
    }
    if (rest === '') continue;
    if (paragraph) paragraph.lines.push(rest);
    else {
      open.length = level;
      paragraph = { type: 'paragraph', lines: [rest] };
      blocksAt(level).push(paragraph);
    }
  }
  return top.map(closed);

  function blocksAt(level: number): OpenBlock[] {
    return open[level - 1]?.blocks ?? top;
  }
}

/** In how many of the open items a line lies that begins there. */
function levelAt(open: readonly OpenItem[], column: number): number {
  const outside = open.findIndex((item) => column < item.column);
  return outside < 0 ? open.length : outside;
}

/** What begins an item. A list begins with 1, so that "2016. Then …" begins a sentence; after the item `beside` it, it goes on with any number. */
function markerAt(rest: string, column: number, beside: OpenItem | undefined): Marker | null {
  const found = MARKER.exec(rest);
  if (!found) return null;
  const ordered = found[1] !== undefined;
  const goesOn = beside?.list.ordered === ordered;
  const words = rest.slice(found[0].length).trimStart();
  if (!goesOn && (words === '' || (ordered && Number(found[1]) !== 1))) return null;
  const width = columnsOf(rest.slice(found[0].length, rest.length - words.length));
  return { ordered, column: column + found[0].length + (width > TAB_COLUMNS ? 1 : width), rest: words };
}

function newItem(blocks: OpenBlock[], { ordered, column }: Marker, beside: OpenItem | undefined): OpenItem {
  const goesOn = beside?.list.ordered === ordered;
  const list: OpenList = goesOn ? beside.list : { type: 'list', ordered, items: [] };
  if (!goesOn) blocks.push(list);
  const item: OpenItem = { column, list, blocks: [] };
  list.items.push(item.blocks);
  return item;
}

function columnsOf(blanks: string): number {
  let columns = 0;
  for (const blank of blanks) columns += blank === '\t' ? TAB_COLUMNS - (columns % TAB_COLUMNS) : 1;
  return columns;
}

function closed(block: OpenBlock): BlockOf<string> {
  if (block.type === 'paragraph') return { type: 'paragraph', of: block.lines.map((line) => line.trimEnd()).join('\n') };
  return { type: 'list', ordered: block.ordered, items: block.items.map((item) => item.map(closed)) };
}
