import { createTranslator } from 'next-intl';
import english from '@/content/messages/en.json';
import type { Locale } from '@/lib/vocabulary/locale';
import { formattersOfOneLanguage } from './formatters';

export type Messages = typeof english;

/** Messages by language. A language without a file of its own is shown in English, and says so by its `lang`. */
const messagesByLocale: { readonly [L in Locale]?: Messages } = { en: english };

function translatorIn(locale: Locale) {
  return createTranslator({ locale, messages: messagesByLocale[locale] ?? english, _formatters: formattersOfOneLanguage() });
}
export type Translator = ReturnType<typeof translatorIn>;

const translators = new Map<Locale, Translator>();

/** The interface's words in this language; built once per process. */
export function translator(locale: Locale): Translator {
  const known = translators.get(locale) ?? translatorIn(locale);
  translators.set(locale, known);
  return known;
}

/** The language the interface is really in: English while a translation is missing. */
export function spokenLocale(locale: Locale): Locale {
  return messagesByLocale[locale] ? locale : 'en';
}

export function direction(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr';
}

