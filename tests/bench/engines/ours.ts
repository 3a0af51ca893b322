import { conditionsOf, countValues, meeting } from '@/lib/catalogue/matching';
import { countBits } from '@/lib/catalogue/bit-set';
import { listedParams } from '@/lib/catalogue/facets';
import { pageOf } from '@/lib/catalogue/hits';
import { everything } from '@/lib/catalogue/query';
import { search } from '@/lib/catalogue/search';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { CatalogueQuery } from '@/lib/catalogue/types';
import type { Answer, Engine, Question } from './engine';

const view = { locale: 'en', words: { unknown: 'Not known' } } as const;

/** What the other engines answer: positions of the page and counts. */
export function ours(snapshot: Snapshot): Engine {
  return { name: 'this catalogue', ask: (question) => countsAndPage(snapshot, queryOf(question)) };
}

/** What a page needs: labels, addresses of every value, marks, excerpts, readings, ways out of an empty result. */
export function oursWhole(snapshot: Snapshot): Engine {
  return {
    name: 'this catalogue, whole result',
    ask: (question) => {
      const { total, facets } = search(snapshot, queryOf(question), view);
      return { total, counted: sum(facets.flatMap(({ values }) => values.map(({ count }) => count))) };
    },
  };
}

function queryOf({ text, filters }: Question): CatalogueQuery {
  return { ...everything, text, filters, sort: text === '' ? 'newest' : 'relevance' };
}

function countsAndPage(snapshot: Snapshot, query: CatalogueQuery): Answer {
  const conditions = conditionsOf(snapshot, query);
  const all = meeting(snapshot, conditions);
  pageOf(snapshot, all, conditions.text, query, 'en');
  let counted = 0;
  for (const param of listedParams) {
    const facet = snapshot.facets.get(param)!;
    const base = conditions.filters.has(param) ? meeting(snapshot, conditions, param) : all;
    counted += sum(countValues(facet, base, query.tags));
  }
  return { total: countBits(all), counted };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
