import { catalogueHref } from '@/lib/catalogue/href';
import { parseCatalogueQuery } from '@/lib/catalogue/query';
import { search } from '@/lib/catalogue/search';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { englishView } from './api/english-view';
import { entryList } from './entry-list';
import { keptAnswer } from './kept-answers';
import { writtenAnswer, type WrittenAnswer } from './written-answer';

/** A page of the catalogue as data, for the API and for the page's own address with a suffix. `params` are understood already; a page after the last is empty. */
export function listAnswer(snapshot: Snapshot, params: URLSearchParams, page: number, site: URL): Promise<WrittenAnswer> {
  const query = parseCatalogueQuery(snapshot, params);
  const question = `${site.origin} ${page} ${catalogueHref(query, 'en')}`;
  return keptAnswer(snapshot, question, () => writtenAnswer(entryList(search(snapshot, query, englishView()), page, snapshot, site)));
}
