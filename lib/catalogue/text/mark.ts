import { PhraseBook } from './phrase-book';
import { otherNumber } from './plurals';
import { isStopWord } from './stop-words';
import type { TextMatch } from './match';
import { shapesOf, tokens, tokensAmong, type Shapes } from './tokens';
import type { Marked } from '../types';

/** A stretch of text that matched, with the typed words it stands for, as bits. */
export type MatchedSpan = { readonly start: number; readonly end: number; readonly typed: number };

/** Where a text has the words and phrases that were found, in order. */
export function matchedSpans(text: string, match: TextMatch): MatchedSpan[] {
  const { shapes, phrases } = lookedFor(match);
  const words = tokensAmong(text, match.terms, shapes).map(({ term, start, end }) => ({ start, end, typed: match.terms.get(term)! }));
  const spans = phrases ? matchedPhrases(text, phrases) : [];
  return spans.length > 0 ? [...words, ...spans].sort((a, b) => a.start - b.start || b.end - a.end) : words;
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

/** Few texts have even two words of a phrase; only those are read in full. */
function matchedPhrases(text: string, { book, forms, shapes }: Phrases): MatchedSpan[] {
  if (tokensAmong(text, forms, shapes).length < 2) return [];
  const words = tokens(text).filter(({ term, compound }) => !compound && !isStopWord(term));
  return book.spans(words.map(({ term }) => term)).map(({ start, end, meanings }) => ({
    start: words[start]!.start,
    end: words[end - 1]!.end,
    typed: meanings.reduce((bits, typed) => bits | typed, 0),
  }));
}

/** Phrases looked for, and the forms in which their words may stand in a text. */
type Phrases = { readonly book: PhraseBook<number>; readonly forms: ReadonlyMap<string, true>; readonly shapes: Shapes };
type LookedFor = { readonly shapes: Shapes; readonly phrases: Phrases | null };
const kept = new WeakMap<TextMatch, LookedFor>();

/** What a match looks for, made ready once for all the texts it is marked in. */
function lookedFor(match: TextMatch): LookedFor {
  const known = kept.get(match);
  if (known) return known;
  const made = { shapes: shapesOf(match.terms.keys()), phrases: phrasesOf(match) };
  kept.set(match, made);
  return made;
}

function phrasesOf({ terms }: TextMatch): Phrases | null {
  const phrases = [...terms].filter(([term]) => term.includes(' '));
  if (phrases.length === 0) return null;
  const book = new PhraseBook<number>();
  for (const [key, typed] of phrases) book.add(key.split(' '), typed);
  const stems = phrases.flatMap(([key]) => key.split(' '));
  const forms = new Map(stems.flatMap((word) => [word, ...otherNumber(word)]).map((form): [string, true] => [form, true]));
  return { book, forms, shapes: shapesOf(forms.keys()) };
}
