import { spokenLocale } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

const languageOf = (locale: Locale) => (spokenLocale(locale) === 'en' ? 'en-GB' : spokenLocale(locale));

/** The day in the collection's own time. */
export function dayOf(at: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(languageOf(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}

export function timeOf(at: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(languageOf(locale), { timeStyle: 'short', timeZone: 'UTC' }).format(at);
}
