import { countBits, intersection } from './bit-set';
import { chipsOf } from './chips';
import { correctionsSaid } from './corrections-said';
import { facetResults } from './facet-results';
import { hitOf, pageOf } from './hits';
import { interpretationsOf } from './interpretations';
import type { View } from './labels';
import { conditionsOf, meeting } from './matching';
import { relaxationsOf } from './relaxations';
import type { Snapshot } from './snapshot';
import type { CatalogueQuery, SearchResult } from './types';

/** Everything a page, the API or an export says about a query. Pure: the same on the server and in the browser. */
export function search(snapshot: Snapshot, asked: CatalogueQuery, view: View): SearchResult {
  const conditions = conditionsOf(snapshot, asked);
  const matched = meeting(snapshot, conditions);
  const total = countBits(matched);
  const pageCount = Math.max(1, Math.ceil(total / asked.perPage));
  const query = { ...asked, page: Math.min(asked.page, pageCount) };
  const page = pageOf(snapshot, matched, conditions.text, query, view.locale);
  return {
    query,
    total,
    pageCount,
    hits: page.map((position) => hitOf(snapshot, position, conditions.text, query.text)),
    facets: facetResults(snapshot, query, conditions, view),
    chips: chipsOf(snapshot, query, view),
    interpretations: interpretationsOf(snapshot, query, view),
    relaxations: total === 0 ? relaxationsOf(snapshot, query, view) : [],
    whole: conditions.text ? countBits(intersection([matched, conditions.text.whole])) : total,
    corrections: correctionsSaid(query, conditions.text, view.locale),
  };
}
