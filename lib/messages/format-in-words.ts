import type { Suffix } from '@/lib/interchange/formats';
import type { Locale } from '@/lib/vocabulary/locale';
import { translator, type Messages } from './translator';

/** What a format is good for, in a few words. Keys of messages have no points. */
export function formatInWords(suffix: Suffix, locale: Locale): string {
  return translator(locale)(`openData.formats.${suffix.replace('.', '-') as keyof Messages['openData']['formats']}`);
}
