import { catalogueHref } from '@/lib/catalogue/href';
import { MAX_PER_PAGE, type CatalogueQuery } from '@/lib/catalogue/types';

/** A view of the catalogue as a call of the API, from its first entry on and with as many as one call answers. */
export function callHref(query: CatalogueQuery): string {
  return catalogueHref({ ...query, page: 1, perPage: MAX_PER_PAGE }, 'en').replace('/catalogue', '/api/v1/entries');
}
