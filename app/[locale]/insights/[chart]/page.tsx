import type { Metadata } from 'next';
import '@/app/take-along.css';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { wholeMetadata, wholePage } from '@/components/failures/whole-page';
import { ChartPage } from '@/components/insights/chart-page';
import { filterPlace } from '@/components/insights/filter-place';
import { shownChart } from '@/components/insights/shown-chart';
import { currentSnapshot } from '@/lib/catalogue/current';
import { shownFacets } from '@/lib/catalogue/query';
import { search } from '@/lib/catalogue/search';
import { isChartId, readChartRequest } from '@/lib/insights/chart-request';
import { ownParameters, type ChartId } from '@/lib/insights/charts';
import { insightsPlace, parseInsightsQuery } from '@/lib/insights/places';
import { formatsInHead } from '@/lib/interchange/alternate-links';
import { pageLocale, searchParameters } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { siteAddress } from '@/lib/site-address';
import { today } from '@/lib/vocabulary/day';
import type { Locale } from '@/lib/vocabulary/locale';

type ChartProps = PageProps<'/[locale]/insights/[chart]'>;

async function asked({ params, searchParams }: ChartProps) {
  const locale = await pageLocale(params);
  const { chart } = await params;
  return isChartId(chart) ? counted(locale, chart, searchParameters(await searchParams).toString()) : notFound();
}

/** Once for the page and its head. */
const counted = cache((locale: Locale, id: ChartId, parameters: string) => {
  const given = new URLSearchParams(parameters);
  const snapshot = currentSnapshot();
  const { request, problems } = readChartRequest(snapshot, id, given);
  const place = filterPlace(insightsPlace(id, ownParameters(request)), given);
  const view = { locale, words: { unknown: translator(locale)('catalogue.unknown') }, place };
  const result = search(snapshot, parseInsightsQuery(snapshot, given), view);
  const insights = { snapshot, query: result.query, view, today: today() };
  return { insights, result, request, problems, order: given.get('order'), shown: shownFacets(given), isPlain: given.size === 0 };
});

async function metadata(props: ChartProps): Promise<Metadata> {
  const { insights, request, isPlain } = await asked(props);
  const { words, href } = shownChart(insights, request);
  const canonical = new URL(href, await siteAddress()).href;
  return { title: words.title, description: words.what, alternates: { canonical, types: formatsInHead('chart', canonical) }, ...(!isPlain && { robots: { index: false, follow: true } }) };
}

export const generateMetadata = wholeMetadata(metadata);

async function Page(props: ChartProps) {
  const { isPlain: _, ...page } = await asked(props);
  return <ChartPage {...page} site={(await siteAddress()).origin} />;
}

export default wholePage(Page);
