import { readBlocks, type BlockOf } from './markdown-blocks';
import { readInlines } from './markdown-inlines';

/** A piece of a long text. What leads elsewhere is an address of the web, never a script. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong' | 'emphasis'; readonly of: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly of: readonly Inline[] };
export type Block = BlockOf<readonly Inline[]>;

/** Lists within lists, or marks within marks. Nobody can read more; pages and programs that walk such a text must not fall into it. */
export const MOST_LEVELS = 10;

const MAY_HAVE_MARKS = /[*[<]|^[ \t]*(?:-|1\.)[ \t]/m;
const PARTED = /\n[ \t]*\n\s*/;

/**
 * Long texts are Markdown of a small kind: paragraphs, lists, strong, emphasis and links. All else is text as it stands.
 * What is nested too deep stands as it is written, too: such a text may be there already, and revisions never change.
 */
export function blocksOf(text: string): readonly Block[] {
  return (MAY_HAVE_MARKS.test(text) ? parsed(text) : null) ?? text.split(PARTED).map((paragraph) => ({ type: 'paragraph', of: [{ type: 'text', text: paragraph }] }));
}

/** Whether a text has more levels than are read; nothing like it is saved any more. */
export function isTooDeep(text: string): boolean {
  return MAY_HAVE_MARKS.test(text) && parsed(text) === null;
}

/** The words alone, paragraphs and items parted by empty lines: for searching, quoting and counting. */
export function plainText(text: string): string {
  return MAY_HAVE_MARKS.test(text) ? blocksOf(text).map(wordsOf).join('\n\n') : text;
}

/** Null for a text with too many levels. Takes time in proportion to its length, whatever stands in it. */
function parsed(text: string): Block[] | null {
  const blocks = readBlocks(text, MOST_LEVELS);
  let isTooDeep = blocks === null;
  const inlines = (paragraph: string) => {
    const read = readInlines(paragraph, MOST_LEVELS);
    isTooDeep ||= read === null;
    return read ?? [];
  };
  const read = blocks?.map((block) => withInlines(block, inlines)) ?? [];
  return isTooDeep ? null : read;
}

function withInlines(block: BlockOf<string>, inlines: (paragraph: string) => readonly Inline[]): Block {
  return block.type === 'paragraph' ? { type: 'paragraph', of: inlines(block.of) } : { ...block, items: block.items.map((item) => item.map((inner) => withInlines(inner, inlines))) };
}

function wordsOf(block: Block): string {
  return block.type === 'list' ? block.items.map((item) => item.map(wordsOf).join('\n\n')).join('\n\n') : block.of.map(words).join('');
}

function words(inline: Inline): string {
  return inline.type === 'text' ? inline.text : inline.of.map(words).join('');
}
