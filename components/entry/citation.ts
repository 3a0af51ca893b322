import { translator } from '@/lib/messages/translator';
import { termLabel } from '@/lib/vocabulary/lists';
import { dateInWords } from './dates';
import type { EntryView } from './entry-view';

/** One plain sentence after another, from what is known only: title, kind and places, collection, dates, address. */
export function citation({ entry, locale }: EntryView, address: string): string {
  const t = translator(locale);
  const places = entry.countries.filter(({ role }) => role === 'runs').map(({ country }) => termLabel('country', country, locale));
  const verified = entry.lastVerified
    ? t('entryPage.citeVerified', { date: dateInWords(entry.lastVerified, locale) })
    : t('entryPage.citeNotVerified');
  return [
    `“${entry.title}”`,
    [termLabel('kind', entry.kind, locale), ...places].join(', '),
    `${t('site.name')} ${t('site.tagline')}`,
    `${t('entryPage.citePublished', { date: dateInWords(entry.firstPublished, locale) })}, ${verified}`,
    address,
  ].join('. ');
}
