import type { Entry } from '@/lib/catalogue/entry';
import { spokenLocale, translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const MONTH = { month: 'long', year: 'numeric' } as const;
const YEAR = { year: 'numeric' } as const;

/** A year, a month or a day, as exact as it is given. */
export function dateInWords(date: string, locale: Locale): string {
  const shape = date.length === 4 ? YEAR : date.length === 7 ? MONTH : DAY;
  return new Intl.DateTimeFormat(spokenLocale(locale), { ...shape, timeZone: 'UTC' }).format(new Date(date));
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
