import { currentSnapshot } from '@/lib/catalogue/current';
import { catalogueHref } from '@/lib/catalogue/href';
import { parseCatalogueQuery } from '@/lib/catalogue/query';
import { search } from '@/lib/catalogue/search';
import { entryList } from '@/lib/interchange/entry-list';
import { keptAnswer } from '@/lib/interchange/kept-answers';
import { requireUnderstood } from '@/lib/interchange/parameter-problems';
import { readOnlyRoute } from '@/lib/interchange/read-only-route';
import { writtenAnswer } from '@/lib/interchange/written-answer';
import { translator } from '@/lib/messages/translator';
import { siteAddress } from '@/lib/site-address';

/** The catalogue page as data, under the same parameters. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnlyRoute(async ({ nextUrl: { searchParams } }) => {
  const snapshot = currentSnapshot();
  requireUnderstood(snapshot, searchParams);
  const site = await siteAddress();
  const query = parseCatalogueQuery(snapshot, searchParams);
  const page = Number(searchParams.get('page') ?? 1);
  const words = { unknown: translator('en')('catalogue.unknown') };
  const question = `${site.origin} ${page} ${catalogueHref(query, 'en')}`;
  return keptAnswer(snapshot, question, () => writtenAnswer(entryList(search(snapshot, query, { locale: 'en', words }), page, snapshot, site)));
});
