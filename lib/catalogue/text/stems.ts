import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import type { Locale } from '@/lib/vocabulary/locale';
import { british } from './spelling';

/** Endings can stand behind each other ("réfugiées"); more than these no word has. */
const MOST_ENDINGS = 3;
/** What is shorter many words share by chance. */
export const SHORTEST_STEM = 4;
const ARABIC = /[\u0621-\u064A]/;

/**
 * What a folded word shares with its other forms in a language. A key, not a word: never shown. Words of another
 * script are left as they are.
 */
export function stemIn(locale: Locale, term: string): string {
  return stemmers[locale](term);
}

const stemmers: { readonly [L in Locale]: (term: string) => string } = {
  en: (term) => (isLatin(term) ? english(british(term)) : term),
  fr: (term) => (isLatin(term) ? wholly(french, term) : term),
  // Folding has taken the accent by which the library knows the ending.
  es: (term) => (isLatin(term) ? wholly(spanish, term.replace(/([cs])ion$/, '$1ión')) : term),
  ar: (term) => (ARABIC.test(term) ? wholly(arabic, term) : term),
};

function isLatin(term: string): boolean {
  return /^[a-z]{3,}$/.test(term);
}

function wholly(stemmer: (word: string) => string, term: string): string {
  let stem = term;
  for (let i = 0; i < MOST_ENDINGS; i++) {
    const shorter = stemmer(stem);
    if (shorter === stem || shorter.length < 2) break;
    stem = shorter;
  }
  return stem;
}
