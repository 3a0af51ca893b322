import { catalogue } from '@/lib/catalogue/query';
import type { CatalogueQuery, Place } from '@/lib/catalogue/types';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import { KeptFields } from './kept-fields';
import { SearchSuggestions } from './search-suggestions';

type SearchFormProps = { readonly query?: CatalogueQuery; readonly locale: Locale; readonly large?: boolean; readonly place?: Place };

/** The search box; the filters in force go along as hidden fields, the page number does not. */
export function SearchForm({ query, locale, large = false, place = catalogue }: SearchFormProps) {
  const t = translator(locale);
  return (
    <form action={localPath(place.path, locale)} role="search" data-soft className="no-print relative flex max-w-[44rem]">
      <label htmlFor="q" className="sr-only">
        {t('search.label')}
      </label>
      <div className="min-w-0 flex-1">
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={query?.text ?? ''}
          placeholder={t('search.placeholder')}
          autoComplete="off"
          role="combobox"
          aria-expanded={false}
          aria-controls="suggestions"
          aria-autocomplete="list"
          className={`field w-full rounded-e-none border-e-0 border-ink placeholder:text-soft${large ? ' min-h-13 text-lg' : ''}`}
        />
        <SearchSuggestions listLabel={t('search.suggestions')} address={localPath('/suggest', locale)} />
      </div>
      {query ? <KeptFields query={query} except={['q', 'sort']} place={place} /> : null}
      <button type="submit" className="button rounded-s-none">
        {t('search.submit')}
      </button>
    </form>
  );
}
