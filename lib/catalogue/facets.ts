/** The two kinds of entry. */
export const kinds = ['practice', 'enabler'] as const;
export type Kind = (typeof kinds)[number];

/** What stands in the place of a value when nobody has classified an entry yet; never counted as zero. */
export const UNKNOWN = 'unknown';

/**
 * `from`: where an entry's values come from: its classification, or a part of the entry that implies them.
 * `role`: only countries or organisations with this role count. `list`: the vocabulary its values are taken from,
 * where it is not its own. `ranked`: has one primary and any number of further values; `tags=primary` counts the
 * primary only. `single`: at most one value. `appliesTo`: entries of other kinds have neither a value nor unknown.
 * `panel`: how the side panel shows it: `open`, `closed` (a heading that opens), `long` (the most frequent
 * values, all of them on request), `none` (a filter by address only), or `unlisted`: a filter by address that is
 * counted in charts, where it is asked for, and not with every search.
 */
export type FacetDefinition = {
  readonly param: string;
  readonly from: 'classification' | 'kind' | 'countries' | 'regions' | 'organisations' | 'organisation-types' | 'partnership-quality' | 'years';
  readonly role?: 'runs' | 'origin' | 'transit' | 'destination' | 'implements' | 'partner' | 'funds';
  readonly list?: string;
  readonly ranked: boolean;
  readonly single: boolean;
  readonly appliesTo: readonly Kind[];
  readonly parent?: string;
  readonly panel: 'open' | 'closed' | 'long' | 'none' | 'unlisted';
};

const practice = ['practice'] as const;
const enabler = ['enabler'] as const;
const tags = { from: 'classification', ranked: false, single: false, panel: 'closed' } as const;
const unlisted = { ranked: false, single: false, appliesTo: kinds, panel: 'unlisted' } as const;

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
  { ...tags, param: 'country', from: 'countries', role: 'runs', appliesTo: kinds, parent: 'region', panel: 'long' },
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
  { ...unlisted, param: 'origin-country', from: 'countries', role: 'origin', list: 'country', parent: 'region' },
  { ...unlisted, param: 'transit-country', from: 'countries', role: 'transit', list: 'country', parent: 'region' },
  { ...unlisted, param: 'destination-country', from: 'countries', role: 'destination', list: 'country', parent: 'region' },
  { ...unlisted, param: 'implementer', from: 'organisations', role: 'implements', list: 'organisation' },
  { ...unlisted, param: 'partner', from: 'organisations', role: 'partner', list: 'organisation' },
  { ...unlisted, param: 'implementer-type', from: 'organisation-types', role: 'implements', list: 'organisation-type' },
  { ...unlisted, param: 'partner-type', from: 'organisation-types', role: 'partner', list: 'organisation-type' },
  { ...unlisted, param: 'funder-type', from: 'organisation-types', role: 'funds', list: 'organisation-type' },
  { ...unlisted, param: 'dialogue', from: 'partnership-quality', single: true, list: 'partnership-answer' },
  { ...unlisted, param: 'inclusive', from: 'partnership-quality', single: true, list: 'partnership-answer' },
  { ...unlisted, param: 'ethical', from: 'partnership-quality', single: true, list: 'partnership-answer' },
  { ...unlisted, param: 'began', from: 'years', single: true },
  { ...unlisted, param: 'published', from: 'years', single: true },
  { ...unlisted, param: 'verified', from: 'years', single: true },
] as const satisfies readonly FacetDefinition[];

export type FacetParam = (typeof facets)[number]['param'];
export type ClassifiedParam = Extract<(typeof facets)[number], { from: 'classification' | 'regions' }>['param'];

export const facetParams = facets.map((facet) => facet.param) as readonly FacetParam[];
/** Facets that every search counts, pages list and entries are described by. */
export const listedFacets = facets.filter((facet) => facet.panel !== 'unlisted');
export const listedParams = listedFacets.map((facet) => facet.param) as readonly FacetParam[];
export const classifiedFacets = facets.filter((facet) => facet.from === 'classification' || facet.from === 'regions');

/** The vocabulary that the facet's values come from. */
export function listOf({ param, list = param }: FacetDefinition): string {
  return list;
}

export function isListed({ panel }: FacetDefinition): boolean {
  return panel !== 'unlisted';
}

export function facetOf(param: FacetParam): FacetDefinition {
  return facets.find((facet) => facet.param === param)!;
}
