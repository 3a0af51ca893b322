import type { Change } from './change';
import type { Entry, Organisation } from './entry';
import type { FacetParam, Kind } from './facets';
import type { Vocabulary } from '@/lib/vocabulary/vocabulary';

export const sorts = ['relevance', 'newest', 'verified', 'title', 'country'] as const;
export type Sort = (typeof sorts)[number];
/** `all`: primary and further values match and count. `primary`: a classified entry counts once. */
export type TagCounting = 'all' | 'primary';
export const PER_PAGE = 20;
export const MAX_PER_PAGE = 100;

/** What a reader asks for, in its one normal form: values sorted, defaults filled in. */
export type CatalogueQuery = {
  readonly text: string;
  readonly filters: { readonly [P in FacetParam]?: readonly string[] };
  readonly tags: TagCounting;
  /** Years, inclusive; an entry matches when its period overlaps. */
  readonly from?: number;
  readonly to?: number;
  readonly sort: Sort;
  readonly page: number;
  readonly perPage: number;
};

/** A page that takes a query: its path, what it takes for granted and its address leaves out, and parameters of its own. */
export type Place = {
  readonly path: string;
  readonly tags: TagCounting;
  /** The kinds meant when none is named. */
  readonly kind?: readonly Kind[];
  readonly own?: readonly (readonly [name: string, value: string])[];
};

/** Everything a catalogue is made from: what the database answers, and what tests and benchmarks generate. */
export type CatalogueContent = {
  readonly version: number;
  readonly entries: readonly Entry[];
  readonly organisations: readonly Organisation[];
  /** Present slugs of organisations by former ones. */
  readonly formerOrganisations?: ReadonlyMap<string, string>;
  readonly vocabularies: readonly Vocabulary[];
  readonly synonyms: readonly SynonymGroup[];
  readonly places?: readonly PlaceName[];
  /** What readers saw change, oldest first; none where no log is kept. */
  readonly changes?: readonly Change[];
};

/** Words that find each other: an abbreviation, its expansion and near words, in any language. `matches`: facet values it names. */
export type SynonymGroup = {
  readonly terms: readonly string[];
  readonly near: readonly string[];
  readonly matches: readonly { readonly param: FacetParam; readonly value: string }[];
};

/** A town, a route, a people, a part of the world, in every language, and the countries it leads to. */
export const placeKinds = ['place', 'region', 'people'] as const;
export type PlaceName = { readonly names: readonly string[]; readonly kind: (typeof placeKinds)[number]; readonly countries: readonly string[] };

export type FacetValue = {
  readonly slug: string;
  readonly label: string;
  readonly count: number;
  readonly selected: boolean;
  /** The address that adds this value to the query, or takes it away when it is selected. */
  readonly href: string;
  readonly parent?: string;
};

export type FacetResult = { readonly param: FacetParam; readonly label: string; readonly values: readonly FacetValue[] };

/** A piece of text, marked where it matched the words asked for. */
export type Marked = readonly { readonly text: string; readonly match: boolean }[];

export type Hit = {
  readonly entry: Entry;
  readonly title: Marked;
  readonly excerpt: Marked;
  /** Whether it has all the words or some; all where there are none. */
  readonly match: 'all' | 'some';
  /** The typed words that it has, in their order. */
  readonly words: readonly string[];
};

/** An address with what it returns: a filter read from the typed words, or a way out of an empty result. */
export type Offer = { readonly param?: FacetParam | 'from' | 'to'; readonly label: string; readonly count: number; readonly href: string };

/** A part of the query that can be taken away, said in words. */
export type Chip = { readonly param: FacetParam | 'q' | 'from' | 'to'; readonly slug: string; readonly label: string; readonly href: string };

export type SearchResult = {
  readonly query: CatalogueQuery;
  readonly total: number;
  readonly pageCount: number;
  readonly hits: readonly Hit[];
  readonly facets: readonly FacetResult[];
  readonly chips: readonly Chip[];
  /** Facet values that the typed words name ("shelter Jordan"), each with what choosing it returns. */
  readonly interpretations: readonly Offer[];
  /** When nothing was found: what to drop, and what that gives. */
  readonly relaxations: readonly Offer[];
  /** How many of `total` have all the words; the others have some of them. */
  readonly whole: number;
  /** Words that nothing knows, and what was searched instead; `href` searches for what was typed. */
  readonly corrections: readonly { readonly typed: string; readonly meant: string; readonly href: string }[];
};

export type { Kind };
