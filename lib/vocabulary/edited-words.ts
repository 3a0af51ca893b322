import { locales, type Locale, type Localised } from './locale';
import type { Term, Vocabulary } from './vocabulary';

/** What of a value can be said in other words: the rest of a closed list stays as it is. */
export type TermWords = { readonly label: Localised; readonly definition?: Localised | undefined };
/** Words that an administrator put in the place of those of the content files. */
export type EditedWords = TermWords & { readonly list: string; readonly slug: string };

/** One text of a value: `label.fr`. */
export type WordsPart = `${keyof TermWords}.${Locale}`;
export const wordsParts = (['label', 'definition'] as const).flatMap((text) => locales.map((locale): WordsPart => `${text}.${locale}`));

export function wordsAt(words: TermWords, part: WordsPart): string | undefined {
  const [text, locale] = part.split('.') as [keyof TermWords, Locale];
  return words[text]?.[locale];
}

export function changedParts(before: TermWords, after: TermWords): WordsPart[] {
  return wordsParts.filter((part) => wordsAt(before, part) !== wordsAt(after, part));
}

/** The lists as they are shown: edited words in the place of those of the files. */
export function withEditedWords(vocabularies: readonly Vocabulary[], edited: readonly EditedWords[]): readonly Vocabulary[] {
  if (edited.length === 0) return vocabularies;
  const byValue = new Map(edited.map((words) => [`${words.list} ${words.slug}`, words]));
  return vocabularies.map((vocabulary) => ({
    ...vocabulary,
    terms: vocabulary.terms.map((term) => {
      const words = byValue.get(`${vocabulary.list} ${term.slug}`);
      return words ? inOtherWords(term, words) : term;
    }),
  }));
}

function inOtherWords({ short, label: former, definition: _former, ...term }: Term, { label, definition }: TermWords): Term {
  const kept = short && former.en === label.en ? shortWhereSame(short, former, label) : undefined;
  return { ...term, label, ...(kept && { short: kept }), ...(definition && { definition }) };
}

/** A short form says its label in less room; of another label it would say something else. */
function shortWhereSame(short: Localised, former: Localised, label: Localised): Localised {
  const same = locales.filter((locale) => locale === 'en' || former[locale] === label[locale]);
  const others = locales.filter((locale) => !same.includes(locale) && label[locale] !== undefined);
  return { en: short.en, ...Object.fromEntries(same.map((locale) => [locale, short[locale]])), ...Object.fromEntries(others.map((locale) => [locale, label[locale]])) };
}
