import itemsjs from 'itemsjs';
import { countedParams, textFields, type Document } from './documents';
import type { Engine } from './engine';

const ALL_VALUES = 100_000;

export function itemsJs(documents: readonly Document[]): Engine {
  const aggregations = Object.fromEntries(countedParams.map((param) => [param, { size: ALL_VALUES, conjunction: false }]));
  const index = itemsjs(documents, { searchableFields: textFields, aggregations });
  return {
    name: 'ItemsJS',
    ask: ({ text, filters }) => {
      const found = index.search({ query: text, filters, per_page: 20 });
      const buckets = Object.values(found.data.aggregations).flatMap((aggregation) => aggregation.buckets);
      return { total: found.pagination.total, counted: buckets.reduce((sum, bucket) => sum + bucket.doc_count, 0) };
    },
  };
}
