import { apiRoute } from '@/lib/interchange/api/api-route';
import { operations } from '@/lib/interchange/api/operations';
import { movedEntry } from '@/lib/interchange/api/published-entry';
import { entryRecord } from '@/lib/interchange/entry-record';
import { writtenAnswer } from '@/lib/interchange/written-answer';

/** One published entry, whole. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute<typeof operations.entry, { slug: string }>(operations.entry, ({ path: { slug }, snapshot, site }) => {
  const entry = snapshot.bySlug.get(slug);
  return entry ? writtenAnswer(entryRecord(entry, snapshot, site)) : movedEntry(slug);
});
