import { currentSnapshot } from '@/lib/catalogue/current';
import { chartHref } from '@/lib/insights/charts';
import { readChartCall } from '@/lib/interchange/chart-call';
import { chartFile } from '@/lib/interchange/chart-files';
import { chartFormat } from '@/lib/interchange/chart-formats';
import { keptAnswer } from '@/lib/interchange/kept-answers';
import { CallRefused } from '@/lib/interchange/problem';
import { readOnlyRoute } from '@/lib/interchange/read-only-route';
import { today, toldChart } from '@/lib/interchange/told-chart';
import { siteAddress } from '@/lib/site-address';
import { isLocale } from '@/lib/vocabulary/locale';

type FormatContext = RouteContext<'/[locale]/insights/[chart]/[format]'>;

/** A chart in one of its formats; readers ask for it as `/insights/phase.svg`. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnlyRoute(async ({ nextUrl: { searchParams } }, { params }: FormatContext) => {
  const { locale, chart, format: suffix } = await params;
  const format = chartFormat(suffix);
  if (!isLocale(locale) || !format) throw new CallRefused('not-found');
  const snapshot = currentSnapshot();
  const { request, query, picture } = readChartCall(snapshot, chart, searchParams, format.parameters);
  const occasion = { locale, site: await siteAddress(), today: today() };
  const question = [occasion.today, occasion.site.origin, ...Object.values(picture), chartHref({ request, query }, locale, format.suffix)].join(' ');
  return keptAnswer(snapshot, question, () => chartFile(toldChart(snapshot, request, query, occasion), format.suffix, picture));
});
