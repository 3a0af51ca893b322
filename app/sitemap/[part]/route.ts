import { currentSnapshot } from '@/lib/catalogue/current';
import { keptAnswer } from '@/lib/interchange/kept-answers';
import { CallRefused } from '@/lib/interchange/problem';
import { readOnlyRoute } from '@/lib/interchange/read-only-route';
import { siteMap } from '@/lib/interchange/site-map';
import { textContent, writtenContent } from '@/lib/interchange/written-answer';
import { siteAddress } from '@/lib/site-address';

type MapContext = RouteContext<'/sitemap/[part]'>;

/** Pages of this site for search engines: `/sitemap/0.xml`. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnlyRoute(async (_request, { params }: MapContext) => {
  const [, part] = /^(0|[1-9]\d{0,5})\.xml$/.exec((await params).part) ?? [];
  const site = await siteAddress();
  const snapshot = currentSnapshot();
  if (part === undefined) throw new CallRefused('not-found');
  return keptAnswer(snapshot, `${site.origin} /sitemap/${part}.xml`, () => {
    const map = siteMap(snapshot, Number(part), site);
    if (map === undefined) throw new CallRefused('not-found');
    return writtenContent(textContent(map, 'application/xml; charset=utf-8'));
  });
});
