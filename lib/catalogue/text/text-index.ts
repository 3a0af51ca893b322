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
  for (const entry of entries) {
    for (const { weight, locale, texts } of searchedFields(entry, sources)) for (const text of texts) addText(builder, text, weight, meanings.phrases, locale === null ? Object.values(spoken) : [spoken[locale]]);
    builder.closeEntry();
  }
  const words = new SearchableMap<number>();
  const phrases = new Map<string, number>();
  for (const [term, number] of builder.numbers) (term.includes(' ') ? phrases : words).set(term, number);
  const standsIn = (at: number, terms: readonly string[]) => searchedFields(entries[at]!, sources).some(({ texts }) => texts.some((text) => hasInRow(simpleTerms(text), terms)));
  return { size: entries.length, words, forms: formsOf(spoken), phrases, postings: builder.build(), meanings, standsIn };
}

function addText(builder: PostingsBuilder, text: string, weight: number, phrases: PhraseBook<null>, spoken: readonly Set<string>[]): void {
  const words: string[] = [];
  for (const { term, compound } of tokens(text)) {
    if (isStopWord(term)) continue;
    builder.add(term, weight);
    for (const words of spoken) words.add(term);
    if (!compound) words.push(term);
  }
  for (const phrase of phrases.occurrences(words).flat()) builder.add(phraseKey(phrase.stems), weight);
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
