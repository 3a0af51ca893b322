import SearchableMap from 'minisearch/SearchableMap';
import { locales, type Locale } from '@/lib/vocabulary/locale';
import type { Entry } from '../entry';
import type { ValueSources } from '../entry-values';
import type { FacetIndex } from '../facet-index';
import type { FacetParam } from '../facets';
import { searchedFields, type ValueWords } from './fields';
import type { Meanings } from './meanings';
import type { PhraseBook } from './phrase-book';
import { PostingsBuilder, type Postings } from './postings';
import { simpleTerms } from './simple-terms';
import { isStopWord } from './stop-words';
import { stemIn } from './stems';
import { phraseKey } from './synonyms';
import { tokens } from './tokens';

/** Words of the index by what they share in a language. */
export type Forms = { readonly [L in Locale]: ReadonlyMap<string, readonly string[]> };

/**
 * MiniSearch's radix tree for the words, so that prefixes and typos are found as MiniSearch finds them, over
 * postings in typed arrays: `content/decisions` tells what that saves.
 */
export type TextIndex = {
  readonly size: number;
  /** Word -> its number in the postings. */
  readonly words: SearchableMap<number>;
  readonly forms: Forms;
  /** Key of a phrase -> its number in the postings. */
  readonly phrases: ReadonlyMap<string, number>;
  readonly postings: Postings;
  readonly meanings: Meanings;
  /** Whether the words stand behind each other in a text of the entry. */
  readonly standsIn: (entry: number, terms: readonly string[]) => boolean;
};

type Sources = { readonly values: ValueSources; readonly facets: ReadonlyMap<FacetParam, FacetIndex>; readonly words: ValueWords; readonly meanings: Meanings };

/** Entries keep their positions: entry i of the list is entry i of every result. */
export function buildTextIndex(entries: readonly Entry[], { meanings, ...sources }: Sources): TextIndex {
  const builder = new PostingsBuilder();
  const spoken = Object.fromEntries(locales.map((locale) => [locale, new Set<string>()])) as Record<Locale, Set<string>>;
  // Names of values, places and organisations stand in many entries.
  const names = new Map<string, Read>();
  const readName = (text: string): Read => {
    const known = names.get(text) ?? readText(text, meanings.phrases);
    names.set(text, known);
    return known;
  };
  for (const entry of entries) {
    for (const { weight, locale, texts, isNames } of searchedFields(entry, sources)) {
      const languages = locale === null ? Object.values(spoken) : [spoken[locale]];
      for (const text of texts) {
        const { words, phrases } = isNames ? readName(text) : readText(text, meanings.phrases);
        for (const word of words) {
          builder.add(word, weight);
          for (const language of languages) language.add(word);
        }
        for (const key of phrases) builder.add(key, weight);
      }
    }
    builder.closeEntry();
  }
  const words = new SearchableMap<number>();
  const phrases = new Map<string, number>();
  for (const [term, number] of builder.numbers) (term.includes(' ') ? phrases : words).set(term, number);
  const standsIn = (at: number, terms: readonly string[]) => searchedFields(entries[at]!, sources).some(({ texts }) => texts.some((text) => hasInRow(simpleTerms(text), terms)));
  return { size: entries.length, words, forms: formsOf(spoken), phrases, postings: builder.build(), meanings, standsIn };
}

/** What is indexed of a text: its words, then the phrases in it. */
type Read = { readonly words: readonly string[]; readonly phrases: readonly string[] };

function readText(text: string, phrases: PhraseBook<null>): Read {
  const [all, simple]: [string[], string[]] = [[], []];
  for (const { term, compound } of tokens(text)) {
    if (isStopWord(term)) continue;
    all.push(term);
    if (!compound) simple.push(term);
  }
  return { words: all, phrases: phrases.occurrences(simple).flat().map((phrase) => phraseKey(phrase.stems)) };
}

function hasInRow(words: readonly string[], row: readonly string[]): boolean {
  return words.some((_, start) => row.every((term, i) => words[start + i] === term));
}

function formsOf(spoken: { readonly [L in Locale]: ReadonlySet<string> }): Forms {
  const forms = locales.map((locale) => {
    const byStem = new Map<string, string[]>();
    for (const word of spoken[locale]) {
      const stem = stemIn(locale, word);
      const known = byStem.get(stem);
      if (known) known.push(word);
      else byStem.set(stem, [word]);
    }
    return [locale, byStem] as const;
  });
  return Object.fromEntries(forms) as unknown as Forms;
}
