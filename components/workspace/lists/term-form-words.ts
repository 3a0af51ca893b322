import { translator } from '@/lib/messages/translator';
import { wordsAt, type TermWords, type WordsPart } from '@/lib/vocabulary/edited-words';
import { locales, type Locale } from '@/lib/vocabulary/locale';
import { languageNames } from './language-names';
import type { FieldWords } from './term-field';

type LanguageFields = { readonly name: string; readonly language: Locale; readonly fields: readonly FieldWords[] };

/** The fields of each language, in the words of the page's. */
export function termFormWords(words: TermWords, fromFiles: TermWords, locale: Locale): LanguageFields[] {
  const t = translator(locale);
  const field = (part: WordsPart): FieldWords => {
    const [now, file] = [wordsAt(words, part), wordsAt(fromFiles, part)];
    const differs = now !== file && file !== undefined;
    return { part, label: t(`lists.${part.startsWith('label') ? 'label' : 'definition'}`), isLong: part.startsWith('definition'), fromFiles: differs ? { says: t('lists.fromFiles'), text: file } : null, nowSays: t('lists.now') };
  };
  return locales.map((language) => ({ name: languageNames[language], language, fields: [field(`label.${language}`), field(`definition.${language}`)] }));
}
