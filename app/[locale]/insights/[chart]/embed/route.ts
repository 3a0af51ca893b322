import { currentSnapshot } from '@/lib/catalogue/current';
import { chartHref } from '@/lib/insights/charts';
import { readChartCall } from '@/lib/interchange/chart-call';
import { embedPage, embedProblem } from '@/lib/interchange/embed-page';
import { keptAnswer } from '@/lib/interchange/kept-answers';
import type { Problem } from '@/lib/interchange/problem';
import { readOnlyRoute } from '@/lib/interchange/read-only-route';
import { toldChart } from '@/lib/interchange/told-chart';
import { withoutTracking } from '@/lib/interchange/tracking-parameters';
import { writtenContent } from '@/lib/interchange/written-answer';
import { siteAddress } from '@/lib/site-address';
import { today } from '@/lib/vocabulary/day';
import { defaultLocale, isLocale } from '@/lib/vocabulary/locale';

type EmbedContext = RouteContext<'/[locale]/insights/[chart]/embed'>;

async function localeOf({ params }: EmbedContext) {
  const { locale } = await params;
  return isLocale(locale) ? locale : defaultLocale;
}

/** A chart for the frame of another site. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnlyRoute(
  async ({ nextUrl: { searchParams } }, context: EmbedContext) => {
    const snapshot = currentSnapshot();
    const { request, query } = readChartCall(snapshot, (await context.params).chart, withoutTracking(searchParams));
    const occasion = { locale: await localeOf(context), site: await siteAddress(), today: today() };
    const question = `embed ${occasion.today} ${occasion.site.origin} ${chartHref({ request, query }, occasion.locale)}`;
    return keptAnswer(snapshot, question, () => writtenContent(embedPage(toldChart(snapshot, request, query, occasion))));
  },
  async (problem: Problem, context) => embedProblem(problem, await localeOf(context)),
);
