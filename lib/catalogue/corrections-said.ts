import { catalogueHref, withText } from './href';
import type { TextMatch } from './text/match';
import type { CatalogueQuery, SearchResult } from './types';
import type { Locale } from '@/lib/vocabulary/locale';

/** What was searched in place of unknown words, each with the way back: in quotation marks a word is taken as typed. */
export function correctionsSaid(query: CatalogueQuery, match: TextMatch | null, locale: Locale): SearchResult['corrections'] {
  return (match?.corrections ?? []).map(({ word: { start, end }, meant }) => {
    const [before, typed, after] = [query.text.slice(0, start), query.text.slice(start, end), query.text.slice(end)];
    return { typed, meant, href: catalogueHref(withText(query, `${before}"${typed}"${after}`), locale) };
  });
}
