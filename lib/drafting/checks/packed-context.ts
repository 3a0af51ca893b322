import type { Kind } from '@/lib/catalogue/facets';
import type { CheckContext } from './check-context';

/** What every draft is checked against, as JSON can hold it. */
export type PackedContext = {
  readonly terms: readonly (readonly [list: string, slugs: readonly string[]])[];
  readonly regionOfCountry: readonly (readonly [country: string, region: string | null])[];
  readonly organisations: readonly string[];
  readonly kinds: readonly (readonly [slug: string, kind: Kind])[];
  readonly explained: readonly string[];
};

export function packedContext({ terms, regionOfCountry, organisations, kinds, explained }: CheckContext): PackedContext {
  return {
    terms: [...terms].map(([list, slugs]) => [list, [...slugs]]),
    regionOfCountry: [...regionOfCountry].map(([country, region]) => [country, region ?? null]),
    ...{ organisations: [...organisations], kinds: [...kinds], explained: [...explained] },
  };
}

export function unpackedContext({ terms, regionOfCountry, organisations, kinds, explained }: PackedContext): Omit<CheckContext, 'today' | 'dead'> {
  return {
    terms: new Map(terms.map(([list, slugs]) => [list, new Set(slugs)])),
    regionOfCountry: new Map(regionOfCountry.map(([country, region]) => [country, region ?? undefined])),
    ...{ organisations: new Set(organisations), kinds: new Map(kinds), explained: new Set(explained) },
  };
}
