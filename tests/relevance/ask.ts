import { parseCatalogueQuery } from '@/lib/catalogue/query';
import { search } from '@/lib/catalogue/search';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { Ask } from './measure';

/** Asks the catalogue as a reader of English pages does, whatever the language of the question. */
export function askCatalogue(snapshot: Snapshot): Ask {
  return ({ q }) => {
    const query = parseCatalogueQuery(snapshot, new URLSearchParams({ q, 'per-page': '10' }));
    const { total, hits } = search(snapshot, query, { locale: 'en', words: { unknown: 'Not known' } });
    return { total, slugs: hits.map(({ entry }) => entry.slug) };
  };
}
