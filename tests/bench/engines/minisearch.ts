import MiniSearch from 'minisearch';
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
        fuzzy: question.misspelt ? lettersWrong : false,
        boost: { title: 8, concept: 4, names: 2 },
      });
      return countByLoops(found.map(({ id }) => documents[id as number]!), question);
    },
  };
}

/** One letter in words of up to seven, two in longer ones. */
function lettersWrong(term: string): number {
  if (term.length <= 3 || /\p{N}/u.test(term)) return 0;
  return term.length <= 7 ? 1 : 2;
}
