import type { Inline } from './markdown';
import { markedStretches, runAt, type Run, type Stretch } from './markdown-emphasis';

type Mark = Stretch & ({ readonly type: 'strong' | 'emphasis' } | { readonly type: 'link'; readonly href: string });
/** `runs`: how many runs of asterisks stood before it. */
type OpenBracket = { readonly at: number; readonly runs: number };

/** Brackets within an address, as CommonMark bounds them. */
const MOST_BRACKETS = 32;
const BEGINS_ADDRESS = /\(https?:\/\/[^\s/]/iy;
const BARE_ADDRESS = /<(https?:\/\/[^\s/<>][^\s<>]*)>/iy;

/** The pieces of a paragraph; null where marks stand more than so many levels deep. */
export function readInlines(text: string, mostLevels: number): Inline[] | null {
  const marks = marksOf(text).sort((one, other) => one.from - other.from);
  return treeOf(text, marks, mostLevels);
}

/** Every mark of a paragraph. No link stands within another, and marks within a link end there. */
function marksOf(text: string): Mark[] {
  const marks: Mark[] = [];
  const runs: Run[] = [];
  let brackets: OpenBracket[] = [];
  const signs = /\*+|[[\]<]/g;
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    const { 0: sign, index: at } = found;
    if (sign === '[') brackets.push({ at, runs: runs.length });
    else if (sign.startsWith('*')) runs.push(runAt(text, at, sign.length));
    else if (sign === '<') {
      const href = bareAddressAt(text, at);
      if (href === null) continue;
      signs.lastIndex = at + href.length + 2;
      marks.push({ type: 'link', href, from: at, inside: at + 1, until: at + href.length + 1, to: signs.lastIndex });
      brackets = [];
    } else {
      const opened = brackets.pop();
      const href = opened && text.slice(opened.at + 1, at).trim() !== '' ? addressAt(text, at + 1) : null;
      if (!opened || href === null) continue;
      marks.push(...markedStretches(runs.splice(opened.runs)));
      signs.lastIndex = at + href.length + 3;
      marks.push({ type: 'link', href, from: opened.at, inside: opened.at + 1, until: at, to: signs.lastIndex });
      brackets = [];
    }
  }
  return [...marks, ...markedStretches(runs)];
}

/** The address of the web that stands in brackets there. Anything else in brackets is words. */
function addressAt(text: string, at: number): string | null {
  BEGINS_ADDRESS.lastIndex = at;
  if (!BEGINS_ADDRESS.test(text)) return null;
  let depth = 0;
  for (let end = at; end < text.length && depth <= MOST_BRACKETS; end++) {
    const sign = text[end]!;
    if (sign === '(') depth++;
    else if (/[\s<>]/.test(sign)) return null;
    else if (sign === ')' && --depth === 0) {
      const address = text.slice(at + 1, end);
      return URL.canParse(address) ? address : null;
    }
  }
  return null;
}

function bareAddressAt(text: string, at: number): string | null {
  BARE_ADDRESS.lastIndex = at;
  const address = BARE_ADDRESS.exec(text)?.[1];
  return address !== undefined && URL.canParse(address) ? address : null;
}

function treeOf(text: string, marks: readonly Mark[], mostLevels: number): Inline[] | null {
  const top: Inline[] = [];
  const open: { readonly mark: Mark; readonly of: Inline[] }[] = [];
  let at = 0;
  const add = (piece: Inline) => (open.at(-1)?.of ?? top).push(piece);
  const addText = (to: number) => {
    if (to > at) add({ type: 'text', text: text.slice(at, to) });
  };
  const closeBefore = (from: number) => {
    while (open.length > 0 && open.at(-1)!.mark.to <= from) {
      const { mark, of } = open.at(-1)!;
      addText(mark.until);
      open.pop();
      add(mark.type === 'link' ? { type: 'link', href: mark.href, of } : { type: mark.type, of });
      at = mark.to;
    }
  };
  for (const mark of marks) {
    closeBefore(mark.from);
    if (open.length === mostLevels) return null;
    addText(mark.from);
    open.push({ mark, of: [] });
    at = mark.inside;
  }
  closeBefore(text.length);
  addText(text.length);
  return top;
}
