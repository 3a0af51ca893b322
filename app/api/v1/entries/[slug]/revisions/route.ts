import { apiRoute } from '@/lib/interchange/api/api-route';
import { operations } from '@/lib/interchange/api/operations';
import { movedEntry, versionsOf } from '@/lib/interchange/api/published-entry';
import { revisionList } from '@/lib/interchange/api/revision-record';
import { keptAnswer } from '@/lib/interchange/kept-answers';
import { writtenAnswer } from '@/lib/interchange/written-answer';

/** What was published of an entry, and what each revision changed. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute<typeof operations.revisions, { slug: string }>(operations.revisions, ({ path: { slug }, snapshot, site }) => {
  if (!snapshot.bySlug.has(slug)) return movedEntry(slug, '/revisions');
  return keptAnswer(snapshot, `revisions ${site.origin} ${slug}`, async () => writtenAnswer(revisionList(slug, await versionsOf(slug), snapshot, site)));
});
