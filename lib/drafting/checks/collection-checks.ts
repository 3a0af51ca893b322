import { classifiedFacets, type FacetDefinition } from '@/lib/catalogue/facets';
import type { Draft } from '../draft';
import type { CheckContext, KnownValues } from './check-context';
import type { Found } from './finding';
import { meetsSelectionRule } from './selection-rule';

export type CollectionCheck =
  | 'unknown-value' | 'facet-not-for-kind' | 'twice' | 'unknown-country' | 'region-missing' | 'unknown-organisation' | 'link-to-itself'
  | 'link-to-nowhere' | 'link-to-no-enabler' | 'source-missing' | 'selection-rule' | 'exception-not-needed' | 'end-before-start' | 'in-the-future';

/** What a draft may refer to, and the day it is. */
export type Known = KnownValues & Pick<CheckContext, 'today'>;
type Check = (draft: Draft, known: Known) => Iterable<Found<CollectionCheck>>;
type Tags = readonly { readonly value?: string | undefined }[];

/** The values of each facet that the draft speaks of. */
function classified({ classification }: Draft): readonly (readonly [facet: FacetDefinition, tags: Tags])[] {
  return classifiedFacets.flatMap((facet) => {
    const tags = classification?.[facet.param];
    return tags ? [[facet, tags] as const] : [];
  });
}

const classification: Check = function* (draft, { terms }) {
  for (const [{ param, appliesTo }, tags] of classified(draft)) {
    const path = `classification.${param}`;
    if (!appliesTo.includes(draft.kind)) yield { path, check: 'facet-not-for-kind', values: { facet: param, kind: draft.kind } };
    for (const [index, { value }] of tags.entries()) {
      if (value !== undefined && !terms.get(param)?.has(value)) yield { path: `${path}.${index}.value`, check: 'unknown-value', values: { facet: param, value } };
    }
  }
};

const places: Check = function* ({ countries = [], classification }, { regionOfCountry }) {
  const regions = classification?.region?.map(({ value }) => value) ?? [];
  for (const [index, { country, role }] of countries.entries()) {
    if (country === undefined) continue;
    const region = regionOfCountry.get(country);
    if (!regionOfCountry.has(country)) yield { path: `countries.${index}.country`, check: 'unknown-country', values: { country } };
    else if (role === 'runs' && region && !regions.includes(region) && !regions.includes('global')) yield { path: 'classification.region', check: 'region-missing', values: { region, country } };
  }
  yield* repeated('countries', countries.map(({ country, role }) => [country, role]));
};

const organisations: Check = function* ({ organisations = [], unnamedPartners = [] }, known) {
  for (const [index, { organisation }] of organisations.entries()) {
    if (organisation !== undefined && !known.organisations.has(organisation)) yield { path: `organisations.${index}.organisation`, check: 'unknown-organisation', values: { organisation } };
  }
  yield* repeated('organisations', organisations.map(({ organisation, role }) => [organisation, role]));
  for (const [index, { type }] of unnamedPartners.entries()) {
    if (type !== undefined && !known.terms.get('organisation-type')?.has(type)) yield { path: `unnamedPartners.${index}.type`, check: 'unknown-value', values: { facet: 'organisation-type', value: type } };
  }
};

const links: Check = function* ({ slug, links = [] }, { kinds }) {
  for (const [index, { entry, type }] of links.entries()) {
    if (entry === undefined) continue;
    const found = (check: CollectionCheck): Found<CollectionCheck> => ({ path: `links.${index}.entry`, check, values: { entry } });
    if (entry === slug) yield found('link-to-itself');
    else if (!kinds.has(entry)) yield found('link-to-nowhere');
    else if (type === 'needs-enabler' && kinds.get(entry) !== 'enabler') yield found('link-to-no-enabler');
  }
  yield* repeated('links', links.map(({ entry }) => [entry]));
};

const rules: Check = function* (draft) {
  const { kind, sources = [], selectionException, period: { start, end } = {} } = draft;
  if (kind === 'practice' && sources.length === 0) yield { path: 'sources', check: 'source-missing' };
  const meets = meetsSelectionRule(draft);
  if (!meets && !selectionException) yield { path: 'selectionException', check: 'selection-rule' };
  if (meets && selectionException) yield { path: 'selectionException', check: 'exception-not-needed' };
  if (start && end && isBefore(end, start)) yield { path: 'period.end', check: 'end-before-start' };
};

/** Compares as much of two partial dates as both give. */
function isBefore(first: string, second: string): boolean {
  const length = Math.min(first.length, second.length);
  return first.slice(0, length) < second.slice(0, length);
}

/** Each row that was there before; rows that are not filled in yet repeat nothing. */
function* repeated(path: string, rows: readonly (readonly (string | undefined)[])[]): Generator<Found<CollectionCheck>> {
  const seen = new Set<string>();
  for (const row of rows) {
    const value = row.join(' ');
    if (row.includes(undefined)) continue;
    if (seen.has(value)) yield { path, check: 'twice', values: { value } };
    seen.add(value);
  }
}

/** What somebody has done cannot have been done tomorrow. */
const future: Check = function* ({ firstPublished, lastVerified, sources = [], furtherReading = [], tools = [] }, { today }) {
  const seen = (field: string, rows: readonly { readonly seen?: string | undefined }[]) => rows.map(({ seen: day }, index) => [`${field}.${index}.seen`, day, dayAfter(today)] as const);
  for (const [path, day, latest] of [['firstPublished', firstPublished, today] as const, ['lastVerified', lastVerified, today] as const, ...seen('sources', sources), ...seen('furtherReading', furtherReading), ...seen('tools', tools)]) {
    if (day !== undefined && day > latest) yield { path, check: 'in-the-future', values: { value: day } };
  }
};

/** East of here the next day has begun: whoever writes there may have seen a source on it. */
function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

const collectionChecks: readonly Check[] = [classification, places, organisations, links, rules, future];

/** What the schema cannot see: slugs that lead nowhere, broken rules of the collection. lib/content asks the same of its files. */
export function* collectionFindings(draft: Draft, known: Known): Generator<Found<CollectionCheck>> {
  for (const check of collectionChecks) yield* check(draft, known);
}
