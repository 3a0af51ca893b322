import { withEditedWords, type EditedWords } from '@/lib/vocabulary/edited-words';
import { layWords } from '@/lib/vocabulary/lists';
import type { Entry } from './entry';
import type { LeftOut } from './left-out';
import { servableSnapshot } from './servable-snapshot';
import type { Snapshot } from './snapshot';
import type { CatalogueContent } from './types';

type OfFiles = Pick<CatalogueContent, 'vocabularies' | 'synonyms' | 'places'>;
type OfDatabase = Omit<CatalogueContent, keyof OfFiles> & {
  readonly editedWords: readonly EditedWords[];
  /** What could not be read. */
  readonly leftOut: readonly LeftOut[];
  readonly revisions: ReadonlyMap<Entry, Pick<LeftOut, 'entryId' | 'revision'>>;
};

/** The catalogue as readers see it, and what of it they do not. */
export type PublishedSnapshot = { readonly snapshot: Snapshot; readonly leftOut: readonly LeftOut[] };

/** The catalogue as the database has it, as much of it as can be served. Lays the words that administrators changed for the whole process. */
export function publishedSnapshot({ leftOut, revisions, editedWords, ...published }: OfDatabase, { vocabularies, synonyms, places = [] }: OfFiles): PublishedSnapshot {
  layWords(editedWords);
  const { snapshot, unindexed } = servableSnapshot({ ...published, vocabularies: withEditedWords(vocabularies, editedWords), synonyms, places });
  const notIndexed = [...unindexed].map(([entry, reason]) => ({ ...revisions.get(entry)!, slug: entry.slug, reason, isShownAsBefore: false }));
  return { snapshot, leftOut: [...leftOut, ...notIndexed] };
}
