import { catalogueHref } from '@/lib/catalogue/href';
import { parseCatalogueQuery } from '@/lib/catalogue/query';
import { apiRoute } from '@/lib/interchange/api/api-route';
import { facetList } from '@/lib/interchange/api/facet-list';
import { operations } from '@/lib/interchange/api/operations';
import { keptAnswer } from '@/lib/interchange/kept-answers';
import { writtenAnswer } from '@/lib/interchange/written-answer';

/** What entries can be chosen by, with the numbers that the filter given leaves. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(operations.facets, ({ given: { facet }, asked, snapshot, site }) => {
  const query = parseCatalogueQuery(snapshot, asked);
  const question = `facets ${site.origin} ${[...new Set(facet)].sort().join(' ')} ${catalogueHref(query, 'en')}`;
  return keptAnswer(snapshot, question, () => writtenAnswer(facetList(snapshot, query, facet)));
});
