import { apiRoute } from '@/lib/interchange/api/api-route';
import { operations } from '@/lib/interchange/api/operations';
import { movedOrganisation, organisationRecord } from '@/lib/interchange/api/organisation-record';
import { writtenAnswer } from '@/lib/interchange/written-answer';

/** One organisation; a slug it had before leads on. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute<typeof operations.organisation, { slug: string }>(operations.organisation, ({ path: { slug }, snapshot, site }) => {
  const record = organisationRecord(snapshot, slug, site);
  return record ? writtenAnswer(record) : movedOrganisation(snapshot, slug);
});
