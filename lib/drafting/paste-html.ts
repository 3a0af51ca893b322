/** Of a parsed page, only what reading out its words takes; a browser's documents are such, and those of tests. */
export type ReadNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: ReadNode | null;
  readonly nextSibling: ReadNode | null;
  readonly parentNode: ReadNode | null;
  readonly getAttribute?: (name: string) => string | null;
};

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
const NOT_TEXT = new Set('STYLE SCRIPT HEAD TITLE XML TEMPLATE NOSCRIPT'.split(' '));
const BLOCKS = new Set('P DIV BR H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD TR TABLE BLOCKQUOTE SECTION ARTICLE HEADER FOOTER FIGURE FIGCAPTION PRE HR ADDRESS MAIN ASIDE NAV BODY HTML'.split(' '));
/** A number above or below the line keeps its place: 1,600² is not 1,6002. */
const RAISED = { digits: '⁰¹²³⁴⁵⁶⁷⁸⁹', name: 'SUP', style: /vertical-align:\s*super/i };
const LOWERED = { digits: '₀₁₂₃₄₅₆₇₈₉', name: 'SUB', style: /vertical-align:\s*sub/i };
/** How far out the element may be that raises a number. */
const FARTHEST = 4;

/**
 * The words of a parsed piece of HTML, a line for each block, an item of a list behind a bullet or its number. It is
 * for reading out text that is put into a text field; what it answers is never used as markup.
 */
export function textOfDocument(root: ReadNode): string {
  let text = '';
  let node: ReadNode | null = root;
  while (node) {
    const isRead: boolean = node.nodeType === TEXT_NODE || (node.nodeType === ELEMENT_NODE && !NOT_TEXT.has(nameOf(node)));
    if (isRead) text += node.nodeType === TEXT_NODE ? wordsOf(node) : before(node);
    if (isRead && node.firstChild) node = node.firstChild;
    else {
      while (node && node !== root && !node.nextSibling) {
        text += after(node);
        node = node.parentNode;
      }
      if (!node || node === root) break;
      text += after(node);
      node = node.nextSibling;
    }
  }
  return text.replace(/\n *((?:•|\d+\.)\t)[ \n]*/g, '\n$1').replace(/\n\s*\n/g, '\n');
}

const HIDDEN = 'x-pasted-';

/** A page to be parsed whose styles are called something else: a browser would complain of each, by our policy for content. */
export function withoutStyles(html: string): string {
  return html.replace(/style/gi, `${HIDDEN}$&`);
}

function nameOf({ nodeName }: ReadNode): string {
  return nodeName.toUpperCase().replace(HIDDEN.toUpperCase(), '');
}

function styleOf(element: ReadNode): string {
  return element.getAttribute?.('style') ?? element.getAttribute?.(`${HIDDEN}style`) ?? '';
}

function before(element: ReadNode): string {
  const name = nameOf(element);
  if (name === 'LI') return `\n${markerOf(element)}\t`;
  return BLOCKS.has(name) ? '\n' : '';
}

function after(node: ReadNode): string {
  const name = nameOf(node);
  if (name === 'TD' || name === 'TH') return ' ';
  return BLOCKS.has(name) ? '\n' : '';
}

function markerOf(item: ReadNode): string {
  const list = item.parentNode;
  if (!list || nameOf(list) !== 'OL') return '•';
  return `${placeOf(item, list)}.`;
}

const places = new WeakMap<ReadNode, Map<ReadNode, number>>();

/** The number of an item in its list, counted once for the whole list. */
function placeOf(item: ReadNode, list: ReadNode): number {
  const known = places.get(list);
  if (known) return known.get(item)!;
  const counted = new Map<ReadNode, number>();
  let number = Number(list.getAttribute?.('start') ?? 1) || 1;
  for (let child = list.firstChild; child; child = child.nextSibling) if (nameOf(child) === 'LI') counted.set(child, number++);
  places.set(list, counted);
  return counted.get(item)!;
}

function wordsOf(text: ReadNode): string {
  const words = (text.nodeValue ?? '').replace(/x-pasted-(?=style)/gi, '').replace(/[ \t\r\n\f]+/g, ' ');
  const shifted = /\d/.test(words) ? [RAISED, LOWERED].find((one) => isWithin(text, one)) : undefined;
  return shifted ? words.replace(/\d/g, (digit) => shifted.digits[Number(digit)]!) : words;
}

/** A footnote is a link in a raised number, or the other way round. */
function isWithin(text: ReadNode, { name, style }: typeof RAISED): boolean {
  let element = text.parentNode;
  for (let level = 0; element && level < FARTHEST; level++, element = element.parentNode) if (nameOf(element) === name || style.test(styleOf(element))) return true;
  return false;
}
