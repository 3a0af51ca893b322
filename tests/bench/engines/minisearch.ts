import MiniSearch from 'minisearch';
import { typosAllowed } from '@/lib/catalogue/text/expand';
import { textFields, type Document } from './documents';
import type { Engine } from './engine';
import { countByLoops } from './loops';

export function miniSearch(documents: readonly Document[]): Engine {
  const index = new MiniSearch<Document>({ fields: [...textFields], storeFields: [] });
  index.addAll(documents);
  return {
    name: 'MiniSearch, no bit sets',
    ask: (question) => {
      if (question.text === '') return countByLoops(documents, question);
      const found = index.search(question.text, {
        combineWith: 'AND',
        prefix: (_term, i, terms) => i === terms.length - 1,
        fuzzy: question.misspelt ? typosAllowed : false,
        boost: { title: 8, concept: 4, names: 2 },
      });
      return countByLoops(found.map(({ id }) => documents[id as number]!), question);
    },
  };
}
