import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { buildSnapshot, type Snapshot } from '@/lib/catalogue/snapshot';
import { loadContent } from '@/lib/content/files';
import { askCatalogue } from '@/tests/relevance/ask';
import { figuresOf, judgedQuestions, measured, type Ask, type Row } from '@/tests/relevance/measure';
import { documentsOf, textFields } from './engines/documents';
import { markdownTable } from './table';

const SETS = ['judged', 'held-back'] as const;
const LANGUAGES = ['en', 'fr', 'es', 'ar'] as const;

/** Is the right entry among the first? Asked with the judged questions, beside other searches on the same texts. */
export function relevanceBench(): void {
  const snapshot = buildSnapshot({ version: 1, ...loadContent() });
  const engines: readonly [string, Ask][] = [['this catalogue', askCatalogue(snapshot)], ['MiniSearch, any word, prefixes, fuzzy', miniSearch(snapshot)], ['Orama', orama(snapshot)], ['Fuse.js', fuse(snapshot)]];
  for (const set of SETS) {
    const rows = engines.flatMap(([name, ask]) => {
      const asked = measured(judgedQuestions(set), ask);
      return [line(name, asked), ...(name === 'this catalogue' ? LANGUAGES.map((lang) => line(`– ${lang}`, asked.filter((row) => row.lang === lang))) : [])];
    });
    console.log(`\n## Finding: ${set} questions\n\n${markdownTable(['search', 'questions', 'nDCG@10', 'P@3', 'misses'], rows)}`);
  }
}

function line(name: string, rows: readonly Row[]): string[] {
  const { questions, ndcg, p3, misses } = figuresOf(rows);
  return [name, String(questions), ndcg.toFixed(2), p3.toFixed(2), String(misses)];
}

function miniSearch(snapshot: Snapshot): Ask {
  const index = new MiniSearch({ fields: [...textFields], storeFields: [] });
  index.addAll(documentsOf(snapshot));
  return ({ q }) => found(snapshot, index.search(q, { combineWith: 'OR', prefix: true, fuzzy: 0.2, boost: { title: 8, concept: 4, names: 2 } }).map(({ id }) => Number(id)));
}

function orama(snapshot: Snapshot): Ask {
  const index = create({ schema: { id: 'string', title: 'string', concept: 'string', names: 'string', rest: 'string' } as const });
  void insertMultiple(index, documentsOf(snapshot).map(({ id, title, concept, names, rest }) => ({ id: String(id), title, concept, names, rest })));
  return ({ q }) => {
    const { hits } = searchOrama(index, { term: q, limit: 200, tolerance: 1, boost: { title: 8, concept: 4, names: 2 } }) as Exclude<ReturnType<typeof searchOrama<typeof index>>, Promise<unknown>>;
    return found(snapshot, hits.map(({ id }) => Number(id)));
  };
}

function fuse(snapshot: Snapshot): Ask {
  const index = new Fuse(documentsOf(snapshot), { keys: [{ name: 'title', weight: 8 }, { name: 'concept', weight: 4 }, { name: 'names', weight: 2 }, 'rest'], ignoreLocation: true, threshold: 0.4 });
  return ({ q }) => found(snapshot, index.search(q).map(({ item }) => item.id));
}

function found({ entries }: Snapshot, positions: readonly number[]): ReturnType<Ask> {
  return { total: positions.length, slugs: positions.slice(0, 10).map((at) => entries[at]!.slug) };
}
