import { PhraseBook } from './phrase-book';
import { isStopWord } from './stop-words';
import { stem } from './plurals';
import { tokens } from './tokens';
import type { SynonymGroup } from '../types';

/** What else to look for: a word, or a phrase under its key, and how near it comes to what was typed. */
export type Synonym = { readonly key: string; readonly closeness: number };

export const SAME_CLOSENESS = 0.8;
export const NEAR_CLOSENESS = 0.3;

export type Synonyms = {
  readonly book: PhraseBook<readonly Synonym[]>;
  /** Phrases of two or more words, which the index must notice in texts. */
  readonly phrases: PhraseBook<null>;
};

/**
 * Terms of a group find each other and, less near, its near words; a near word finds the terms, but not the other
 * near words: "latrines" finds WASH, and "sewage" does not find "showers". A near word that is a term of another
 * group finds that group only.
 */
export function readSynonyms(groups: readonly SynonymGroup[]): Synonyms {
  const book = new PhraseBook<readonly Synonym[]>();
  const phrases = new PhraseBook<null>();
  const read = groups.map(({ terms, near }) => ({ terms: terms.map(contentWords), near: near.map(contentWords) }));
  const owned = new Set(read.flatMap(({ terms }) => terms.map(phraseKey)));
  for (const { terms, near } of read) {
    const whole = [...synonyms(terms, SAME_CLOSENESS), ...synonyms(near, NEAR_CLOSENESS)];
    for (const words of terms) book.add(words, whole);
    for (const words of near) if (!owned.has(phraseKey(words))) book.add(words, synonyms(terms, NEAR_CLOSENESS));
    for (const words of [...terms, ...near]) if (words.length > 1) phrases.add(words, null);
  }
  return { book, phrases };
}

/** Phrases are indexed beside the words, under a key that no word can have. */
export function phraseKey(words: readonly string[]): string {
  return words.map(stem).join(' ');
}

function synonyms(phrases: readonly string[][], closeness: number): Synonym[] {
  return phrases.filter((words) => words.length > 0).map((words) => ({ key: words.length > 1 ? phraseKey(words) : words[0]!, closeness }));
}

export function contentWords(text: string): string[] {
  return tokens(text).filter(({ term, compound }) => !compound && !isStopWord(term)).map(({ term }) => term);
}
