import { apiRoute } from '@/lib/interchange/api/api-route';
import { countryRecord } from '@/lib/interchange/api/country-record';
import { operations } from '@/lib/interchange/api/operations';
import { CallRefused } from '@/lib/interchange/problem';
import { writtenAnswer } from '@/lib/interchange/written-answer';

/** One country. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute<typeof operations.country, { code: string }>(operations.country, ({ path: { code }, snapshot, site }) => {
  const record = countryRecord(snapshot, code, site);
  if (!record) throw new CallRefused('not-found');
  return writtenAnswer(record);
});
