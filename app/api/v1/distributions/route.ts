import { currentSnapshot } from '@/lib/catalogue/current';
import { chartHref } from '@/lib/insights/charts';
import { chartRecord } from '@/lib/interchange/chart-record';
import { readDistributionCall } from '@/lib/interchange/distribution-call';
import { keptAnswer } from '@/lib/interchange/kept-answers';
import { readOnlyRoute } from '@/lib/interchange/read-only-route';
import { today, toldChart } from '@/lib/interchange/told-chart';
import { writtenAnswer } from '@/lib/interchange/written-answer';
import { siteAddress } from '@/lib/site-address';

/** How the entries of any filter are spread over a facet, or over two. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnlyRoute(async ({ nextUrl: { searchParams } }) => {
  const snapshot = currentSnapshot();
  const { request, query } = readDistributionCall(snapshot, searchParams);
  const occasion = { locale: 'en' as const, site: await siteAddress(), today: today() };
  const question = `distributions ${occasion.today} ${occasion.site.origin} ${chartHref({ request, query }, 'en')}`;
  return keptAnswer(snapshot, question, () => writtenAnswer(chartRecord(toldChart(snapshot, request, query, occasion))));
});
