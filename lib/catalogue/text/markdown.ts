import { fromMarkdown, type Options } from 'mdast-util-from-markdown';

/** A piece of a long text. What leads elsewhere is an address of the web, never a script. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong' | 'emphasis'; readonly of: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly of: readonly Inline[] };
export type Block = { readonly type: 'paragraph'; readonly of: readonly Inline[] } | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] };

/** Long texts are Markdown of a small kind: paragraphs, lists, strong, emphasis and links. All else is text as it stands. */
const options: Options = {
  extensions: [{ disable: { null: ['blockQuote', 'characterReference', 'codeFenced', 'codeIndented', 'codeText', 'definition', 'hardBreakTrailing', 'headingAtx', 'htmlFlow', 'htmlText', 'labelStartImage', 'setextUnderline', 'thematicBreak'] } }],
};
const MAY_HAVE_MARKS = /[*_[<\\]|^[ \t]*(?:[-+]|1[.)])[ \t]/m;
const PARTED = /\n[ \t]*\n\s*/;

type Node = ReturnType<typeof fromMarkdown>['children'][number];

export function blocksOf(text: string): readonly Block[] {
  if (!MAY_HAVE_MARKS.test(text)) return text.split(PARTED).map((paragraph) => ({ type: 'paragraph', of: [{ type: 'text', text: paragraph }] }));
  return fromMarkdown(text, options).children.flatMap((node) => blockOf(node, text));
}

/** The words alone, paragraphs and items parted by empty lines: for searching, quoting and counting. */
export function plainText(text: string): string {
  return MAY_HAVE_MARKS.test(text) ? blocksOf(text).map(wordsOf).join('\n\n') : text;
}

function blockOf(node: Node, source: string): Block[] {
  if (node.type === 'paragraph') return [{ type: 'paragraph', of: node.children.flatMap(inlineOf) }];
  if (node.type !== 'list') return [];
  // "2016. Then …" begins a sentence, not a list.
  if (node.ordered && node.start !== 1) return [{ type: 'paragraph', of: [{ type: 'text', text: source.slice(node.position!.start.offset, node.position!.end.offset) }] }];
  return [{ type: 'list', ordered: node.ordered === true, items: node.children.map(({ children }) => children.flatMap((child) => blockOf(child, source))) }];
}

function inlineOf(node: Node): Inline[] {
  if (node.type === 'text') return [{ type: 'text', text: node.value }];
  if (node.type === 'strong' || node.type === 'emphasis') return [{ type: node.type, of: node.children.flatMap(inlineOf) }];
  if (node.type !== 'link') return [];
  const of = node.children.flatMap(inlineOf);
  return /^https?:\/\/[^\s/]/i.test(node.url) && URL.canParse(node.url) ? [{ type: 'link', href: node.url, of }] : of;
}

function wordsOf(block: Block): string {
  return block.type === 'list' ? block.items.map((item) => item.map(wordsOf).join('\n\n')).join('\n\n') : block.of.map(words).join('');
}

function words(inline: Inline): string {
  return inline.type === 'text' ? inline.text : inline.of.map(words).join('');
}
