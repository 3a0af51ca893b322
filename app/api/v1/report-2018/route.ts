import { operations } from '@/lib/interchange/api/operations';
import { readOnlyRoute } from '@/lib/interchange/read-only-route';

/** The year was wrong: what asked for it then is led on. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnlyRoute(({ nextUrl: { search } }) => ({ movedTo: `${operations.report2016.path}${search}` }));
