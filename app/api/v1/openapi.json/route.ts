import { apiRoute } from '@/lib/interchange/api/api-route';
import { openApi } from '@/lib/interchange/api/openapi';
import { operations } from '@/lib/interchange/api/operations';
import { keptAnswer } from '@/lib/interchange/kept-answers';
import { writtenAnswer } from '@/lib/interchange/written-answer';

/** The description of every call, for programs. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(operations.openapi, ({ snapshot, site }) => keptAnswer(snapshot, `openapi ${site.origin}`, () => writtenAnswer(openApi(site))));
