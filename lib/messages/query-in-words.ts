import type { SearchResult } from '@/lib/catalogue/types';
import type { Locale } from '@/lib/vocabulary/locale';
import { translator } from './translator';

/** The query in words, for the page's title: the filters' labels, then the page where it is not the first. */
export function queryInWords(result: SearchResult, locale: Locale): string {
  const t = translator(locale);
  const filters = result.chips.map((chip) => (chip.param === 'q' ? `“${chip.label}”` : chip.label)).join(', ');
  const subject = filters || t('catalogue.titleAll');
  return result.query.page > 1 ? `${subject} – ${t('catalogue.page', { page: result.query.page })}` : subject;
}
