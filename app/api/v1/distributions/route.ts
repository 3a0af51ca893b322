import { chartHref } from '@/lib/insights/charts';
import { apiRoute } from '@/lib/interchange/api/api-route';
import { operations } from '@/lib/interchange/api/operations';
import { chartRecord } from '@/lib/interchange/chart-record';
import { readDistributionCall } from '@/lib/interchange/distribution-call';
import { keptAnswer } from '@/lib/interchange/kept-answers';
import { toldChart } from '@/lib/interchange/told-chart';
import { writtenAnswer } from '@/lib/interchange/written-answer';
import { today } from '@/lib/vocabulary/day';

/** How the entries of any filter are spread over a facet, or over two. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(operations.distributions, ({ asked, snapshot, site }) => {
  const { request, query } = readDistributionCall(snapshot, asked);
  const occasion = { locale: 'en' as const, site, today: today() };
  const question = `distributions ${occasion.today} ${site.origin} ${chartHref({ request, query }, 'en')}`;
  return keptAnswer(snapshot, question, () => writtenAnswer(chartRecord(toldChart(snapshot, request, query, occasion))));
});
