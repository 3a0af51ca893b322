import { currentSnapshot, redirectOf } from '@/lib/catalogue/current';
import { entityTag } from '@/lib/interchange/entity-tag';
import { entryRecord } from '@/lib/interchange/entry-record';
import { CallRefused } from '@/lib/interchange/problem';
import { readOnlyRoute } from '@/lib/interchange/read-only-route';
import { siteAddress } from '@/lib/site-address';

type EntryContext = RouteContext<'/api/v1/entries/[slug]'>;

/** One published entry, whole. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnlyRoute(async (_request, { params }: EntryContext) => {
  const { slug } = await params;
  const snapshot = currentSnapshot();
  const entry = snapshot.bySlug.get(slug);
  const movedTo = redirectOf(slug);
  if (!entry && movedTo) return { movedTo: `/api/v1/entries/${movedTo}` };
  if (!entry) throw new CallRefused('not-found');
  const site = await siteAddress();
  return { tag: entityTag(snapshot.version, slug, site.origin), json: () => JSON.stringify(entryRecord(entry, snapshot, site)) };
});
