import type { Entry } from '../entry';
import type { Marked } from '../types';
import { wholeAt } from './cut';
import { passages } from './fields';
import { markSpans, matchedSpans, type MatchedSpan } from './mark';
import type { TextMatch } from './match';

export const EXCERPT_CHARACTERS = 200;
/** How much of what stands before the first match is shown with it. */
const LEAD_CHARACTERS = 50;
const ELLIPSIS = '…';

type Passage = { readonly text: string; readonly spans: readonly MatchedSpan[]; readonly start: number; readonly words: number };

/** The stretch of an entry's texts that shows most of the typed words; the concept, where none shows more. */
export function excerptOf(entry: Entry, match: TextMatch | null): Marked {
  if (!match) return cut(entry.concept, [], 0);
  const asked = countWords([...match.terms.values()].reduce((bits, typed) => bits | typed, 0));
  let best: Passage = { text: entry.concept, spans: [], start: 0, words: 0 };
  for (const text of passages(entry)) {
    const passage = bestStretch(text, matchedSpans(text, match));
    if (passage.words > best.words) best = passage;
    if (best.words === asked) break;
  }
  return cut(best.text, best.spans, best.start);
}

/** The start from which as many characters as an excerpt has hold the most different typed words. */
function bestStretch(text: string, spans: readonly MatchedSpan[]): Passage {
  let best: Passage = { text, spans, start: 0, words: 0 };
  for (const [at, { start }] of spans.entries()) {
    const reach = start + EXCERPT_CHARACTERS - LEAD_CHARACTERS;
    let typed = 0;
    for (let next = at; next < spans.length && spans[next]!.start < reach; next++) if (spans[next]!.end <= reach) typed |= spans[next]!.typed;
    if (countWords(typed) > best.words) best = { text, spans, start, words: countWords(typed) };
  }
  return best;
}

function cut(text: string, spans: readonly MatchedSpan[], firstMatch: number): Marked {
  const start = text.length <= EXCERPT_CHARACTERS * 1.1 || firstMatch < LEAD_CHARACTERS ? 0 : wordStart(text, firstMatch - LEAD_CHARACTERS);
  const end = text.length - start <= EXCERPT_CHARACTERS * 1.1 ? text.length : wordEnd(text, start + EXCERPT_CHARACTERS);
  const inside = spans.filter((span) => span.start >= start && span.end <= end).map((span) => ({ ...span, start: span.start - start, end: span.end - start }));
  const pieces = markSpans(text.slice(start, end), inside);
  return [...ellipsis(start > 0), ...pieces, ...ellipsis(end < text.length)];
}

function ellipsis(needed: boolean): Marked {
  return needed ? [{ text: ELLIPSIS, match: false }] : [];
}

/** In scripts without spaces a cut falls inside a word, but never inside a character. */
function wordStart(text: string, near: number): number {
  const space = text.indexOf(' ', near);
  return space < 0 || space > near + LEAD_CHARACTERS ? wholeAt(text, near) : space + 1;
}

function wordEnd(text: string, near: number): number {
  const space = text.lastIndexOf(' ', near);
  return space < near - LEAD_CHARACTERS ? wholeAt(text, near) : space;
}

function countWords(typed: number): number {
  let count = 0;
  for (let bits = typed; bits; bits &= bits - 1) count++;
  return count;
}
