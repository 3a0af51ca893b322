import { apiRoute } from '@/lib/interchange/api/api-route';
import { changeList } from '@/lib/interchange/api/change-list';
import { operations } from '@/lib/interchange/api/operations';
import { writtenAnswer } from '@/lib/interchange/written-answer';

/** What readers saw change since a version of the catalogue. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(operations.changes, ({ given, snapshot, site }) => writtenAnswer(changeList(snapshot, given, site)));
