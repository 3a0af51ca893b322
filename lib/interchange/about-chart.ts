import { dayInWords } from '@/lib/messages/figures-in-words';
import { translator } from '@/lib/messages/translator';
import type { ReceivedChart } from './sent-chart';

/** Everything that a file says beside the numbers, each with its name. */
export function aboutChart({ words, filter, source, locale, today, address }: ReceivedChart): (readonly [name: string, text: string])[] {
  const t = translator(locale);
  return [
    [t('insightsFiles.about.title'), words.title],
    [t('insightsFiles.about.what'), words.what],
    ...words.notes.map((note) => [t('insightsFiles.about.note'), note] as const),
    [t('insightsFiles.about.filter'), filter],
    ...words.caveats.map((caveat) => [t('insightsFiles.about.caveat'), caveat] as const),
    [t('insightsFiles.about.source'), source],
    [t('insightsFiles.about.date'), dayInWords(today, locale)],
    [t('insightsFiles.about.licence'), words.licence],
    [t('insightsFiles.about.address'), address],
  ];
}
