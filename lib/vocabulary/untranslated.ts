import type { TermWords } from './edited-words';
import { defaultLocale, locales, type Locale } from './locale';

/** Languages beside English, which stands in for what they lack. */
export const translatedLocales = locales.filter((locale) => locale !== defaultLocale);

/** Whether readers of this language see something of the value in English. */
export function isUntranslated({ label, definition }: TermWords, locale: Locale): boolean {
  return label[locale] === undefined || (definition !== undefined && definition[locale] === undefined);
}
