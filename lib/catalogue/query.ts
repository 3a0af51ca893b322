import { facetParams, listedParams, type FacetParam } from './facets';
import type { Snapshot } from './snapshot';
import { readTypedText } from './text/typed-text';
import { MAX_PER_PAGE, PER_PAGE, sorts, type CatalogueQuery, type Place, type Sort, type TagCounting } from './types';

/** Parameters beside the facets, under the names that addresses and the API use. */
export const plainParams = ['q', 'tags', 'from', 'to', 'sort', 'page', 'per-page'] as const;

const DEFAULT_SORT: Sort = 'relevance';

export const everything: CatalogueQuery = { text: '', filters: {}, tags: 'all', sort: DEFAULT_SORT, page: 1, perPage: PER_PAGE };

/** Where a query is asked when nothing else is said: every tag of every kind. */
export const catalogue: Place = { path: '/catalogue', tags: 'all' };

/** Reads any address and never fails: what it does not understand is dropped, numbers are brought into range. */
export function parseCatalogueQuery(snapshot: Snapshot, params: URLSearchParams, place: Place = catalogue): CatalogueQuery {
  const { text } = readTypedText(params.get('q') ?? '');
  const perPage = clamp(wholeNumber(params.get('per-page')) ?? PER_PAGE, 1, MAX_PER_PAGE);
  const lastPage = Math.max(1, Math.ceil(snapshot.entries.length / perPage));
  return {
    text,
    filters: parseFilters(snapshot, params, place),
    tags: tagCountings.find((counting) => counting === params.get('tags')) ?? place.tags,
    ...optional('from', parseYear(params.get('from'))),
    ...optional('to', parseYear(params.get('to'))),
    sort: sorts.find((known) => known === params.get('sort')) ?? DEFAULT_SORT,
    page: clamp(wholeNumber(params.get('page')) ?? 1, 1, lastPage),
    perPage,
  };
}

/** The facets of which an address asks for all values (`show=country`), whatever their group shows by itself. */
export function shownFacets(params: URLSearchParams): FacetParam[] {
  const asked = params.getAll('show');
  return listedParams.filter((param) => asked.includes(param));
}

export function parseYear(value: string | null): number | undefined {
  return value !== null && /^\d{4}$/.test(value) ? Number(value) : undefined;
}

export function wholeNumber(value: string | null): number | undefined {
  return value !== null && /^\d+$/.test(value) ? Number(value) : undefined;
}

const tagCountings = ['all', 'primary'] as const satisfies readonly TagCounting[];

function parseFilters(snapshot: Snapshot, params: URLSearchParams, { kind }: Place): CatalogueQuery['filters'] {
  const filters: { [P in FacetParam]?: readonly string[] } = kind ? { kind } : {};
  for (const param of facetParams) {
    const values = [...new Set(params.getAll(param).flatMap((slug) => valueMeant(snapshot, param, slug) ?? []))].sort();
    if (values.length > 0) filters[param] = values;
  }
  return filters;
}

/** The value of a facet that an address means; an organisation may be meant by a slug it had before. Undefined where there is none. */
export function valueMeant({ facets, formerOrganisations }: Pick<Snapshot, 'facets' | 'formerOrganisations'>, param: FacetParam, slug: string): string | undefined {
  const { definition, bySlug } = facets.get(param)!;
  const present = definition.from === 'organisations' ? (formerOrganisations.get(slug) ?? slug) : slug;
  return bySlug.has(present) ? present : undefined;
}

function optional<K extends string>(key: K, value: number | undefined): { [P in K]?: number } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: number };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
