/** The two kinds of entry. */
export const kinds = ['practice', 'enabler'] as const;
export type Kind = (typeof kinds)[number];

/** What stands in the place of a value when nobody has classified an entry yet; never counted as zero. */
export const UNKNOWN = 'unknown';

/**
 * `from`: where an entry's values come from: its classification, or a part of the entry that implies them.
 * `ranked`: has one primary and any number of further values; `tags=primary` counts the primary only.
 * `single`: at most one value. `appliesTo`: entries of other kinds have neither a value nor unknown.
 * `panel`: how the side panel shows it: `open`, `closed` (a heading that opens), `long` (the most frequent
 * values, all of them on request), or `none` (a filter by address only).
 */
export type FacetDefinition = {
  readonly param: string;
  readonly from: 'classification' | 'kind' | 'countries' | 'regions' | 'organisations' | 'organisation-types';
  readonly ranked: boolean;
  readonly single: boolean;
  readonly appliesTo: readonly Kind[];
  readonly parent?: string;
  readonly panel: 'open' | 'closed' | 'long' | 'none';
};

const practice = ['practice'] as const;
const enabler = ['enabler'] as const;
const tags = { from: 'classification', ranked: false, single: false, panel: 'closed' } as const;

/**
 * Every facet of the catalogue, in the order of the panel. `param` names at once the URL and API parameter,
 * the vocabulary and the key in an entry's classification. Panel, chips, query, charts, API description and
 * documentation read this table; a new facet is one entry here and one vocabulary.
 */
export const facets = [
  { ...tags, param: 'kind', from: 'kind', single: true, appliesTo: kinds, panel: 'open' },
  { ...tags, param: 'phase', ranked: true, appliesTo: practice, panel: 'open' },
  { ...tags, param: 'dimension', ranked: true, appliesTo: practice, panel: 'open' },
  { ...tags, param: 'need', appliesTo: practice, parent: 'dimension', panel: 'open' },
  { ...tags, param: 'support', ranked: true, appliesTo: practice, panel: 'open' },
  { ...tags, param: 'region', from: 'regions', ranked: true, appliesTo: kinds, panel: 'open' },
  { ...tags, param: 'country', from: 'countries', appliesTo: kinds, parent: 'region', panel: 'long' },
  { ...tags, param: 'population', appliesTo: kinds },
  { ...tags, param: 'principle', appliesTo: practice },
  { ...tags, param: 'enabler-area', ranked: true, appliesTo: enabler },
  { ...tags, param: 'partnership', single: true, appliesTo: kinds },
  { ...tags, param: 'integration', single: true, appliesTo: practice },
  { ...tags, param: 'level', appliesTo: kinds },
  { ...tags, param: 'gcm', appliesTo: kinds },
  { ...tags, param: 'maturity', single: true, appliesTo: kinds },
  { ...tags, param: 'evidence', appliesTo: kinds },
  { ...tags, param: 'cost', single: true, appliesTo: practice },
  { ...tags, param: 'organisation', from: 'organisations', appliesTo: kinds, panel: 'long' },
  { ...tags, param: 'organisation-type', from: 'organisation-types', appliesTo: kinds },
  { ...tags, param: 'vulnerability', appliesTo: practice, panel: 'none' },
  { ...tags, param: 'stability', single: true, appliesTo: practice, panel: 'none' },
  { ...tags, param: 'horizon', single: true, appliesTo: practice, panel: 'none' },
  { ...tags, param: 'engagement', single: true, appliesTo: practice, panel: 'none' },
] as const satisfies readonly FacetDefinition[];

export type FacetParam = (typeof facets)[number]['param'];
export type ClassifiedParam = Extract<(typeof facets)[number], { from: 'classification' | 'regions' }>['param'];

export const facetParams = facets.map((facet) => facet.param) as readonly FacetParam[];
export const classifiedFacets = facets.filter((facet) => facet.from === 'classification' || facet.from === 'regions');

export function facetOf(param: FacetParam): FacetDefinition {
  return facets.find((facet) => facet.param === param)!;
}
