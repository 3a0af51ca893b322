import type { Entry } from '@/lib/catalogue/entry';
import { spokenLocale, translator } from '@/lib/messages/translator';
import { perLanguage } from '@/lib/per-language';
import type { Locale } from '@/lib/vocabulary/locale';

const DATE_LANGUAGES: { readonly [L in Locale]: string } = { en: 'en-GB', fr: 'fr', es: 'es', ar: 'ar' };
const DATE_IN_NUMBERS = /\b\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?\b/g;

const written = (shape: Intl.DateTimeFormatOptions) => perLanguage((language) => new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC' }));
const DAY = written({ day: 'numeric', month: 'long', year: 'numeric' });
const MONTH = written({ month: 'long', year: 'numeric' });
const YEAR = written({ year: 'numeric' });

/** A year, a month or a day, as exact as it is given. */
export function dateInWords(date: string, locale: Locale): string {
  const shape = date.length === 4 ? YEAR : date.length === 7 ? MONTH : DAY;
  return shape(DATE_LANGUAGES[spokenLocale(locale)]).format(new Date(date));
}

/** A date as a source words it; what it writes in numbers is said in words. */
export function givenDate(date: string, locale: Locale): string {
  return date.replace(DATE_IN_NUMBERS, (numbers) => dateInWords(numbers, locale));
}

/** An end that is not given is left open: it may go on, or nobody said. */
export function periodInWords({ start, end }: Entry['period'], locale: Locale): string | null {
  const t = translator(locale);
  const from = start && dateInWords(start, locale);
  const until = end && dateInWords(end, locale);
  if (from && until) return from === until ? from : t('entryPage.period', { start: from, end: until });
  if (from) return t('entryPage.periodFrom', { start: from });
  return until ? t('entryPage.periodUntil', { end: until }) : null;
}
