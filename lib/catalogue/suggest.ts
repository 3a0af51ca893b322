import Fuse from 'fuse.js';
import { facetOf, isListed, UNKNOWN, type FacetParam } from './facets';
import type { FacetIndex, IndexedValue } from './facet-index';
import { catalogueHref } from './href';
import { oncePerLocale } from './once';
import { everything } from './query';
import type { Snapshot } from './snapshot';
import { simpleTerms } from './text/simple-terms';
import { readTypedText } from './text/typed-text';
import { localised, localPath, type Locale } from '@/lib/vocabulary/locale';

export type Suggestion = {
  readonly kind: 'entry' | 'value' | 'organisation' | 'country';
  /** The facet of a value. */
  readonly param?: FacetParam;
  readonly label: string;
  readonly href: string;
  /** What the address returns; an entry returns itself. */
  readonly count?: number;
};

/** A suggestion with the folded names it answers to. */
type Candidate = { readonly suggestion: Suggestion; readonly names: readonly string[] };

/** How far a name may be from what is typed: one letter in five. */
const THRESHOLD = 0.2;
/** Candidates looked at before those whose words begin as typed are put first. */
const POOL = 10;

/** What a reader may mean who has typed this much: entries by title, values, organisations, countries. */
export function suggest(snapshot: Snapshot, text: string, locale: Locale, limit: number): Suggestion[] {
  const typed = simpleTerms(readTypedText(text).text);
  if (typed.length === 0) return [];
  const found = index(snapshot, locale).search(typed.join(' '), { limit: limit * POOL });
  const [begun, others] = [found.filter(({ item }) => begins(item, typed)), found.filter(({ item }) => !begins(item, typed))];
  return [...begun, ...others].slice(0, limit).map(({ item }) => item.suggestion);
}

/** The words typed so far begin words of the name. */
function begins({ names }: Candidate, typed: readonly string[]): boolean {
  return names.some((name) => typed.every((term) => ` ${name}`.includes(` ${term}`)));
}

const index = oncePerLocale((snapshot, locale) => {
  const candidates = [...[...snapshot.facets.values()].filter(({ definition }) => isListed(definition)).flatMap((facet) => valueCandidates(snapshot, facet, locale)), ...entryCandidates(snapshot, locale)];
  return new Fuse(candidates, { keys: ['names'], useExtendedSearch: true, ignoreLocation: true, threshold: THRESHOLD });
});

function entryCandidates({ entries }: Snapshot, locale: Locale): Candidate[] {
  return entries.map(({ slug, title }) => ({ suggestion: { kind: 'entry', label: title, href: localPath(`/catalogue/${slug}`, locale) }, names: [folded(title)] }));
}

/** Only values that some entry has: a suggestion leads somewhere. */
function valueCandidates(snapshot: Snapshot, { definition: { param }, values }: FacetIndex, locale: Locale): Candidate[] {
  return values.filter(({ slug, entries }) => slug !== UNKNOWN && entries.all.size > 0).map((value) => ({
    suggestion: {
      kind: kindOf(param),
      param,
      label: localised(value.label!, locale),
      href: catalogueHref({ ...everything, filters: { [param]: [value.slug] } }, locale),
      count: value.entries.all.size,
    },
    names: namesOf(snapshot, param, value),
  }));
}

function kindOf(param: FacetParam): Suggestion['kind'] {
  const { from } = facetOf(param);
  if (from === 'organisations') return 'organisation';
  return from === 'countries' ? 'country' : 'value';
}

function namesOf({ organisations }: Snapshot, param: FacetParam, { slug, label }: IndexedValue): string[] {
  const others = kindOf(param) === 'organisation' ? (organisations.get(slug)?.otherNames ?? []) : [];
  return [...Object.values(label ?? {}), ...others].filter((name) => name !== undefined).map(folded);
}

function folded(name: string): string {
  return simpleTerms(name).join(' ');
}
