import { UNKNOWN, type FacetParam } from '../facets';
import type { FacetIndex } from '../facet-index';
import type { PlaceName, SynonymGroup } from '../types';
import { locales } from '@/lib/vocabulary/locale';
import type { Vocabulary } from '@/lib/vocabulary/vocabulary';
import { union, type BitSet } from '../bit-set';
import { PhraseBook } from './phrase-book';
import { contentWords, NEAR_CLOSENESS, readSynonyms, SAME_CLOSENESS, type Synonym } from './synonyms';
import { tokens } from './tokens';

/** Entries that are classified with what words name, and how near the words come to it. */
export type Evidence = { readonly primary: BitSet; readonly all: BitSet; readonly closeness: number };
/** What a phrase stands for beside itself: other words, and values that entries are classified with. */
export type Meaning = { readonly synonyms?: readonly Synonym[]; readonly evidence?: Evidence };

export type Meanings = {
  readonly book: PhraseBook<Meaning>;
  /** Phrases of two or more words, which the index must notice in texts. */
  readonly phrases: PhraseBook<null>;
};

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
    return entries && { primary: entries.primary.bits, all: entries.all.bits, closeness };
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
      const [same, close] = [evidenceOf(param, value, SAME_CLOSENESS), evidenceOf(param, value, NEAR_CLOSENESS)];
      if (same) for (const name of terms) add(name, same);
      if (close) for (const name of near) add(name, close);
    }
  }
  for (const { names, countries } of [...places, ...countryNames(vocabularies)]) {
    const bitsOf = (params: readonly FacetParam[]) => union(size, params.flatMap((param) => countries.flatMap((code) => facets.get(param)!.bySlug.get(code)?.entries.all.bits ?? [])));
    const evidence = { primary: bitsOf(['country']), all: bitsOf(ROLES), closeness: SAME_CLOSENESS };
    for (const name of names) add(name, evidence);
  }
  return { book, phrases };
}

/** What countries are called in the other languages, by the Unicode Common Locale Data Repository. */
function countryNames(vocabularies: readonly Vocabulary[]): PlaceName[] {
  const terms = vocabularies.find(({ list }) => list === 'country')?.terms ?? [];
  const named = locales.map((locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }));
  return terms.map(({ slug, iso2 }) => ({ names: iso2 === undefined ? [] : named.flatMap((names) => names.of(iso2) ?? []), countries: [slug] }));
}
