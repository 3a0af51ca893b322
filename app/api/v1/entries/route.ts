import { catalogueHref } from '@/lib/catalogue/href';
import { parseCatalogueQuery } from '@/lib/catalogue/query';
import { search } from '@/lib/catalogue/search';
import { apiRoute } from '@/lib/interchange/api/api-route';
import { englishView } from '@/lib/interchange/api/english-view';
import { operations } from '@/lib/interchange/api/operations';
import { entryList } from '@/lib/interchange/entry-list';
import { keptAnswer } from '@/lib/interchange/kept-answers';
import { writtenAnswer } from '@/lib/interchange/written-answer';

/** The catalogue page as data, under the same parameters. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(operations.entries, ({ given: { page = 1 }, asked, snapshot, site }) => {
  const query = parseCatalogueQuery(snapshot, asked);
  const question = `${site.origin} ${page} ${catalogueHref(query, 'en')}`;
  return keptAnswer(snapshot, question, () => writtenAnswer(entryList(search(snapshot, query, englishView()), page, snapshot, site)));
});
