import { apiRoute } from '@/lib/interchange/api/api-route';
import { operations } from '@/lib/interchange/api/operations';
import { vocabularyRecord } from '@/lib/interchange/api/vocabulary-record';
import { CallRefused } from '@/lib/interchange/problem';
import { writtenAnswer } from '@/lib/interchange/written-answer';

/** One list with its values. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute<typeof operations.vocabulary, { list: string }>(operations.vocabulary, ({ path: { list }, snapshot, site }) => {
  const record = vocabularyRecord(snapshot, list, site);
  if (!record) throw new CallRefused('not-found');
  return writtenAnswer(record);
});
