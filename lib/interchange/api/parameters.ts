import { z } from 'zod';
import { facetParams, facets, listOf, UNKNOWN, type FacetDefinition, type FacetParam } from '@/lib/catalogue/facets';
import { valueMeant } from '@/lib/catalogue/query';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { MAX_TEXT_CHARACTERS, MAX_TEXT_WORDS, readTypedText } from '@/lib/catalogue/text/typed-text';
import { MAX_PER_PAGE, PER_PAGE, sorts } from '@/lib/catalogue/types';
import { translator, type Translator } from '@/lib/messages/translator';
import { vocabularies, vocabularyOf } from '@/lib/vocabulary/lists';
import type { Parameter } from './parameter';

const t: Translator = translator('en');

function oneOf<const V extends readonly [string, ...string[]]>(values: V, means: string) {
  return { schema: z.enum(values), repeats: false, allowed: () => values, means } as const satisfies Parameter;
}

function wholeNumber(least: number, most: number, means: string) {
  const schema = z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(least).max(most));
  return { schema, repeats: false, allowed: () => [most === Number.MAX_SAFE_INTEGER ? `>= ${least}` : `${least}-${most}`], means } as const satisfies Parameter;
}

function year(means: string) {
  return { schema: z.string().regex(/^\d{4}$/), repeats: false, allowed: () => ['0000-9999'], means } as const satisfies Parameter;
}

/** One way to read each parameter that is no filter. */
export const plain = {
  q: {
    schema: z.string().refine((value) => !readTypedText(value).cut),
    repeats: false,
    allowed: () => [`length <= ${MAX_TEXT_CHARACTERS}`, `words <= ${MAX_TEXT_WORDS}`],
    means: t('api.parameters.q', { characters: MAX_TEXT_CHARACTERS, words: MAX_TEXT_WORDS }),
  },
  tags: oneOf(['all', 'primary'], t('api.parameters.tags')),
  from: year(t('api.parameters.from')),
  to: year(t('api.parameters.to')),
  sort: oneOf(sorts, t('api.parameters.sort')),
  page: wholeNumber(1, Number.MAX_SAFE_INTEGER, t('api.parameters.page')),
  'per-page': wholeNumber(1, MAX_PER_PAGE, t('api.parameters.perPage', { most: MAX_PER_PAGE, usual: PER_PAGE })),
  since: wholeNumber(0, Number.MAX_SAFE_INTEGER, t('api.parameters.since')),
  name: {
    schema: z.string().refine((value) => !readTypedText(value).cut),
    repeats: false,
    allowed: () => [`length <= ${MAX_TEXT_CHARACTERS}`, `words <= ${MAX_TEXT_WORDS}`],
    means: t('api.parameters.name', { characters: MAX_TEXT_CHARACTERS, words: MAX_TEXT_WORDS }),
  },
} as const satisfies Record<string, Parameter>;

const facetNames = facetParams as readonly [FacetParam, ...FacetParam[]];

/** Parameters that name facets. */
export const facetNaming = {
  facet: oneOf(facetNames, t('api.parameters.facet')),
  facets: { ...oneOf(facetNames, t('api.parameters.facets')), repeats: true },
  rows: oneOf(facetNames, t('api.parameters.rows')),
  columns: oneOf(facetNames, t('api.parameters.columns')),
  split: oneOf(facetNames, t('api.parameters.split')),
} as const satisfies Record<string, Parameter>;

export type FilterParameter = Parameter & { readonly repeats: true; readonly schema: z.ZodType<string, string> };

/** A parameter for each facet, from the table of facets: all repeat, all take `unknown` where their values can be unknown. */
export const filters = Object.fromEntries(facets.map((facet): [FacetParam, FilterParameter] => [facet.param, filterOf(facet)])) as { readonly [P in FacetParam]: FilterParameter };

function filterOf(facet: FacetDefinition & { readonly param: FacetParam }): FilterParameter {
  const { param } = facet;
  const valuesOf = (snapshot: Snapshot) => snapshot.facets.get(param)!.bySlug;
  const means = t('api.parameters.filter', { label: vocabularyOf(param).label.en, applies: facet.appliesTo.length === 1 ? facet.appliesTo[0]! : 'all' });
  return { schema: valueSchema(facet), repeats: true, allowed: (snapshot) => [...valuesOf(snapshot).keys()], isKnown: (snapshot, value) => valueMeant(snapshot, param, value) !== undefined, means };
}

/** Values of closed lists are told one by one; years and records of the catalogue are as many as there are entries for. */
function valueSchema(facet: FacetDefinition): z.ZodType<string, string> {
  if (facet.from === 'years') return z.string().regex(/^(\d{4}|unknown)$/);
  const slugs = vocabularies.find(({ list }) => list === listOf(facet))!.terms.map(({ slug }) => slug);
  if (slugs.length === 0) return z.string().describe(t('api.parameters.record'));
  const known = facet.from === 'kind' ? slugs : [...slugs, UNKNOWN];
  return z.enum(known as [string, ...string[]]);
}
