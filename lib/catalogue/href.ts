import { facetParams, type FacetParam } from './facets';
import { defaultSort } from './query';
import { PER_PAGE, type CatalogueQuery } from './types';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

type Param = FacetParam | 'q' | 'tags' | 'from' | 'to' | 'sort' | 'page' | 'per-page';
/** The order of parameters in an address. */
const PLACES: ReadonlyMap<Param, number> = new Map((['q', ...facetParams, 'tags', 'from', 'to', 'sort', 'page', 'per-page'] as const).map((param, place) => [param, place]));
type Piece = { readonly param: Param; readonly encoded: string };

/** The address of a query, in its one normal form: `parseCatalogueQuery` gives the same query back. */
export function catalogueHref(query: CatalogueQuery, locale: Locale): string {
  return address(pieces(query).map(({ encoded }) => encoded), locale);
}

/**
 * Addresses that choose a value of a facet, or take it back. What stands before and after the facet in the address
 * is made once: panels have hundreds of links.
 */
export function facetHrefs(query: CatalogueQuery, locale: Locale): (param: FacetParam) => (slug: string) => string {
  const given = pieces({ ...query, page: 1 });
  return (param) => {
    const chosen = query.filters[param] ?? [];
    const place = PLACES.get(param)!;
    const before = given.filter((piece) => PLACES.get(piece.param)! < place).map(({ encoded }) => encoded);
    const after = given.filter((piece) => PLACES.get(piece.param)! > place).map(({ encoded }) => encoded);
    const lead = address([...before, ''], locale);
    const tail = after.map((encoded) => `&${encoded}`).join('');
    return (slug) => {
      if (chosen.length === 0) return lead + encodePair(param, slug) + tail;
      const values = chosen.includes(slug) ? chosen.filter((other) => other !== slug) : [...chosen, slug].sort();
      return values.length > 0 ? lead + encode(param, values) + tail : address([...before, ...after], locale);
    };
  };
}

/** The same query with other words; what ranks by words is then sorted anew. */
export function withText(query: CatalogueQuery, text: string): CatalogueQuery {
  const sort = query.sort === defaultSort(query.text) ? defaultSort(text) : query.sort;
  return { ...query, text, sort: sort === 'relevance' ? defaultSort(text) : sort, page: 1 };
}

/** The same query with other values of one facet; none takes the facet away. */
export function withValues(query: CatalogueQuery, param: FacetParam, values: readonly string[]): CatalogueQuery {
  const { [param]: _, ...others } = query.filters;
  return { ...query, filters: values.length > 0 ? { ...others, [param]: [...values].sort() } : others, page: 1 };
}

export function withoutYear(query: CatalogueQuery, bound: 'from' | 'to'): CatalogueQuery {
  const { [bound]: _, ...rest } = query;
  return { ...rest, page: 1 };
}

function pieces(query: CatalogueQuery): Piece[] {
  const given: Piece[] = [];
  const add = (param: Param, ...values: readonly (string | number)[]) => {
    if (values.length > 0) given.push({ param, encoded: encode(param, values) });
  };
  if (query.text !== '') add('q', query.text);
  for (const param of facetParams) add(param, ...(query.filters[param] ?? []));
  if (query.tags !== 'all') add('tags', query.tags);
  if (query.from !== undefined) add('from', padded(query.from));
  if (query.to !== undefined) add('to', padded(query.to));
  if (query.sort !== defaultSort(query.text)) add('sort', query.sort);
  if (query.page !== 1) add('page', query.page);
  if (query.perPage !== PER_PAGE) add('per-page', query.perPage);
  return given;
}

function encode(param: Param, values: readonly (string | number)[]): string {
  return values.map((value) => encodePair(param, value)).join('&');
}

function encodePair(param: Param, value: string | number): string {
  return `${param}=${/^[\w-]*$/.test(String(value)) ? value : encodeURIComponent(value).replaceAll('%20', '+')}`;
}

function padded(year: number): string {
  return String(year).padStart(4, '0');
}

function address(encoded: readonly string[], locale: Locale): string {
  const path = localPath('/catalogue', locale);
  return encoded.length > 0 ? `${path}?${encoded.join('&')}` : path;
}
