import { fold } from './fold';

/** A word of a text: its folded form, and where it stands. `compound` joins the parts of a hyphenated word, which come before it. */
export type Token = { readonly term: string; readonly start: number; readonly end: number; readonly compound: boolean };

/** What a UTF-16 unit is: the letters first, from those that need no folding to those that need it all. */
const PLAIN = 1;
const CAPITAL = 2;
const FOLDED = 3;
const HYPHEN = 4;
const BREAK = 5;
/** Of each unit, 0 until it is looked up: reading texts is most of the work of building an index. */
const kinds = new Uint8Array(0x10000);

/** The words of a text in any script: "cross-border" is read as `cross`, `border` and `crossborder`. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (kindAt(text, at) <= FOLDED) at = readWord(text, at, found);
    else at++;
  }
  return found;
}

/** Reads a word with all its hyphenated parts, and answers where it ends. */
function readWord(text: string, start: number, found: Token[]): number {
  const first = readPart(text, start, found);
  let end = first;
  while (kindAt(text, end) === HYPHEN && kindAt(text, end + 1) <= FOLDED) end = readPart(text, end + 1, found);
  if (end > first) push(found, fold(text.slice(start, end).replace(/[-\u2010\u2011]/g, '')), start, end, true);
  return end;
}

function readPart(text: string, start: number, found: Token[]): number {
  let end = start;
  let kind = PLAIN;
  for (let next = kindAt(text, end); next <= FOLDED; next = kindAt(text, ++end)) kind = Math.max(kind, next);
  const word = text.slice(start, end);
  push(found, kind === PLAIN ? word : kind === CAPITAL ? word.toLowerCase() : fold(word), start, end, false);
  return end;
}

function push(found: Token[], term: string, start: number, end: number, compound: boolean): void {
  if (term) found.push({ term, start, end, compound });
}

function kindAt(text: string, at: number): number {
  if (at >= text.length) return BREAK;
  const unit = text.charCodeAt(at);
  return kinds[unit] || (kinds[unit] = kindOf(String.fromCharCode(unit)));
}

/** Halves of characters count as letters, so that words of rare scripts stay whole. */
function kindOf(unit: string): number {
  if (/[a-z0-9]/.test(unit)) return PLAIN;
  if (/[A-Z]/.test(unit)) return CAPITAL;
  if (/[\p{L}\p{N}\p{M}\uD800-\uDFFF]/u.test(unit)) return FOLDED;
  return /[-\u2010\u2011]/.test(unit) ? HYPHEN : BREAK;
}
