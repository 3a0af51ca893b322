import { PhraseBook } from './phrase-book';
import { isStopWord } from './stop-words';
import type { TextMatch } from './match';
import { tokens, type Token } from './tokens';
import type { Marked } from '../types';

/** A stretch of text that matched, with the typed words it stands for, as bits. */
export type MatchedSpan = { readonly start: number; readonly end: number; readonly typed: number };

/** Where a text has the words and phrases that were found, in order. */
export function matchedSpans(text: string, match: TextMatch): MatchedSpan[] {
  const all = tokens(text);
  const spans = matchedPhrases(all, match);
  for (const { term, start, end } of all) {
    const typed = match.terms.get(term);
    if (typed !== undefined) spans.push({ start, end, typed });
  }
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Pieces of the text, marked where it matched. */
export function mark(text: string, match: TextMatch | null): Marked {
  return match ? markSpans(text, matchedSpans(text, match)) : [{ text, match: false }];
}

export function markSpans(text: string, spans: readonly MatchedSpan[]): Marked {
  const pieces: { text: string; match: boolean }[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    if (end <= from) continue;
    const begin = Math.max(start, from);
    if (begin > from) pieces.push({ text: text.slice(from, begin), match: false });
    pieces.push({ text: text.slice(begin, end), match: true });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), match: false });
  return pieces;
}

function matchedPhrases(all: readonly Token[], match: TextMatch): MatchedSpan[] {
  const book = phrasesOf(match);
  if (!book) return [];
  const words = all.filter(({ term, compound }) => !compound && !isStopWord(term));
  return book.spans(words.map(({ term }) => term)).map(({ start, end, meanings }) => ({
    start: words[start]!.start,
    end: words[end - 1]!.end,
    typed: meanings.reduce((bits, typed) => bits | typed, 0),
  }));
}

const books = new WeakMap<TextMatch, PhraseBook<number> | null>();

function phrasesOf(match: TextMatch): PhraseBook<number> | null {
  const kept = books.get(match);
  if (kept !== undefined) return kept;
  const phrases = [...match.terms].filter(([term]) => term.includes(' '));
  const book = phrases.length > 0 ? new PhraseBook<number>() : null;
  for (const [key, typed] of phrases) book?.add(key.split(' '), typed);
  books.set(match, book);
  return book;
}
