import type { CatalogueQuery, Place } from '@/lib/catalogue/types';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import { KeptFields } from './kept-fields';

/** Words as a filter among the others, for pages whose purpose is not to search. */
export function WordsFilter({ query, place, locale }: { query: CatalogueQuery; place: Place; locale: Locale }) {
  const t = translator(locale);
  return (
    <form action={localPath(place.path, locale)} data-soft className="facet">
      <label className="text-xs font-semibold" htmlFor="words">
        {t('insightsPage.words')}
      </label>
      <div className="mt-2 flex gap-2">
        <input key={query.text} id="words" name="q" type="search" defaultValue={query.text} autoComplete="off" className="field min-w-0 flex-1" />
        <button type="submit" className="button button-quiet px-3">
          {t('catalogue.apply')}
        </button>
      </div>
      <KeptFields query={query} except={['q', 'sort']} place={place} />
    </form>
  );
}
