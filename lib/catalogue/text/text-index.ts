import SearchableMap from 'minisearch/SearchableMap';
import type { Entry } from '../entry';
import type { ValueSources } from '../entry-values';
import type { SynonymGroup } from '../types';
import { FIELD_WEIGHTS, searchedFields } from './fields';
import { phraseKey, readSynonyms, type Synonyms } from './synonyms';
import { PostingsBuilder, type Postings } from './postings';
import { isStopWord } from './stop-words';
import { tokens } from './tokens';

/**
 * MiniSearch's radix tree for the words, so that prefixes and typos are found as MiniSearch finds them, over
 * postings in typed arrays: `content/decisions` tells what that saves.
 */
export type TextIndex = {
  readonly size: number;
  /** Word -> its number in the postings. */
  readonly words: SearchableMap<number>;
  /** Key of a phrase -> its number in the postings. */
  readonly phrases: ReadonlyMap<string, number>;
  readonly postings: Postings;
  readonly synonyms: Synonyms;
};

/** Entries keep their positions: entry i of the list is entry i of every result. */
export function buildTextIndex(entries: readonly Entry[], sources: ValueSources, groups: readonly SynonymGroup[]): TextIndex {
  const synonyms = readSynonyms(groups);
  const builder = new PostingsBuilder();
  for (const entry of entries) {
    searchedFields(entry, sources).forEach((texts, field) => {
      for (const text of texts) addText(builder, text, FIELD_WEIGHTS[field]!, synonyms);
    });
    builder.closeEntry();
  }
  const words = new SearchableMap<number>();
  const phrases = new Map<string, number>();
  for (const [term, number] of builder.numbers) (term.includes(' ') ? phrases : words).set(term, number);
  return { size: entries.length, words, phrases, postings: builder.build(), synonyms };
}

function addText(builder: PostingsBuilder, text: string, weight: number, { phrases }: Synonyms): void {
  const words: string[] = [];
  for (const { term, compound } of tokens(text)) {
    if (isStopWord(term)) continue;
    builder.add(term, weight);
    if (!compound) words.push(term);
  }
  for (const phrase of phrases.occurrences(words).flat()) builder.add(phraseKey(phrase.stems), weight);
}
