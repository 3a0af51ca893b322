import { sorts, type CatalogueQuery } from '@/lib/catalogue/types';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import { KeptFields } from './kept-fields';

const messages = {
  relevance: 'catalogue.sortRelevance',
  newest: 'catalogue.sortNewest',
  verified: 'catalogue.sortVerified',
  title: 'catalogue.sortTitle',
  country: 'catalogue.sortCountry',
} as const;

/** The order of the list. Without words the best match is whose main values were chosen, and of which most is known. */
export function SortMenu({ query, locale }: { query: CatalogueQuery; locale: Locale }) {
  const t = translator(locale);
  return (
    <form action={localPath('/catalogue', locale)} data-soft className="no-print flex items-center gap-2 text-xs">
      <label htmlFor="sort" className="text-soft">
        {t('catalogue.sort')}
      </label>
      <select key={query.sort} id="sort" name="sort" defaultValue={query.sort} className="field py-1">
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {t(messages[sort])}
          </option>
        ))}
      </select>
      <KeptFields query={query} except={['sort']} />
      <noscript>
        <button type="submit" className="button button-quiet">
          {t('catalogue.apply')}
        </button>
      </noscript>
    </form>
  );
}
