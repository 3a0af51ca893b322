import type { Metadata } from 'next';
import { cache } from 'react';
import '@/app/take-along.css';
import { FacetPanel } from '@/components/catalogue/facet-panel';
import { NoResult } from '@/components/catalogue/no-result';
import { Offers } from '@/components/catalogue/offers';
import { QuerySentence } from '@/components/catalogue/query-sentence';
import { ResultCharts } from '@/components/catalogue/result-charts';
import { ResultList } from '@/components/catalogue/result-list';
import { SearchForm } from '@/components/catalogue/search-form';
import { Drawn } from '@/components/drawn/drawn';
import { LinkedBlock } from '@/components/linked/linked-block';
import { TakeList } from '@/components/take-along/take-list';
import { currentSnapshot } from '@/lib/catalogue/current';
import { catalogueHref } from '@/lib/catalogue/href';
import { parseCatalogueQuery, shownFacets } from '@/lib/catalogue/query';
import { search } from '@/lib/catalogue/search';
import { distributions } from '@/lib/insights/distribution';
import { formatsInHead } from '@/lib/interchange/alternate-links';
import { collectionDocument } from '@/lib/interchange/linked/site-nodes';
import { pageLocale, searchParameters } from '@/lib/messages/page-locale';
import { queryInWords } from '@/lib/messages/query-in-words';
import { translator } from '@/lib/messages/translator';
import { siteAddress } from '@/lib/site-address';
import { today } from '@/lib/vocabulary/day';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

type CatalogueProps = PageProps<'/[locale]/catalogue'>;

async function asked({ params, searchParams }: CatalogueProps) {
  return found(await pageLocale(params), searchParameters(await searchParams).toString());
}

/** Once for the page and its head. */
const found = cache((locale: Locale, parameters: string) => {
  const given = new URLSearchParams(parameters);
  const snapshot = currentSnapshot();
  const view = { locale, words: { unknown: translator(locale)('catalogue.unknown') } };
  const result = search(snapshot, parseCatalogueQuery(snapshot, given), view);
  return { locale, snapshot, view, result, shown: shownFacets(given) };
});

export async function generateMetadata(props: CatalogueProps): Promise<Metadata> {
  const { locale, result } = await asked(props);
  // As text: Next keeps one value of a repeated parameter when it is given a URL.
  const canonical = new URL(catalogueHref(result.query, locale), await siteAddress()).href;
  const listed = result.chips.length <= 1 && result.query.page === 1;
  return { title: queryInWords(result, locale), alternates: { canonical, types: formatsInHead('list', canonical) }, ...(listed ? {} : { robots: { index: false, follow: true } }) };
}

export default async function CataloguePage(props: CatalogueProps) {
  const { locale, snapshot, view, result, shown } = await asked(props);
  const t = translator(locale);
  const site = await siteAddress();
  const [byPhase, byDimension] = distributions(snapshot, result.query, ['phase', 'dimension'], view);
  return (
    <Drawn className="page pt-8">
      {catalogueHref(result.query, locale) === localPath('/catalogue', locale) && <LinkedBlock document={collectionDocument(snapshot, { site, locale })} />}
      <h1 className="sr-only">{t('catalogue.title')}</h1>
      <div className="grid gap-x-12 lg:grid-cols-[16.5rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
        <div className="lg:col-start-2">
          <SearchForm query={result.query} locale={locale} />
          <div className="mt-6">
            <QuerySentence result={result} locale={locale} />
          </div>
          <Offers result={result} locale={locale} />
        </div>
        <div className="max-lg:mt-5 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <FacetPanel facets={result.facets} query={result.query} total={result.total} shown={shown} locale={locale} />
        </div>
        <div className="lg:col-start-2">
          {result.total === 0 ? (
            <NoResult result={result} locale={locale} />
          ) : (
            <section aria-label={t('catalogue.results')}>
              <ResultCharts distributions={[byPhase!, byDimension!]} query={result.query} locale={locale} />
              <ResultList result={result} snapshot={snapshot} locale={locale} />
              <TakeList result={result} snapshot={snapshot} locale={locale} site={site} today={today()} />
            </section>
          )}
        </div>
      </div>
    </Drawn>
  );
}
