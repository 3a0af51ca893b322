import { apiRoute } from '@/lib/interchange/api/api-route';
import { indexRecord } from '@/lib/interchange/api/index-record';
import { operations } from '@/lib/interchange/api/operations';
import { writtenAnswer } from '@/lib/interchange/written-answer';

/** What can be asked. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(operations.index, ({ snapshot, site }) => writtenAnswer(indexRecord(snapshot, site)));
