import Fuse from 'fuse.js';
import { textFields, type Document } from './documents';
import type { Engine } from './engine';
import { countByLoops } from './loops';

export function fuse(documents: readonly Document[]): Engine {
  const index = new Fuse(documents, { keys: [...textFields], useExtendedSearch: true, ignoreLocation: true, threshold: 0.2 });
  return {
    name: 'Fuse.js',
    ask: (question) => countByLoops(question.text === '' ? documents : index.search(question.text).map(({ item }) => item), question),
  };
}
