import { withEditedWords, type EditedWords } from '@/lib/vocabulary/edited-words';
import { layWords } from '@/lib/vocabulary/lists';
import { buildSnapshot, type Snapshot } from './snapshot';
import type { CatalogueContent } from './types';

type OfFiles = Pick<CatalogueContent, 'vocabularies' | 'synonyms'>;
type OfDatabase = Omit<CatalogueContent, keyof OfFiles> & { readonly editedWords: readonly EditedWords[] };

/** The catalogue as the database has it. Lays the words that administrators changed for the whole process. */
export function publishedSnapshot(published: OfDatabase, { vocabularies, synonyms }: OfFiles): Snapshot {
  layWords(published.editedWords);
  return buildSnapshot({ ...published, vocabularies: withEditedWords(vocabularies, published.editedWords), synonyms });
}
