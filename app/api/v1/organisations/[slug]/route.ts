import { apiRoute } from '@/lib/interchange/api/api-route';
import { operations } from '@/lib/interchange/api/operations';
import { organisationRecord } from '@/lib/interchange/api/organisation-record';
import { CallRefused } from '@/lib/interchange/problem';
import { writtenAnswer } from '@/lib/interchange/written-answer';

/** One organisation. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute<typeof operations.organisation, { slug: string }>(operations.organisation, ({ path: { slug }, snapshot, site }) => {
  const record = organisationRecord(snapshot, slug, site);
  if (!record) throw new CallRefused('not-found');
  return writtenAnswer(record);
});
