import SearchableMap from 'minisearch/SearchableMap';
import { UNKNOWN, type FacetParam } from '../facets';
import type { FacetIndex } from '../facet-index';
import type { PlaceName, SynonymGroup } from '../types';
import { locales } from '@/lib/vocabulary/locale';
import type { Vocabulary } from '@/lib/vocabulary/vocabulary';
import { positions, union, type BitSet } from '../bit-set';
import { PhraseBook } from './phrase-book';
import { SHORTEST_STEM, stemIn } from './stems';
import { contentWords, NEAR_CLOSENESS, phraseKey, readSynonyms, SAME_CLOSENESS, type Synonym } from './synonyms';
import { tokens } from './tokens';

/** Entries that are classified with what words name, and how near the words come to it. */
export type Evidence = { readonly primary: BitSet; readonly all: Uint32Array; readonly closeness: number };
/** What a phrase stands for beside itself: other words, and values that entries are classified with. */
export type Meaning = { readonly synonyms?: readonly Synonym[]; readonly evidence?: Evidence };

export type Meanings = {
  readonly book: PhraseBook<Meaning>;
  /** Phrases of two or more words, which the index must notice in texts. */
  readonly phrases: PhraseBook<null>;
  /** Single words of it, for misspelt ones. */
  readonly names: SearchableMap<number>;
  /** The same by what they share with their other forms, in any language. */
  readonly nameForms: ReadonlyMap<string, string>;
};

/** What is part of a value is little evidence of it: theatre is awareness-raising, but few of that is theatre. */
const PART_CLOSENESS = 0.15;
/** Lists whose values are evidence of what an entry is about. */
const EVIDENT: readonly FacetParam[] = ['need', 'population', 'support', 'phase', 'region', 'enabler-area', 'organisation-type'];
const ROLES: readonly FacetParam[] = ['country', 'origin-country', 'transit-country', 'destination-country'];

type Known = { readonly vocabularies: readonly Vocabulary[]; readonly synonyms: readonly SynonymGroup[]; readonly places: readonly PlaceName[] };

/** Everything that names something: labels in every language, synonyms, places and peoples. */
export function readMeanings({ vocabularies, synonyms, places }: Known, facets: ReadonlyMap<FacetParam, FacetIndex>, size: number): Meanings {
  const { book: words, phrases } = readSynonyms(synonyms);
  const book = new PhraseBook<Meaning>();
  for (const { terms, meaning } of words.all()) book.add(terms, { synonyms: meaning });
  const add = (name: string, evidence: Evidence) => {
    const named = contentWords(name);
    // "On the way" names a stop of the journey, "way" does not.
    if (named.length === 1 && tokens(name).length > 1) return;
    book.add(named, { evidence });
  };
  const evidenceOf = (param: FacetParam, value: string, closeness: number): Evidence | undefined => {
    const entries = facets.get(param)?.bySlug.get(value)?.entries;
    return entries && { primary: entries.primary.bits, all: positions(entries.all.bits), closeness };
  };
  for (const param of EVIDENT) {
    for (const { slug, label } of facets.get(param)!.values) {
      if (slug === UNKNOWN || label === undefined) continue;
      const evidence = evidenceOf(param, slug, 1)!;
      const short = vocabularies.find(({ list }) => list === param)?.terms.find((term) => term.slug === slug)?.short;
      for (const name of new Set([...Object.values(label), ...Object.values(short ?? {})])) if (name !== undefined) add(name, evidence);
    }
  }
  for (const { terms, near, matches } of synonyms) {
    for (const { param, value } of matches) {
      const label = facets.get(param)?.bySlug.get(value)?.label?.en;
      const [same, close] = [evidenceOf(param, value, label !== undefined && isCalled(label, terms) ? SAME_CLOSENESS : PART_CLOSENESS), evidenceOf(param, value, PART_CLOSENESS * NEAR_CLOSENESS)];
      if (same) for (const name of terms) add(name, same);
      if (close) for (const name of near) add(name, close);
    }
  }
  for (const { names, kind, countries } of placesByName(places, vocabularies)) {
    const bitsOf = (params: readonly FacetParam[]) => union(size, params.flatMap((param) => countries.flatMap((code) => facets.get(param)!.bySlug.get(code)?.entries.all.bits ?? [])));
    const evidence = { primary: bitsOf(['country']), all: positions(bitsOf(ROLES)), closeness: kind === 'place' ? PART_CLOSENESS : SAME_CLOSENESS };
    const spoken = names.map(contentWords).filter((words) => words.length > 0);
    const synonyms = spoken.map((words) => ({ key: words.length > 1 ? phraseKey(words) : words[0]!, closeness: SAME_CLOSENESS }));
    for (const words of spoken) {
      if (words.length > 1) phrases.add(words, null);
      book.add(words, { synonyms });
    }
    for (const name of names) add(name, evidence);
  }
  const names = new SearchableMap<number>();
  for (const { terms } of book.all()) for (const word of terms) names.set(word, 0);
  const nameForms = new Map<string, string>();
  for (const word of names.keys()) for (const locale of locales) {
    const stem = stemIn(locale, word);
    if (stem.length >= SHORTEST_STEM && !nameForms.has(stem)) nameForms.set(stem, word);
  }
  return { book, phrases, names, nameForms };
}

/** Countries with their names in every language, by the Unicode Common Locale Data Repository, and with those of their people. */
function placesByName(places: readonly PlaceName[], vocabularies: readonly Vocabulary[]): PlaceName[] {
  const terms = vocabularies.find(({ list }) => list === 'country')?.terms ?? [];
  const named = locales.map((locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }));
  const countries = terms.map(({ slug, label, iso2 }): PlaceName => {
    const people = places.filter(({ kind, countries }) => kind === 'people' && countries.length === 1 && countries[0] === slug).flatMap(({ names }) => names);
    return { kind: 'people', countries: [slug], names: [...new Set([label.en, ...(iso2 === undefined ? [] : named.flatMap((names) => names.of(iso2) ?? [])), ...people])] };
  });
  return [...countries, ...places.filter(({ kind, countries }) => kind !== 'people' || countries.length > 1)];
}

/** The word of a name that a typed word is, or is a form of. */
export function nameWord({ names, nameForms }: Pick<Meanings, 'names' | 'nameForms'>, term: string): string {
  if (names.has(term)) return term;
  for (const locale of locales) {
    const known = nameForms.get(stemIn(locale, term));
    if (known !== undefined) return known;
  }
  return term;
}

/** Whether the words are other names of what has this label, and not of a part of it. */
export function isCalled(label: string, terms: readonly string[]): boolean {
  return terms.some((term) => term.toLowerCase() === label.toLowerCase());
}
