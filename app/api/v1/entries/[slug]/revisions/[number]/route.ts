import { currentDatabase } from '@/lib/catalogue/current';
import { publicVersion } from '@/lib/editorial/public-versions';
import { apiRoute } from '@/lib/interchange/api/api-route';
import { operations } from '@/lib/interchange/api/operations';
import { movedEntry } from '@/lib/interchange/api/published-entry';
import { revisionRecord } from '@/lib/interchange/api/revision-record';
import { keptAnswer } from '@/lib/interchange/kept-answers';
import { CallRefused } from '@/lib/interchange/problem';
import { writtenAnswer } from '@/lib/interchange/written-answer';

/** One published state of an entry, whole. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute<typeof operations.revision, { slug: string; number: string }>(operations.revision, ({ path: { slug, number }, snapshot, site }) => {
  if (!/^[1-9]\d{0,8}$/.test(number)) throw new CallRefused('not-found');
  if (!snapshot.bySlug.has(slug)) return movedEntry(slug, `/revisions/${number}`);
  return keptAnswer(snapshot, `revision ${site.origin} ${slug} ${number}`, async () => {
    const version = await publicVersion(currentDatabase(), slug, number);
    if (!version) throw new CallRefused('not-found');
    return writtenAnswer(revisionRecord(slug, version, snapshot, site));
  });
});
