import { CallRefused } from '@/lib/interchange/problem';
import { readOnlyRoute } from '@/lib/interchange/read-only-route';

/** Every address under /api that is no call. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnlyRoute(() => {
  throw new CallRefused('not-found');
});
