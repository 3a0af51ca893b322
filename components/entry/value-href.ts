import type { FacetParam } from '@/lib/catalogue/facets';
import { catalogueHref } from '@/lib/catalogue/href';
import { everything } from '@/lib/catalogue/query';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

/** The catalogue, filtered by this one value. */
export function valueHref(param: FacetParam, slug: string, locale: Locale): string {
  return catalogueHref({ ...everything, filters: { [param]: [slug] } }, locale);
}

export function entryHref(slug: string, locale: Locale): string {
  return localPath(`/catalogue/${slug}`, locale);
}

/** The page that says what a value means. */
export function definitionHref(list: string, slug: string, locale: Locale): string {
  return localPath(`/vocabulary/${list}/${slug}`, locale);
}
