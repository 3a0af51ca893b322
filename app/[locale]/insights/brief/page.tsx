import type { Metadata } from 'next';
import { cache } from 'react';
import { BriefPage } from '@/components/insights/brief-page';
import { briefPlace } from '@/components/insights/brief-place';
import { filterPlace } from '@/components/insights/filter-place';
import { currentSnapshot } from '@/lib/catalogue/current';
import { shownFacets } from '@/lib/catalogue/query';
import { search } from '@/lib/catalogue/search';
import { readBrief } from '@/lib/insights/brief';
import { parseInsightsQuery } from '@/lib/insights/places';
import { pageLocale, searchParameters } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { siteAddress } from '@/lib/site-address';
import { today } from '@/lib/vocabulary/day';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

type BriefProps = PageProps<'/[locale]/insights/brief'>;

async function asked({ params, searchParams }: BriefProps) {
  return counted(await pageLocale(params), searchParameters(await searchParams).toString());
}

/** Once for the page and its head. */
const counted = cache((locale: Locale, parameters: string) => {
  const given = new URLSearchParams(parameters);
  const snapshot = currentSnapshot();
  const { problems, ...brief } = readBrief(snapshot, given);
  const place = filterPlace(briefPlace(brief), given);
  const view = { locale, words: { unknown: translator(locale)('catalogue.unknown') }, place };
  const result = search(snapshot, parseInsightsQuery(snapshot, given), view);
  const insights = { snapshot, query: result.query, view, today: today() };
  return { insights, result, brief, problems, place, shown: shownFacets(given), isPlain: given.size === 0 };
});

export async function generateMetadata(props: BriefProps): Promise<Metadata> {
  const { insights: { view: { locale } }, isPlain } = await asked(props);
  const t = translator(locale);
  const canonical = new URL(localPath('/insights/brief', locale), await siteAddress()).href;
  return { title: t('insightsPage.brief'), description: t('insightsPage.briefLead'), alternates: { canonical }, ...(!isPlain && { robots: { index: false, follow: true } }) };
}

export default async function Page(props: BriefProps) {
  const { isPlain: _, ...page } = await asked(props);
  return <BriefPage {...page} site={(await siteAddress()).origin} />;
}
