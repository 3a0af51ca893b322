import { currentSnapshot } from '@/lib/catalogue/current';
import { keptAnswer } from '@/lib/interchange/kept-answers';
import { readOnlyRoute } from '@/lib/interchange/read-only-route';
import { mapOfMaps } from '@/lib/interchange/site-map';
import { textContent, writtenContent } from '@/lib/interchange/written-answer';
import { siteAddress } from '@/lib/site-address';

/** Where search engines find the maps of this site. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnlyRoute(async () => {
  const site = await siteAddress();
  const snapshot = currentSnapshot();
  return keptAnswer(snapshot, `${site.origin} /sitemap.xml`, () => writtenContent(textContent(mapOfMaps(snapshot, site), 'application/xml; charset=utf-8')));
});
