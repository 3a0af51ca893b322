import { apiRoute } from '@/lib/interchange/api/api-route';
import { operations } from '@/lib/interchange/api/operations';
import { listAnswer } from '@/lib/interchange/list-answer';

/** The catalogue page as data, under the same parameters. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(operations.entries, ({ given: { page = 1 }, asked, snapshot, site }) => listAnswer(snapshot, asked, page, site));
