import { facetParams, kinds, type FacetParam } from './facets';
import { catalogue, everything } from './query';
import { PER_PAGE, type CatalogueQuery, type Place } from './types';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

type Param = FacetParam | 'q' | 'tags' | 'from' | 'to' | 'sort' | 'page' | 'per-page';
/** The order of parameters in an address. */
const PLACES: ReadonlyMap<Param, number> = new Map((['q', ...facetParams, 'tags', 'from', 'to', 'sort', 'page', 'per-page'] as const).map((param, place) => [param, place]));
type Piece = { readonly param: Param; readonly encoded: string };

/** The address of a query, in its one normal form: `parseCatalogueQuery` gives the same query back. */
export function catalogueHref(query: CatalogueQuery, locale: Locale, place: Place = catalogue): string {
  return address(pieces(query, place).map(({ encoded }) => encoded), locale, place);
}

/** Addresses that choose a value of a facet, or take it back. */
export function facetHrefs(query: CatalogueQuery, locale: Locale, place: Place = catalogue): (param: FacetParam) => (slug: string) => string {
  return (param) => {
    const chosen = query.filters[param] ?? [];
    const choosing = choosingHrefs(query, param, locale, place);
    if (chosen.length === 0) return (slug) => choosing([slug]);
    return (slug) => choosing(chosen.includes(slug) ? chosen.filter((other) => other !== slug) : [...chosen, slug].sort());
  };
}

/**
 * Addresses that put values in the place of those that the query has in a facet. What stands before and after the
 * facet in the address is made once: panels and charts have hundreds of links.
 */
export function choosingHrefs(query: CatalogueQuery, param: FacetParam, locale: Locale, place: Place = catalogue): (slugs: readonly string[]) => string {
  const given = pieces({ ...query, page: 1 }, place);
  const at = PLACES.get(param)!;
  const before = given.filter((piece) => PLACES.get(piece.param)! < at).map(({ encoded }) => encoded);
  const after = given.filter((piece) => PLACES.get(piece.param)! > at).map(({ encoded }) => encoded);
  const lead = address([...before, ''], locale, place);
  const tail = after.map((encoded) => `&${encoded}`).join('');
  const whole = ({ filters, ...rest }: CatalogueQuery, slugs: readonly string[]) => catalogueHref({ ...rest, filters: { ...filters, [param]: slugs }, page: 1 }, locale, place);
  const isPlain = (slugs: readonly string[]) => slugs.length > 0 && !(param === 'kind' && place.kind);
  return (slugs) => (isPlain(slugs) ? lead + encode(param, slugs) + tail : whole(query, slugs));
}

/** The same query with other words; what ranks by words is then sorted anew. */
export function withText(query: CatalogueQuery, text: string): CatalogueQuery {
  return { ...query, text, page: 1 };
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

function pieces(query: CatalogueQuery, place: Place): Piece[] {
  const given: Piece[] = [];
  const add = (param: Param, ...values: readonly (string | number)[]) => {
    if (values.length > 0) given.push({ param, encoded: encode(param, values) });
  };
  if (query.text !== '') add('q', query.text);
  for (const param of facetParams) add(param, ...valuesIn(query, param, place));
  if (query.tags !== place.tags) add('tags', query.tags);
  if (query.from !== undefined) add('from', padded(query.from));
  if (query.to !== undefined) add('to', padded(query.to));
  if (query.sort !== everything.sort) add('sort', query.sort);
  if (query.page !== 1) add('page', query.page);
  if (query.perPage !== PER_PAGE) add('per-page', query.perPage);
  return given;
}

/** A page that means one kind where none is named has to be told of all of them. */
function valuesIn({ filters }: CatalogueQuery, param: FacetParam, { kind }: Place): readonly string[] {
  const values = filters[param] ?? [];
  if (param !== 'kind' || !kind) return values;
  if (values.length === 0) return [...kinds].sort();
  return values.join() === kind.join() ? [] : values;
}

function encode(param: Param, values: readonly (string | number)[]): string {
  if (values.length === 1) return encodePair(param, values[0]!);
  return values.map((value) => encodePair(param, value)).join('&');
}

const PLAIN = /^[\w-]*$/;

function encodePair(param: Param, value: string | number): string {
  return `${param}=${PLAIN.test(String(value)) ? value : encodeURIComponent(value).replaceAll('%20', '+')}`;
}

function padded(year: number): string {
  return String(year).padStart(4, '0');
}

function address(encoded: readonly string[], locale: Locale, { path, own = [] }: Place): string {
  const all = [...own.map(([name, value]) => `${name}=${encodeURIComponent(value)}`), ...encoded];
  return all.length > 0 ? `${localPath(path, locale)}?${all.join('&')}` : localPath(path, locale);
}
