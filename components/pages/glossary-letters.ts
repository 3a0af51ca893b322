import type { GlossaryTerm } from '@/lib/content/schemas';
import { spokenLocale } from '@/lib/messages/translator';
import { localised, type Locale } from '@/lib/vocabulary/locale';

export type GlossaryLetter = { readonly letter: string; readonly terms: readonly GlossaryTerm[] };

/** Terms as readers of this language sort them, under their first letter. */
export function glossaryLetters(terms: readonly GlossaryTerm[], locale: Locale): GlossaryLetter[] {
  const { compare } = new Intl.Collator(spokenLocale(locale));
  const sorted = [...terms].sort((a, b) => compare(localised(a.term, locale), localised(b.term, locale)));
  const letters = new Map<string, GlossaryTerm[]>();
  for (const term of sorted) {
    const letter = localised(term.term, locale).charAt(0).toLocaleUpperCase(spokenLocale(locale));
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return [...letters].map(([letter, own]) => ({ letter, terms: own }));
}
