import { currentSnapshot, redirectOf } from '@/lib/catalogue/current';
import { entryRecord } from '@/lib/interchange/entry-record';
import { CallRefused } from '@/lib/interchange/problem';
import { readOnlyRoute } from '@/lib/interchange/read-only-route';
import { writtenAnswer } from '@/lib/interchange/written-answer';
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
  return writtenAnswer(entryRecord(entry, snapshot, await siteAddress()));
});
