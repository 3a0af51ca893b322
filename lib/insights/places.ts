import { parseCatalogueQuery } from '@/lib/catalogue/query';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { CatalogueQuery, Place } from '@/lib/catalogue/types';

/** What every page and address of insights takes for granted: practices, each counted once. */
const usual = { tags: 'primary', kind: ['practice'] } as const satisfies Omit<Place, 'path'>;

/** The overview, or a page below it: `matrix`, with its own parameters. */
export function insightsPlace(below = '', own: NonNullable<Place['own']> = []): Place {
  return { ...usual, path: below === '' ? '/insights' : `/insights/${below}`, own };
}

/** Reads any address and never fails. Charts know no order and no pages, so these are as they always are. */
export function parseInsightsQuery(snapshot: Snapshot, params: URLSearchParams): CatalogueQuery {
  const filtering = new URLSearchParams([...params].filter(([name]) => !['sort', 'page', 'per-page'].includes(name)));
  return parseCatalogueQuery(snapshot, filtering, insightsPlace());
}
