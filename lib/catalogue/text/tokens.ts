import { fold } from './fold';

/** A word of a text: its folded form, and where it stands. `compound` joins the parts of a hyphenated word, which come before it. */
export type Token = { readonly term: string; readonly start: number; readonly end: number; readonly compound: boolean };

/** What a UTF-16 unit is: the letters first, from those that need no folding to those that need it all. */
const PLAIN = 1;
const CAPITAL = 2;
const FOLDED = 3;
const HYPHEN = 4;
const BREAK = 5;
const JOINED = 6;
/** Of each unit, 0 until it is looked up: reading texts is most of the work of building an index. */
const kinds = new Uint8Array(0x10000);

/** Told of each word where it starts and ends, and how much folding it needs at most. */
type Visit = (start: number, end: number, kind: number, compound: boolean) => void;

/** The words of a text in any script: "cross-border" is read as `cross`, `border` and `crossborder`. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  scan(text, (start, end, kind, compound) => {
    const term = termAt(text, start, end, kind, compound);
    if (term) found.push({ term, start, end, compound });
  });
  return found;
}

/** Those of the words that are among some terms, without making a string of every other word. */
export function tokensAmong(text: string, terms: ReadonlyMap<string, unknown>, shapes: Shapes): Token[] {
  const found: Token[] = [];
  scan(text, (start, end, kind, compound) => {
    if (kind < FOLDED && !compound && !shapes.has(shape(text.charCodeAt(start) | LOWER_CASE, end - start))) return;
    const term = termAt(text, start, end, kind, compound);
    if (terms.has(term)) found.push({ term, start, end, compound });
  });
  return found;
}

/** First letters and lengths of terms: most words of a text differ from all of them in one or the other. */
export type Shapes = ReadonlySet<number>;

export function shapesOf(terms: Iterable<string>): Shapes {
  return new Set([...terms].map((term) => shape(term.charCodeAt(0), term.length)));
}

const LOWER_CASE = 0x20;

function shape(firstUnit: number, length: number): number {
  return firstUnit * 0x100 + length;
}

function scan(text: string, visit: Visit): void {
  for (let at = 0; at < text.length; ) {
    if (kindAt(text, at) <= FOLDED) at = scanWord(text, at, visit);
    else at++;
  }
}

/** A number in groups of thousands, as languages write it. */
const THOUSANDS = /(?<!\p{N})\p{N}{1,3}(?:[ ,.'’\u00A0\u202F\u066C]\p{N}{3})+(?!\p{N})/uy;
/** Letters parted by full stops: U.N., N.G.O. */
const DOTTED = /(?<!\p{L})\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])/uy;

const FULL_STOP = 0x2e;

/** Western, Arabic and Persian digits. */
function isDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9);
}

/** What is one word although something stands between its signs: where it ends, or `start` where it is none. */
function endOfJoined(text: string, start: number): number {
  const form = isDigit(text.charCodeAt(start)) ? THOUSANDS : text.charCodeAt(start + 1) === FULL_STOP ? DOTTED : null;
  if (!form) return start;
  form.lastIndex = start;
  return form.test(text) ? form.lastIndex : start;
}

/** Reads a word with all its hyphenated parts, and answers where it ends. */
function scanWord(text: string, start: number, visit: Visit): number {
  const joined = endOfJoined(text, start);
  if (joined > start) {
    visit(start, joined, JOINED, false);
    return joined;
  }
  const first = scanPart(text, start, visit);
  let end = first;
  while (kindAt(text, end) === HYPHEN && kindAt(text, end + 1) <= FOLDED) end = scanPart(text, end + 1, visit);
  if (end > first) visit(start, end, FOLDED, true);
  return end;
}

function scanPart(text: string, start: number, visit: Visit): number {
  let end = start;
  let kind = PLAIN;
  for (let next = kindAt(text, end); next <= FOLDED && !(end > start && changesScript(text, end)); next = kindAt(text, ++end)) kind = Math.max(kind, next);
  visit(start, end, kind, false);
  return end;
}

/** A slip of the keyboard's language puts letters of two scripts into one word. */
function changesScript(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return (isArabic(before) && isLatin(after)) || (isLatin(before) && isArabic(after));
}

function isLatin(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit < 0x250);
}

function isArabic(unit: number): boolean {
  return unit >= 0x621 && unit <= 0x64a;
}

function termAt(text: string, start: number, end: number, kind: number, compound: boolean): string {
  const word = text.slice(start, end);
  if (kind === JOINED) return fold(word.replace(/[^\p{L}\p{N}]/gu, ''));
  if (compound) return fold(word.replace(/[-\u2010\u2011]/g, ''));
  return kind === PLAIN ? word : kind === CAPITAL ? word.toLowerCase() : fold(word);
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
