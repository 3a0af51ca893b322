import { fold } from './fold';

/** A word of a text: its folded form, and where it stands. `compound` joins the parts of a hyphenated word, which come before it. */
export type Token = { readonly term: string; readonly start: number; readonly end: number; readonly compound: boolean };

const WORDS = /[\p{L}\p{N}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{N}\p{M}]+)*/gu;
const PARTS = /[^-\u2010\u2011]+/g;
const HYPHEN = /[-\u2010\u2011]/;

/** The words of a text in any script: "cross-border" is read as `cross`, `border` and `crossborder`. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    if (HYPHEN.test(word)) readCompound(word, index, found);
    else push(found, word, index, false);
  }
  return found;
}

function readCompound(word: string, start: number, found: Token[]): void {
  for (const part of word.matchAll(PARTS)) push(found, part[0], start + part.index, false);
  push(found, word, start, true);
}

function push(found: Token[], word: string, start: number, compound: boolean): void {
  const term = fold(compound ? word.replaceAll(/[-\u2010\u2011]/g, '') : word);
  if (term) found.push({ term, start, end: start + word.length, compound });
}
