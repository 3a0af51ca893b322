import { UNKNOWN, type FacetParam } from '@/lib/catalogue/facets';
import { countedParams, type Document } from './documents';
import { chosen, type Answer, type Question } from './engine';

/** Facets without bit sets: one pass over the found documents, and one more for each chosen facet. */
export function countByLoops(found: readonly Document[], question: Question): Answer {
  const filters = chosen(question).map(([param, values]) => ({ param, values: new Set(values) }));
  const passes = (document: Document, except?: FacetParam) => filters.every(({ param, values }) => param === except || document[param].some((value) => values.has(value)));
  const all = found.filter((document) => passes(document));
  let counted = 0;
  for (const param of countedParams) {
    const base = question.filters[param] ? found.filter((document) => passes(document, param)) : all;
    const counts = new Map<string, number>([[UNKNOWN, 0]]);
    for (const document of base) for (const value of document[param]) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const count of counts.values()) counted += count;
  }
  return { total: all.length, counted };
}
