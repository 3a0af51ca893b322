import { catalogueHref } from '@/lib/catalogue/href';
import { catalogue } from '@/lib/catalogue/query';
import type { CatalogueQuery, Place } from '@/lib/catalogue/types';
import { defaultLocale } from '@/lib/vocabulary/locale';

/** The rest of the query as hidden fields of a form, so that a search, an order or a range of years keeps the filters. The page starts anew. */
export function KeptFields({ query, except, place = catalogue }: { query: CatalogueQuery; except: readonly string[]; place?: Place }) {
  const [, parameters] = catalogueHref({ ...query, page: 1 }, defaultLocale, place).split('?');
  return [...new URLSearchParams(parameters)]
    .filter(([name]) => !except.includes(name))
    .map(([name, value]) => <input key={`${name}=${value}`} type="hidden" name={name} value={value} />);
}
