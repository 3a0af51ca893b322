import type { Metadata } from 'next';
import { cache } from 'react';
import { filterPlace } from '@/components/insights/filter-place';
import { Overview } from '@/components/insights/overview';
import { partPlace } from '@/components/insights/part-links';
import { isPart } from '@/components/insights/sections';
import { currentSnapshot } from '@/lib/catalogue/current';
import { catalogueHref } from '@/lib/catalogue/href';
import { shownFacets } from '@/lib/catalogue/query';
import { search } from '@/lib/catalogue/search';
import { insightsPlace, parseInsightsQuery } from '@/lib/insights/places';
import { pageLocale, searchParameters } from '@/lib/messages/page-locale';
import { filterInWords } from '@/lib/messages/query-in-words';
import { translator } from '@/lib/messages/translator';
import { siteAddress } from '@/lib/site-address';
import { today } from '@/lib/vocabulary/day';
import type { Locale } from '@/lib/vocabulary/locale';

type InsightsProps = PageProps<'/[locale]/insights'>;

async function asked({ params, searchParams }: InsightsProps) {
  return counted(await pageLocale(params), searchParameters(await searchParams).toString());
}

/** Once for the page and its head. */
const counted = cache((locale: Locale, parameters: string) => {
  const given = new URLSearchParams(parameters);
  const snapshot = currentSnapshot();
  const asksFor = given.get('part');
  const part = isPart(asksFor) ? asksFor : null;
  const view = { locale, words: { unknown: translator(locale)('catalogue.unknown') }, place: filterPlace(partPlace(part), given) };
  const result = search(snapshot, parseInsightsQuery(snapshot, given), view);
  return { insights: { snapshot, query: result.query, view, today: today() }, result, part, shown: shownFacets(given) };
});

export async function generateMetadata(props: InsightsProps): Promise<Metadata> {
  const { insights: { query, view: { locale } }, result, part } = await asked(props);
  const t = translator(locale);
  const address = catalogueHref(query, locale, partPlace(part));
  const canonical = new URL(address, await siteAddress()).href;
  const filtered = catalogueHref(query, locale, insightsPlace()).includes('?');
  const about = part ? t(`insightsPage.sections.${part}`) : t('insights.title');
  const title = filtered ? t('insightsPage.metaTitle', { about, filter: filterInWords(result.chips, query, locale) }) : about;
  return { title, description: t('insightsPage.description'), alternates: { canonical }, ...(filtered && { robots: { index: false, follow: true } }) };
}

export default async function InsightsPage(props: InsightsProps) {
  return <Overview {...await asked(props)} />;
}
